@org.jspecify.annotations.NullMarked
package vn.kpiplatform.scoring.reference;
