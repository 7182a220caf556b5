/** Evaluations of persons in one period: score, explanation, band. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "contract",
      "scoring",
      "audit",
      "tenancy",
      "identity",
      "organisation",
      "framework",
      "work"
    })
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.assessment;
