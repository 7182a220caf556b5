/** The chart: what Helm makes of it, what Kubernetes says to that, and that the service runs so. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.chart;
