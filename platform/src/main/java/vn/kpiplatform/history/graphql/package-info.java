/** Histories in the API. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.history.graphql;
