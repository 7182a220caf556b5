/** Uses one module more than it declares. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "identity")
@org.jspecify.annotations.NullMarked
package violating.work;
