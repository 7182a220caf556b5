package vn.kpiplatform.tenancy;

import vn.kpiplatform.contract.RefusalCode;

/** Refusals about agencies as such. */
public enum TenancyRefusal implements RefusalCode {
  /** The code is a word that means something else in an address. */
  RESERVED_CODE,
}
