package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.work.UnitIndicator.Hand;
import vn.kpiplatform.work.UnitIndicator.Reached;

/**
 * The head of a unit, or whom the indicator was given to, enters what it has reached, with
 * evidence. A correction is another entry; one after the indicator's closing day does not count.
 */
@Service
public class EnteringActual {

  private final Acting acting;
  private final IndicatorInHand inHand;
  private final IndicatorEntries entries;
  private final KeepingFile files;

  EnteringActual(
      Acting acting, IndicatorInHand inHand, IndicatorEntries entries, KeepingFile files) {
    this.acting = acting;
    this.inHand = inHand;
    this.entries = entries;
    this.files = files;
  }

  /**
   * Enters an actual value; it waits for whoever stands above the unit today.
   *
   * @return the unit's indicator
   * @throws Refused NOT_FOUND, PERIOD_NOT_OPEN, FORBIDDEN, STALE_VERSION, or every fault of the
   *     input
   */
  public UUID enter(RequestKey key, Command command) {
    return acting.once(
        "enterActual",
        key,
        command,
        (actor, now) -> {
          UnitIndicator indicator = inHand.take(actor, command.unitIndicatorId(), now);
          Hand hand = inHand.hand(actor, indicator, command.expectedVersion(), now);
          files.requireOwn(actor, command.evidence());
          Checks checks = new Checks();
          List<Evidence.Checked> evidence = Evidence.Checked.all(command.evidence(), checks);
          IndicatorEntry actual =
              indicator.enter(
                  hand,
                  new Reached(command.value(), command.asOf(), command.source(), command.note()),
                  inHand.above(indicator, CivilTime.day(now)),
                  checks);
          entries.add(indicator, actual, evidence);
          return indicator.id();
        });
  }

  /**
   * What was reached.
   *
   * @param value 0 to 10^15, at most 6 decimals
   * @param asOf the day it stands for, from the period's first day to today
   * @param source where it was taken from
   */
  public record Command(
      String unitIndicatorId,
      int expectedVersion,
      BigDecimal value,
      LocalDate asOf,
      String source,
      @Nullable String note,
      List<EvidenceGiven> evidence) {}
}
