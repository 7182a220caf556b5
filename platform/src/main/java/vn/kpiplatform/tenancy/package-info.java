/** The registry of agencies, their birth, the way into one of them, and jobs that carry one. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"contract", "audit"})
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.tenancy;
