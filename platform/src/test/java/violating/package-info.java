/** Breaks the rules of the house, so that each rule is seen to notice. Outside the platform. */
@org.jspecify.annotations.NullMarked
package violating;
