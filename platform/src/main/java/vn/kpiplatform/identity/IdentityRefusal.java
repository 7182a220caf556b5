package vn.kpiplatform.identity;

import vn.kpiplatform.contract.RefusalCode;

/** Refusals about accounts and roles. */
public enum IdentityRefusal implements RefusalCode {
  /** Nobody changes their own account or roles. */
  OWN_ACCOUNT,
  /** An agency keeps at least one live administrator. */
  LAST_ADMINISTRATOR,
  /** The account holds this role already. Argument: the role. */
  ROLE_HELD,
  /** The account does not hold this role. Argument: the role. */
  ROLE_NOT_HELD,
}
