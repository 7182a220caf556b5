/** Declares and uses a module above it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "work")
@org.jspecify.annotations.NullMarked
package violating.identity;
