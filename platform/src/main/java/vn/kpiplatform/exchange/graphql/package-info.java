/** The API's part of imports. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.exchange.graphql;
