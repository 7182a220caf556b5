/** The only package that knows Keycloak's own words. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.identity.keycloak;
