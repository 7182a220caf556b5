package vn.kpiplatform.identity;

import java.util.UUID;

/** Units as far as a role may be limited to one; the module that keeps units answers. */
public interface LimitingUnits {

  /**
   * The unit with this id of the API.
   *
   * @throws vn.kpiplatform.contract.Refused NOT_FOUND at field
   */
  UUID require(String id, String field);
}
