/** Accounts and roles in the API. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.identity.graphql;
