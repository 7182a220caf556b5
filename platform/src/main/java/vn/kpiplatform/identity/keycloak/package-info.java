<<<<<<< HEAD
/** The only place that knows Keycloak's words. */
=======
/** The only package that knows Keycloak's own words. */
>>>>>>> 909500a (identity: Describe the realm as code and start a real Keycloak for it.)
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.identity.keycloak;
