/** Tasks, outputs, evidence and their validation. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "contract",
      "scoring",
      "audit",
      "tenancy",
      "identity",
      "organisation",
      "framework"
    })
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.work;
