package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Acting;

/**
 * Whoever stands above a unit, or the KPI officer, sets what an indicator is to reach in an open
 * period. A later decision sets it anew; the earlier target stays on record.
 */
@Service
public class SettingIndicatorTarget {

  private final Acting acting;
  private final IndicatorInHand inHand;
  private final IndicatorEntries entries;

  SettingIndicatorTarget(Acting acting, IndicatorInHand inHand, IndicatorEntries entries) {
    this.acting = acting;
    this.inHand = inHand;
    this.entries = entries;
  }

  /**
   * Sets the target.
   *
   * @return the unit's indicator
   * @throws Refused NOT_FOUND, PERIOD_NOT_OPEN, INDICATOR_UNKNOWN, OWN_UNIT, FORBIDDEN,
   *     STALE_VERSION, or every fault of the input
   */
  public UUID set(RequestKey key, Command command) {
    return acting.onceByGuestsToo(
        "setIndicatorTarget",
        key,
        command,
        (actor, now) -> {
          UnitIndicator indicator =
              inHand.take(actor, command.unitId(), command.periodId(), command.indicator(), now);
          IndicatorEntry target =
              indicator.setTarget(
                  inHand.hand(actor, indicator, command.expectedVersion(), now),
                  command.value(),
                  command.document(),
                  command.note());
          entries.add(indicator, target, List.of());
          return indicator.id();
        });
  }

  /**
   * What is to be reached.
   *
   * @param indicator its code in the period's framework
   * @param expectedVersion 0 where nothing was stated yet
   * @param value 0 to 10^15, at most 6 decimals
   * @param document the decision that sets it
   */
  public record Command(
      String unitId,
      String periodId,
      String indicator,
      int expectedVersion,
      BigDecimal value,
      String document,
      @Nullable String note) {}
}
