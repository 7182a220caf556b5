package vn.kpiplatform.contract;

/**
 * A reason for refusing, named by the enum of the module that refuses. The name is the code clients
 * see; it never changes with the language. Each code has a message in both languages.
 */
public interface RefusalCode {

  /** The code as clients see it, in upper case with underscores. */
  String name();
}
