/** Tasks, outputs and their validation in the API. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.work.graphql;
