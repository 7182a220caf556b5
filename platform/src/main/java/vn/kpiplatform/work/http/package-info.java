/** Files in and out over plain HTTP: they never travel through GraphQL. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.work.http;
