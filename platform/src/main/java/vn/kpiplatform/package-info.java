/** The KPI platform for public agencies. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform;
