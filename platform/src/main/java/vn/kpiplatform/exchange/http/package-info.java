/** Files over HTTP: they never travel through GraphQL. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.exchange.http;
