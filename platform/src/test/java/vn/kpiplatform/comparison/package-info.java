@org.jspecify.annotations.NullMarked
package vn.kpiplatform.comparison;
