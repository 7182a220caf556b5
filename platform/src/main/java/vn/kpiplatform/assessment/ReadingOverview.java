package vn.kpiplatform.assessment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.Hierarchy.Place;

/** A period in a few figures, for those who may read the file of everybody in it. */
@Service
@Transactional(readOnly = true)
public class ReadingOverview {

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Periods periods;
  private final Frameworks frameworks;
  private final Assessing assessing;
  private final InstantSource time;

  ReadingOverview(
      JdbcClient jdbc,
      Acting acting,
      Hierarchy hierarchy,
      Periods periods,
      Frameworks frameworks,
      Assessing assessing,
      InstantSource time) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.periods = periods;
    this.frameworks = frameworks;
    this.assessing = assessing;
    this.time = time;
  }

  /**
   * The period's figures: its results once it is closed, else what today's facts give; absent
   * before it is open. A fixed number of statements.
   *
   * @throws Refused FORBIDDEN
   */
  public Optional<OverviewView> find(String periodCode) {
    Actor actor = acting.actor();
    return periods
        .findByCode(periodCode)
        .filter(period -> period.state() != Period.State.PLANNED)
        .map(
            period -> {
              List<UUID> persons = persons(period, period.endsOn());
              if (!hierarchy.readable(actor, persons, today()).containsAll(persons)) {
                throw Refused.because(BasicRefusal.FORBIDDEN, "");
              }
              return of(period);
            });
  }

  private OverviewView of(Period period) {
    boolean provisional = Visibility.of(period.state(), false) == Visibility.PROVISIONAL;
    List<Standing> standings = provisional ? today(period) : results(period);
    Overview overview =
        new Overview(frameworks.document(period.frameworkVersion()).content().bands());
    Given given = given(period);
    return new OverviewView(
        period.id(),
        provisional,
        standings.size(),
        Overview.count(standings, Status.SCORED),
        Overview.count(standings, Status.INSUFFICIENT_DATA),
        Overview.count(standings, Status.NOT_RATED),
        given.selfScored(),
        given.confirmed(),
        overview.mean(standings),
        overview.bands(standings),
        overview.units(standings),
        overview.outliers(standings));
  }

  private List<Standing> today(Period period) {
    LocalDate today = today();
    List<UUID> persons = persons(period, period.nearestDay(today));
    return assessing.provisional(period, persons, today).entrySet().stream()
        .map(entry -> Standing.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<Standing> results(Period period) {
    return jdbc.sql(
            """
            select person_id, unit_id, subject, status, score_numerator, score_denominator, band
            from result
            where person_id is not null and closing_id =
              (select c.id from closing c where c.period_id = ? and c.state = 'FINISHED'
               order by c.started_at desc, c.id desc limit 1)\
            """)
        .param(period.id())
        .query(Standing::read)
        .list();
  }

  private Given given(Period period) {
    return jdbc.sql(
            """
            select count(distinct e.id) filter (where r.kind = 'SELF') as self_scored,
                   count(distinct e.id) filter (where r.kind = 'CONFIRMATION') as confirmed
            from evaluation e join evaluation_round r on r.evaluation_id = e.id
            where e.period_id = ?\
            """)
        .param(period.id())
        .query((row, n) -> new Given(row.getInt("self_scored"), row.getInt("confirmed")))
        .single();
  }

  private List<UUID> persons(Period period, LocalDate until) {
    return hierarchy.placesDuring(period.startsOn(), until).stream().map(Place::person).toList();
  }

  private LocalDate today() {
    return CivilTime.day(time.instant());
  }

  private record Given(int selfScored, int confirmed) {}
}
