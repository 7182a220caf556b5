/** Versioned frameworks, the catalogue of standard products, periods. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"contract", "scoring", "audit", "tenancy", "identity", "organisation"})
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.framework;
