/** Takes part in an agency's birth, which is allowed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package violating.framework;
