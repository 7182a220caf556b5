/** Accounts, tenant-wide roles, and who is acting. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"contract", "audit", "tenancy"})
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.identity;
