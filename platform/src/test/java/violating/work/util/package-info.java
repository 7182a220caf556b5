/** A package for whatever. */
@org.jspecify.annotations.NullMarked
package violating.work.util;
