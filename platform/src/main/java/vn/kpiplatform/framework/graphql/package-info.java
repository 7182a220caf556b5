/** Frameworks, the catalogue and periods in the API. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.framework.graphql;
