package vn.kpiplatform.organisation;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;

/** The administrator records that somebody was away (decree 335/2025, articles 11 and 19.3). */
@Service
public class RecordingAbsence {

  private static final int DOCUMENT = 200;

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Persons persons;

  RecordingAbsence(JdbcClient jdbc, Acting acting, Persons persons) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.persons = persons;
  }

  /**
   * An absence with the document behind it; it changes no score, it decides how a year is read.
   *
   * @return the person
   * @throws Refused FORBIDDEN; NOT_FOUND or OWN_POSTING at personId; DAY_TOO_EARLY at to; faults at
   *     document
   */
  public UUID record(RequestKey key, Command command) {
    return acting.once(
        "recordAbsence",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.TENANT_ADMINISTRATOR);
          Person person = persons.hold(command.personId());
          person.requireOtherThan(actor.account());
          Checks checks = new Checks();
          String document = checks.text(command.document(), DOCUMENT, "document");
          checks.that(
              !command.to().isBefore(command.from()),
              OrganisationRefusal.DAY_TOO_EARLY,
              "to",
              command.from());
          checks.refuseIfAny();
          jdbc.sql(
                  """
                  insert into absence (id, person_id, kind, from_day, to_day, document,
                                       recorded_by, recorded_at)
                  values (?, ?, ?, ?, ?, ?, ?, ?)\
                  """)
              .params(
                  TimeOrderedId.at(now),
                  person.id(),
                  command.kind().name(),
                  command.from(),
                  command.to(),
                  document,
                  actor.account(),
                  Timestamp.from(now))
              .update();
          return person.id();
        });
  }

  /** Who was away, why and until which day, inclusively. */
  public record Command(
      String personId, Absences.Kind kind, LocalDate from, LocalDate to, String document) {}
}
