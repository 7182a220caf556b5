/** The platform's dealings with a real Keycloak. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.identity.keycloak;
