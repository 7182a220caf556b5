package vn.kpiplatform.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.work.IndicatorEntry.Actual;

/**
 * Whoever stood above the unit on the day a value was entered answers it, or whoever does today if
 * that person has no account any more. Where nobody in the agency stands above, the KPI officer
 * does, and says why. Nobody answers for the unit they head or what they entered.
 */
@Service
public class ReviewingActual {

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final IndicatorInHand inHand;
  private final IndicatorEntries entries;

  ReviewingActual(
      Acting acting, Hierarchy hierarchy, IndicatorInHand inHand, IndicatorEntries entries) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.inHand = inHand;
    this.entries = entries;
  }

  /**
   * Accepts the value that waits: it counts.
   *
   * @return the unit's indicator
   * @throws Refused NOT_FOUND, PERIOD_NOT_OPEN, OWN_UNIT, FORBIDDEN, STALE_VERSION,
   *     NOTHING_TO_VALIDATE, REQUIRED
   */
  public UUID validate(RequestKey key, Command command) {
    return answer("validateActual", key, command, true);
  }

  /**
   * Sends the value that waits back; until another is entered nothing counts.
   *
   * @return the unit's indicator
   * @throws Refused as {@link #validate}
   */
  public UUID sendBack(RequestKey key, Command command) {
    return answer("returnActual", key, command, false);
  }

  private UUID answer(String mutation, RequestKey key, Command command, boolean accepted) {
    return acting.onceByGuestsToo(
        mutation,
        key,
        command,
        (actor, now) -> {
          UnitIndicator indicator = inHand.take(actor, command.unitIndicatorId(), now);
          IndicatorEntry answer =
              indicator.answer(
                  inHand.hand(actor, indicator, command.expectedVersion(), now),
                  accepted,
                  command.note(),
                  answering(indicator, now));
          entries.add(indicator, answer, List.of());
          return indicator.id();
        });
  }

  private @Nullable UUID answering(UnitIndicator indicator, Instant now) {
    LocalDate today = CivilTime.day(now);
    @Nullable UUID named = null;
    for (IndicatorEntry entry : indicator.entries()) {
      if (entry.statement() instanceof Actual actual && !actual.late()) {
        named = actual.validator();
      }
    }
    return named != null && !hierarchy.available(List.of(named), today).isEmpty()
        ? named
        : inHand.above(indicator, today);
  }

  /**
   * Which one, and what is said about it.
   *
   * @param note needed to send back, and whenever the officer answers; at most 2000 characters
   */
  public record Command(String unitIndicatorId, int expectedVersion, @Nullable String note) {}
}
