/** Who did what to a record, when and why: read from the record of acts, never kept twice. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "contract",
      "audit",
      "identity",
      "organisation",
      "framework",
      "work",
      "assessment"
    })
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.history;
