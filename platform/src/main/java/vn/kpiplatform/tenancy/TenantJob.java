package vn.kpiplatform.tenancy;

import java.util.UUID;

/** Background work inside one agency. May be run more than once for the same object. */
public interface TenantJob {

  /** The kind under which {@link Outbox#post} asks for it. */
  String kind();

  /** Does the work for one object; the agency has been entered, no transaction is open. */
  void run(UUID subject);
}
