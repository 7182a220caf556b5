/** The few words that every use case and the API share. Types only; knows nobody. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.contract;
