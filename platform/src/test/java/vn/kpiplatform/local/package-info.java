/** The two real servers, PostgreSQL and Keycloak, as the local run and the tests start them. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.local;
