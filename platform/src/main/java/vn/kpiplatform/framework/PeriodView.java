package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.util.UUID;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/** A period as the API shows it. */
public record PeriodView(
    NodeId id,
    String code,
    LocalDate startsOn,
    LocalDate endsOn,
    Period.State state,
    UUID frameworkVersion,
    int version)
    implements Node {

  static PeriodView of(Period period) {
    return new PeriodView(
        new NodeId(Period.KIND, period.id()),
        period.code(),
        period.startsOn(),
        period.endsOn(),
        period.state(),
        period.frameworkVersion(),
        period.version());
  }
}
