/** Evaluations, scores and closings in the API. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.assessment.graphql;
