package vn.kpiplatform.organisation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.identity.LimitingUnits;

/** Any unit of the agency may limit a role, an ended one as well: its files are still read. */
@Component
class UnitsForRoles implements LimitingUnits {

  private final Units units;

  UnitsForRoles(Units units) {
    this.units = units;
  }

  @Override
  public UUID require(String id, String field) {
    UUID unit = NodeId.require(UnitView.KIND, id, field);
    if (!units.existsById(unit)) {
      throw Refused.because(BasicRefusal.NOT_FOUND, field);
    }
    return unit;
  }
}
