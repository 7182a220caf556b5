package vn.kpiplatform.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;

/**
 * Superiors whom the tree does not name: a guest who assesses the agency's own head, and whoever
 * acts for a superior who is absent.
 */
@Service
public class AppointingSuperior {

  private final Acting acting;
  private final Persons persons;
  private final Appointments appointments;
  private final Hierarchy hierarchy;
  private final ClosedDays closedDays;

  AppointingSuperior(
      Acting acting,
      Persons persons,
      Appointments appointments,
      Hierarchy hierarchy,
      ClosedDays closedDays) {
    this.acting = acting;
    this.persons = persons;
    this.appointments = appointments;
    this.hierarchy = hierarchy;
    this.closedDays = closedDays;
  }

  /**
   * The administrator appoints somebody of another agency to assess the head of this one (decree
   * 335/2025, article 10).
   *
   * @return the appointment
   * @throws Refused FORBIDDEN, NOT_FOUND, NOT_A_GUEST at guestId, OWN_APPOINTMENT or NOT_THE_HEAD
   *     at personId, DAY_TOO_EARLY at to, DAY_IN_CLOSED_PERIOD or APPOINTED_ALREADY at from
   */
  public UUID guest(RequestKey key, GuestCommand command) {
    return acting.once(
        "appointGuestAssessor",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.TENANT_ADMINISTRATOR);
          Person assessed = person(command.personId(), "personId");
          Person guest = person(command.guestId(), "guestId");
          Appointment.Days days = new Appointment.Days(command.from(), command.to());
          if (!guest.outside()) {
            throw Refused.because(OrganisationRefusal.NOT_A_GUEST, "guestId");
          }
          if (actor.account().equals(assessed.accountId())) {
            throw Refused.because(OrganisationRefusal.OWN_APPOINTMENT, "personId");
          }
          Hierarchy.Place place = place(assessed, days.from());
          if (place == null || place.capacity() != Capacity.HEAD || place.depth() > 0) {
            throw Refused.because(OrganisationRefusal.NOT_THE_HEAD, "personId", days.from());
          }
          return appoint(AppointmentKind.GUEST_ASSESSOR, assessed, guest, days, actor, now);
        });
  }

  /**
   * A superior who will be absent, or the administrator, names who acts in their place.
   *
   * @return the appointment
   * @throws Refused NOT_FOUND, FORBIDDEN, NOT_A_SUPERIOR at personId, NOT_POSTED or OWN_APPOINTMENT
   *     at actingId, DAY_TOO_EARLY at to, DAY_IN_CLOSED_PERIOD or APPOINTED_ALREADY at from
   */
  public UUID acting(RequestKey key, ActingCommand command) {
    return acting.once(
        "nameActingSuperior",
        key,
        command,
        (actor, now) -> {
          Person absent = person(command.personId(), "personId");
          Person substitute = person(command.actingId(), "actingId");
          boolean own = actor.account().equals(absent.accountId());
          if (!own) {
            actor.require(Role.TENANT_ADMINISTRATOR);
          }
          Appointment.Days days = new Appointment.Days(command.from(), command.to());
          Hierarchy.Place place = place(absent, days.from());
          if (place == null || place.capacity() != Capacity.HEAD) {
            throw Refused.because(OrganisationRefusal.NOT_A_SUPERIOR, "personId", days.from());
          }
          if (place(substitute, days.from()) == null) {
            throw Refused.because(OrganisationRefusal.NOT_POSTED, "actingId");
          }
          if (substitute.id().equals(absent.id())
              || actor.account().equals(substitute.accountId())) {
            throw Refused.because(OrganisationRefusal.OWN_APPOINTMENT, "actingId");
          }
          return appoint(AppointmentKind.ACTING_SUPERIOR, absent, substitute, days, actor, now);
        });
  }

  private UUID appoint(
      AppointmentKind kind,
      Person person,
      Person appointee,
      Appointment.Days days,
      Actor actor,
      Instant now) {
    closedDays.requireOpenFrom(days.from(), "from");
    LocalDate last = days.to() == null ? LocalDate.of(9999, 12, 31) : days.to();
    if (appointments.overlapping(kind, person.id(), days.from(), last)) {
      throw Refused.because(OrganisationRefusal.APPOINTED_ALREADY, "from");
    }
    return appointments
        .save(
            new Appointment(
                TimeOrderedId.at(now),
                kind,
                person.id(),
                appointee.id(),
                days,
                actor.account(),
                now))
        .id();
  }

  /**
   * Ends an appointment with a day: for the administrator, and for the superior in whose place
   * somebody acts.
   *
   * @return the appointment
   * @throws Refused NOT_FOUND, STALE_VERSION, DAY_TOO_EARLY, ENDS_EARLIER or DAY_IN_CLOSED_PERIOD
   */
  public UUID end(RequestKey key, EndCommand command) {
    return acting.once(
        "endAppointment",
        key,
        command,
        (actor, now) -> {
          Appointment appointment =
              appointments
                  .findHeldById(
                      NodeId.require(
                          AppointmentView.KIND, command.appointmentId(), "appointmentId"))
                  .filter(found -> mayEnd(actor, found))
                  .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "appointmentId"));
          appointment.expect(command.expectedVersion());
          closedDays.requireOpenFrom(command.lastDay().plusDays(1), "lastDay");
          appointment.end(command.lastDay());
          return appointment.id();
        });
  }

  private boolean mayEnd(Actor actor, Appointment appointment) {
    return actor.holds(Role.TENANT_ADMINISTRATOR)
        || (appointment.kind() == AppointmentKind.ACTING_SUPERIOR
            && persons
                .findById(appointment.forPerson())
                .filter(absent -> actor.account().equals(absent.accountId()))
                .isPresent());
  }

  private Person person(String id, String field) {
    return persons
        .findHeldById(NodeId.require(PersonView.KIND, id, field))
        .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, field));
  }

  private Hierarchy.@Nullable Place place(Person person, LocalDate day) {
    return hierarchy.placesOf(Set.of(person.id()), day).get(person.id());
  }

  /** Who of another agency assesses the head, from which day on, until when if it is known. */
  public record GuestCommand(
      String guestId, String personId, LocalDate from, @Nullable LocalDate to) {}

  /** Who acts for whom, from which day on, until when if it is known. */
  public record ActingCommand(
      String personId, String actingId, LocalDate from, @Nullable LocalDate to) {}

  /** Which appointment ends with which day. */
  public record EndCommand(String appointmentId, LocalDate lastDay, int expectedVersion) {}
}
