package vn.kpiplatform.running;

import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import vn.kpiplatform.tenancy.Tenant;

/** Where an agency's birth can be when the process dies, in the order of the birth. */
enum StandingPoint {
  REQUESTED(Tenant.State.REQUESTED),
  SCHEMA_NOT_COMMITTED(Tenant.State.REQUESTED),
  SCHEMA_NOT_RECORDED(Tenant.State.REQUESTED),
  SCHEMA_MADE(Tenant.State.SCHEMA_MADE),
  FRAMEWORK_NOT_RECORDED(Tenant.State.SCHEMA_MADE),
  FRAMEWORK_SEEDED(Tenant.State.FRAMEWORK_SEEDED),
  ORGANISATION_NOT_RECORDED(Tenant.State.FRAMEWORK_SEEDED),
  ORGANISATION_MADE(Tenant.State.ORGANISATION_MADE),
  LOGIN_NOT_YET_MEMBER(Tenant.State.ORGANISATION_MADE),
  LOGIN_NOT_RECORDED(Tenant.State.ORGANISATION_MADE),
  ADMINISTRATOR_NOT_RECORDED(Tenant.State.ORGANISATION_MADE),
  ADMINISTRATOR_INVITED(Tenant.State.ADMINISTRATOR_INVITED),
  JOB_NOT_RECORDED(Tenant.State.ACTIVE);

  private final Tenant.State recorded;

  StandingPoint(Tenant.State recorded) {
    this.recorded = recorded;
  }

  /** What the registry says of an agency that stands here. */
  Tenant.State recorded() {
    return recorded;
  }

  /** The code of the agency whose birth stops here. */
  String code(String run) {
    return run + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Stands still for ever if this is the agency's point. */
  void reached(Tenant tenant) {
    if (tenant.code().endsWith(code(""))) {
      stand();
    }
  }

  void stand() {
    System.out.println(StandingBirths.MARK + name());
    while (true) {
      LockSupport.park();
    }
  }
}
