/** Rules that any input has to keep. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.contract;
