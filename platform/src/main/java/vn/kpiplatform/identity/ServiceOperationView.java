package vn.kpiplatform.identity;

/**
 * An entry of the API that a program may be given.
 *
 * @param changes whether it changes something
 */
public record ServiceOperationView(String name, boolean changes) {}
