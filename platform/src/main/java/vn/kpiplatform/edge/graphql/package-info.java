/** How an operation is priced, entered, run on one snapshot and answered. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.edge.graphql;
