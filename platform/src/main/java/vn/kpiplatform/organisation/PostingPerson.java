package vn.kpiplatform.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;

/** The administrator posts somebody to a unit, for the first time or as a move. */
@Service
public class PostingPerson {

  private final Acting acting;
  private final Persons persons;
  private final Units units;
  private final Positions positions;
  private final Postings postings;
  private final ClosedDays closedDays;

  PostingPerson(
      Acting acting,
      Persons persons,
      Units units,
      Positions positions,
      Postings postings,
      ClosedDays closedDays) {
    this.acting = acting;
    this.persons = persons;
    this.units = units;
    this.positions = positions;
    this.postings = postings;
    this.closedDays = closedDays;
  }

  /**
   * The person serves in the unit from that day on; the posting before it ends the day before.
   *
   * @return the person
   * @throws Refused NOT_FOUND, OWN_POSTING, OUTSIDE, UNIT_NOT_VALID, DAY_IN_CLOSED_PERIOD,
   *     DAY_TOO_EARLY, or HEAD_HELD at capacity
   */
  public UUID post(RequestKey key, Command command) {
    return acting.once(
        "postPerson",
        key,
        command,
        (actor, now) -> serve(actor, held(actor, command), command, now));
  }

  /**
   * Somebody who serves in the agency goes on elsewhere in it, or as something else, from that day
   * on. Their file goes with them; what they have handed in is answered as {@code work} says.
   *
   * @return the person
   * @throws Refused as {@link #post}, and NOT_POSTED at personId
   */
  public UUID move(RequestKey key, Command command) {
    return acting.once(
        "movePerson",
        key,
        command,
        (actor, now) -> {
          Person person = held(actor, command);
          if (postings.findByPersonIdAndToDayIsNull(person.id()).isEmpty()) {
            throw Refused.because(OrganisationRefusal.NOT_POSTED, "personId");
          }
          return serve(actor, person, command, now);
        });
  }

  private Person held(Actor actor, Command command) {
    actor.require(Role.TENANT_ADMINISTRATOR);
    return persons.hold(command.personId());
  }

  private UUID serve(Actor actor, Person person, Command command, Instant now) {
    UUID position = position(command.positionId());
    person.requireOtherThan(actor.account());
    if (person.outside()) {
      throw Refused.because(OrganisationRefusal.OUTSIDE, "personId");
    }
    Unit unit =
        units
            .findHeldById(NodeId.require(UnitView.KIND, command.unitId(), "unitId"))
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "unitId"));
    LocalDate from = command.from();
    closedDays.requireOpenFrom(from, "from");
    unit.requireValidFrom(from, "unitId");
    if (command.capacity() == Capacity.HEAD
        && postings.headedByAnother(unit.id(), person.id(), from)) {
      throw Refused.because(OrganisationRefusal.HEAD_HELD, "capacity", from);
    }
    postings
        .findByPersonIdAndToDayIsNull(person.id())
        .ifPresentOrElse(present -> present.giveWay(from), () -> requireAfterService(person, from));
    // otherwise the new row would be written first, beside the one that is still open
    postings.flush();
    postings.save(
        new Posting(
            TimeOrderedId.at(now), person.id(), unit.id(), position, command.capacity(), from));
    return person.id();
  }

  private void requireAfterService(Person person, LocalDate from) {
    postings
        .lastEndedDay(person.id())
        .filter(last -> !from.isAfter(last))
        .ifPresent(
            last -> {
              throw Refused.because(OrganisationRefusal.DAY_TOO_EARLY, "from", last.plusDays(1));
            });
  }

  private UUID position(String text) {
    UUID id = NodeId.require(PositionView.KIND, text, "positionId");
    if (!positions.existsById(id)) {
      throw Refused.because(BasicRefusal.NOT_FOUND, "positionId");
    }
    return id;
  }

  /** Who serves where, as what, from which day on. */
  public record Command(
      String personId, String unitId, String positionId, Capacity capacity, LocalDate from) {}
}
