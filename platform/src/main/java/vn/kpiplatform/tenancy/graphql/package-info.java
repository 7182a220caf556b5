/** Operators onboard, suspend and resume agencies. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.tenancy.graphql;
