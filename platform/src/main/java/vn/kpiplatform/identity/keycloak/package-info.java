/** The only place that knows Keycloak's words. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.identity.keycloak;
