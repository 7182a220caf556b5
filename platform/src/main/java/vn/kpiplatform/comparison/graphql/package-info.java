/** Comparison of agencies in the API. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.comparison.graphql;
