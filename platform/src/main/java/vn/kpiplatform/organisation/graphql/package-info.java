/** Units, positions and people in the API. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.organisation.graphql;
