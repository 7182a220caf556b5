package vn.kpiplatform.demo;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.framework.FrameworkContent;

/**
 * One person's period, with whoever is above them.
 *
 * @param period the API's id of the period
 * @param framework what the period is scored by
 * @param superior the superior's login
 * @param confirmer the login of whoever answers after the superior, if anybody does
 * @param courses how the tasks go, a letter each
 */
record Scene(
    Stage stage,
    Cast cast,
    WorkingPeriod days,
    String period,
    FrameworkContent framework,
    DemoAgency.Person person,
    String superior,
    @Nullable String confirmer,
    String courses) {

  /** A moment of a working day, a little different for everybody. */
  Instant at(int day, int hour) {
    return days.at(day, hour, person.number());
  }

  boolean reached(int day, int hour) {
    return stage.reached(at(day, hour));
  }

  <T> T byPerson(int day, int hour, Supplier<T> act) {
    return stage.as(person.username(), at(day, hour), act);
  }

  <T> T bySuperior(int day, int hour, Supplier<T> act) {
    return stage.as(superior, at(day, hour), act);
  }
}
