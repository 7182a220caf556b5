/**
 * What was done, by whom, with which input: written in the transaction of the act, never changed.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.audit;
