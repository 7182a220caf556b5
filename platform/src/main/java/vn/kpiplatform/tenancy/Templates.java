package vn.kpiplatform.tenancy;

import java.util.List;

/** Which schemes an agency can be born from; known to the module that keeps frameworks. */
public interface Templates {

  /** Whether there is a scheme with this code. */
  boolean exist(String code);

  /** All of them in the order of their codes; few. */
  List<Template> all();

  /**
   * A scheme that an agency can be born from.
   *
   * @param code by which it is asked for
   */
  record Template(String code, String nameVi, String nameEn) {}
}
