/** The formula of the decree written a second time, in whole numbers. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.scoring.reference;
