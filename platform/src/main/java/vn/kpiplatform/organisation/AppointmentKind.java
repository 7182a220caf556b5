package vn.kpiplatform.organisation;

/** As what somebody is appointed. */
public enum AppointmentKind {
  /** Superior of the agency's own head, from outside (decree 335/2025, article 10). */
  GUEST_ASSESSOR,
  /** Stands in for a superior who is absent. */
  ACTING_SUPERIOR
}
