/**
 * HTTP, the security chain and the wiring of GraphQL. Knows identity and tenancy; nobody knows it.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"contract", "identity", "tenancy"})
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.edge;
