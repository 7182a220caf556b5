package vn.kpiplatform.work;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;
import vn.kpiplatform.organisation.UnitHeads;

/** The head gives an indicator of the unit to somebody who serves in it, or in a unit below. */
@Service
public class AssigningIndicator {

  private final Acting acting;
  private final IndicatorInHand inHand;
  private final IndicatorEntries entries;
  private final ReadingPeople people;
  private final UnitHeads heads;

  AssigningIndicator(
      Acting acting,
      IndicatorInHand inHand,
      IndicatorEntries entries,
      ReadingPeople people,
      UnitHeads heads) {
    this.acting = acting;
    this.inHand = inHand;
    this.entries = entries;
    this.people = people;
    this.heads = heads;
  }

  /**
   * From now on this person enters its actual values, beside the head.
   *
   * @return the unit's indicator
   * @throws Refused NOT_FOUND, PERIOD_NOT_OPEN, FORBIDDEN unless the caller heads the unit today,
   *     STALE_VERSION, NOT_IN_UNIT
   */
  public UUID assign(RequestKey key, Command command) {
    return acting.once(
        "assignIndicator",
        key,
        command,
        (actor, now) -> {
          UnitIndicator indicator = inHand.take(actor, command.unitIndicatorId(), now);
          UUID person =
              NodeId.read(PersonView.KIND, command.personId())
                  .filter(id -> !people.find(List.of(id)).isEmpty())
                  .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "personId"));
          IndicatorEntry given =
              indicator.giveTo(
                  inHand.hand(actor, indicator, command.expectedVersion(), now),
                  person,
                  heads.serves(person, indicator.unit(), CivilTime.day(now)));
          entries.add(indicator, given, List.of());
          return indicator.id();
        });
  }

  /** What is given to whom. */
  public record Command(String unitIndicatorId, int expectedVersion, String personId) {}
}
