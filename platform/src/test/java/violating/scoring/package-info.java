/** Declares nothing, and uses somebody. */
@org.jspecify.annotations.NullMarked
package violating.scoring;
