package vn.kpiplatform.identity;

import java.util.Set;

/** Rights inside one agency that do not follow from its tree of units. */
public enum Role {
  /** Runs periods: opens, closes, releases; reads every file. For a unit: reads its files. */
  KPI_OFFICER,
  /** Decides yearly classes (decree 335/2025, article 10); reads every file. */
  AGENCY_HEAD,
  /** Keeps people, units, accounts and roles; never scores, reads no file. */
  TENANT_ADMINISTRATOR,
  /** Reads every file, or those of a unit, and changes nothing. */
  AUDITOR,
  /** Sees the aggregates of the agencies whose parent this one is. */
  COMPARISON_VIEWER;

  private static final Set<Role> OF_BUSINESS = Set.of(KPI_OFFICER, AGENCY_HEAD);

  /** Whether it may be limited to a unit and those below it: then it reads there, no more. */
  public boolean limitable() {
    return this == KPI_OFFICER || this == AUDITOR;
  }

  /**
   * Whether no account may hold both on one day: who keeps accounts approves no business, and who
   * audits does neither.
   */
  boolean excludes(Role other) {
    return isolates(other) || other.isolates(this);
  }

  private boolean isolates(Role other) {
    return switch (this) {
      case TENANT_ADMINISTRATOR -> OF_BUSINESS.contains(other);
      case AUDITOR -> OF_BUSINESS.contains(other) || other == TENANT_ADMINISTRATOR;
      default -> false;
    };
  }
}
