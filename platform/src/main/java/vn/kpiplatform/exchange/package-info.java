/** Files in and out: rows of spreadsheets become acts of the modules below. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "contract",
      "audit",
      "tenancy",
      "identity",
      "organisation",
      "scoring",
      "framework",
      "work"
    })
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.exchange;
