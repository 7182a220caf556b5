/** Duties in the API. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.notification.graphql;
