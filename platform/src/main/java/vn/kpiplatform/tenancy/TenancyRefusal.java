package vn.kpiplatform.tenancy;

import vn.kpiplatform.contract.RefusalCode;

/** Refusals about agencies as such. */
public enum TenancyRefusal implements RefusalCode {
  /** The agency is not in the state that the act starts from. Argument: its present state. */
  WRONG_STATE,
}
