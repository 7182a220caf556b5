/** What the ministry sees of agencies: aggregates, never a row about a person. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "contract",
      "scoring",
      "audit",
      "tenancy",
      "identity",
      "organisation",
      "framework",
      "work",
      "assessment"
    })
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.comparison;
