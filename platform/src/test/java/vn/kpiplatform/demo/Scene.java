package vn.kpiplatform.demo;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One person's month, with whoever is above them.
 *
 * @param period the API's id of the month's period
 * @param courses how the tasks go, a letter each
 */
record Scene(
    Stage stage,
    Cast cast,
    WorkingMonth month,
    String period,
    DemoAgency.Person person,
    DemoAgency.Person superior,
    String courses) {

  /** A moment of a working day, a little different for everybody. */
  Instant at(int day, int hour) {
    return month.at(day, hour, person.number());
  }

  boolean reached(int day, int hour) {
    return stage.reached(at(day, hour));
  }

  UUID byPerson(int day, int hour, Supplier<UUID> act) {
    return stage.as(person.username(), at(day, hour), act);
  }

  UUID bySuperior(int day, int hour, Supplier<UUID> act) {
    return stage.as(superior.username(), at(day, hour), act);
  }
}
