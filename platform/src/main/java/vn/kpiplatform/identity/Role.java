package vn.kpiplatform.identity;

/** Rights inside one agency that do not follow from its tree of units. */
public enum Role {
  /** Runs periods: opens, closes, releases. */
  KPI_OFFICER,
  /** Keeps people, units, accounts and roles; never scores. */
  TENANT_ADMINISTRATOR
}
