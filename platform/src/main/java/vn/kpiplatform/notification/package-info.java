/** Who must act, and by when: computed from the state of things, never kept. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "contract",
      "identity",
      "organisation",
      "framework",
      "work",
      "assessment"
    })
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.notification;
