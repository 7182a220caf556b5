package vn.kpiplatform.identity;

import vn.kpiplatform.contract.RefusalCode;

/** Refusals about accounts and roles. */
public enum IdentityRefusal implements RefusalCode {
  /** Nobody changes their own account or roles. */
  OWN_ACCOUNT,
  /** An agency keeps at least one live administrator without a known last day. */
  LAST_ADMINISTRATOR,
  /** The account holds this role on one of these days already. Argument: the role. */
  ROLE_HELD,
  /** The account does not hold this role. Argument: the role. */
  ROLE_NOT_HELD,
  /** The account holds a role on one of these days that excludes this one. Argument: it. */
  ROLE_EXCLUDED,
  /** This role is held for the whole agency or not at all. Argument: the role. */
  ROLE_NOT_LIMITABLE,
  /** Roles are not granted for days that have passed. Argument: the first possible day. */
  GRANT_TOO_EARLY,
  /** A guest assessor's account holds no role. */
  GUEST_WITHOUT_ROLES,
  /** No program may be given this entry of the API. Argument: its name. */
  OPERATION_NOT_GRANTABLE,
  /** The client does not exist at the identity provider yet. */
  NOT_CONNECTED,
}
