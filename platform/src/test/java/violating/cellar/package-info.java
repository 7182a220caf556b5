/** Stands nowhere on the ladder. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package violating.cellar;
