package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.Hierarchy.Place;

/**
 * The administrator records which field is assigned to a deputy (decree 335/2025, article 15):
 * those in it count for the deputy's component on the results of the field led.
 */
@Service
public class AssigningField {

  private static final String UNIT = "unitId";
  private static final String LED = "ledPersonId";

  private final Acting acting;
  private final Persons persons;
  private final Units units;
  private final DeputyFields fields;
  private final Hierarchy hierarchy;

  AssigningField(
      Acting acting, Persons persons, Units units, DeputyFields fields, Hierarchy hierarchy) {
    this.acting = acting;
    this.persons = persons;
    this.units = units;
    this.fields = fields;
    this.hierarchy = hierarchy;
  }

  /**
   * From that day on the deputy is in charge of a unit with all below it, or of one person.
   *
   * @return the deputy
   * @throws Refused FORBIDDEN; NOT_FOUND, OWN_POSTING or NOT_A_DEPUTY at personId; UNIT_OR_PERSON,
   *     NOT_FOUND, NOT_BELOW_DEPUTY or FIELD_HELD at unitId or ledPersonId
   */
  public UUID assign(RequestKey key, Command command) {
    return acting.once(
        "assignField",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.TENANT_ADMINISTRATOR);
          Part part = part(command.unitId(), command.ledPersonId());
          Person deputy = persons.hold(command.personId());
          deputy.requireOtherThan(actor.account());
          Place place =
              place(deputy.id(), command.from())
                  .filter(one -> one.capacity() == Capacity.DEPUTY)
                  .orElseThrow(
                      () ->
                          Refused.because(
                              OrganisationRefusal.NOT_A_DEPUTY, "personId", command.from()));
          if (!below(part, place, command.from())) {
            throw Refused.because(OrganisationRefusal.NOT_BELOW_DEPUTY, part.field());
          }
          if (fields.held(deputy.id(), part.id()).isPresent()) {
            throw Refused.because(OrganisationRefusal.FIELD_HELD, part.field());
          }
          boolean unit = part.field().equals(UNIT);
          fields.save(
              new DeputyField(
                  TimeOrderedId.at(now),
                  deputy.id(),
                  unit ? part.id() : null,
                  unit ? null : part.id(),
                  command.from()));
          return deputy.id();
        });
  }

  /**
   * That day is the last one on which the deputy is in charge of it.
   *
   * @return the deputy
   * @throws Refused FORBIDDEN; NOT_FOUND or OWN_POSTING at personId; UNIT_OR_PERSON or
   *     FIELD_NOT_HELD at unitId or ledPersonId; DAY_TOO_EARLY at lastDay
   */
  public UUID end(RequestKey key, Ending ending) {
    return acting.once(
        "endField",
        key,
        ending,
        (actor, now) -> {
          actor.require(Role.TENANT_ADMINISTRATOR);
          Part part = part(ending.unitId(), ending.ledPersonId());
          Person deputy = persons.hold(ending.personId());
          deputy.requireOtherThan(actor.account());
          fields
              .held(deputy.id(), part.id())
              .orElseThrow(() -> Refused.because(OrganisationRefusal.FIELD_NOT_HELD, part.field()))
              .end(ending.lastDay());
          return deputy.id();
        });
  }

  private Part part(@Nullable String unitId, @Nullable String ledPersonId) {
    if ((unitId == null) == (ledPersonId == null)) {
      throw Refused.because(OrganisationRefusal.UNIT_OR_PERSON, UNIT);
    }
    if (unitId != null) {
      UUID unit = NodeId.require(UnitView.KIND, unitId, UNIT);
      if (units.findHeldById(unit).isEmpty()) {
        throw Refused.because(BasicRefusal.NOT_FOUND, UNIT);
      }
      return new Part(unit, UNIT);
    }
    UUID led = NodeId.require(PersonView.KIND, String.valueOf(ledPersonId), LED);
    if (persons.findById(led).isEmpty()) {
      throw Refused.because(BasicRefusal.NOT_FOUND, LED);
    }
    return new Part(led, LED);
  }

  private boolean below(Part part, Place deputy, LocalDate day) {
    if (part.field().equals(UNIT)) {
      return fields.below(part.id(), deputy.unit());
    }
    return place(part.id(), day)
        .filter(
            led ->
                fields.below(led.unit(), deputy.unit())
                    || (led.unit().equals(deputy.unit()) && led.capacity() == Capacity.STAFF))
        .isPresent();
  }

  private Optional<Place> place(UUID person, LocalDate day) {
    return Optional.ofNullable(hierarchy.placesOf(List.of(person), day).get(person));
  }

  private record Part(UUID id, String field) {}

  /** Which deputy is in charge of what; exactly one of unit and person. */
  public record Command(
      String personId, @Nullable String unitId, @Nullable String ledPersonId, LocalDate from) {}

  /** Which deputy is no longer in charge of what; exactly one of unit and person. */
  public record Ending(
      String personId, @Nullable String unitId, @Nullable String ledPersonId, LocalDate lastDay) {}
}
