package vn.kpiplatform.tenancy;

/** Which schemes an agency can be born from; known to the module that keeps frameworks. */
public interface Templates {

  /** Whether there is a scheme with this code. */
  boolean exist(String code);
}
