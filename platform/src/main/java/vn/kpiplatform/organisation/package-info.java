/** Units, positions and people; who is above whom on a given day. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"contract", "audit", "tenancy", "identity"})
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.organisation;
