/** An API that does everything itself. */
@org.jspecify.annotations.NullMarked
package violating.work.graphql;
