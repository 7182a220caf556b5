package vn.kpiplatform.assessment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.assessment.ScoredYear.Mean;
import vn.kpiplatform.assessment.ScoredYear.MonthOfYear;
import vn.kpiplatform.assessment.YearlyScoreView.LevelView;
import vn.kpiplatform.assessment.YearlyScoreView.MeanView;
import vn.kpiplatform.assessment.YearlyScoreView.Status;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.framework.FrameworkContent.Band;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.Absences;
import vn.kpiplatform.organisation.Absences.Absence;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.PersonView;

/** A person's year by their released results, for whoever may read the person's file. */
@Service
@Transactional(readOnly = true)
public class ReadingYearlyScores {

  private static final String PERIODS =
      """
      select p.starts_on, p.ends_on, p.state, p.framework_version_id,
             r.score_numerator, r.score_denominator
      from period p
      left join lateral
        (select c.id from closing c where c.period_id = p.id and c.state = 'FINISHED'
         order by c.started_at desc, c.id desc limit 1) latest on p.state in ('RELEASED', 'SEALED')
      left join result r on r.closing_id = latest.id and r.person_id = ?
      where p.starts_on between ? and ? order by p.starts_on\
      """;

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Absences absences;
  private final Frameworks frameworks;
  private final InstantSource time;

  ReadingYearlyScores(
      JdbcClient jdbc,
      Acting acting,
      Hierarchy hierarchy,
      Absences absences,
      Frameworks frameworks,
      InstantSource time) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.absences = absences;
    this.frameworks = frameworks;
    this.time = time;
  }

  /** The person's year; empty if the caller may not read their file. */
  public Optional<YearlyScoreView> of(String personId, int year) {
    LocalDate today = CivilTime.day(time.instant());
    return NodeId.read(PersonView.KIND, personId)
        .filter(
            person -> hierarchy.readable(acting.actor(), List.of(person), today).contains(person))
        .map(person -> view(person, year, today));
  }

  private YearlyScoreView view(UUID person, int year, LocalDate today) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = first.plusYears(1).minusDays(1);
    List<Row> rows = jdbc.sql(PERIODS).params(person, first, last).query(Row::of).list();
    ScoredYear scored =
        new ScoredYear(
            year,
            ScoredYear.monthsOf(year).stream().map(month -> month(rows, month, today)).toList());
    List<Absence> away = absences.of(person, first, last);
    boolean excused = away.stream().anyMatch(one -> one.kind() != Absences.Kind.UNPAID);
    Mean whole = scored.whole();
    List<Band> levels =
        rows.isEmpty()
            ? List.of()
            : frameworks.document(rows.getLast().frameworkVersion()).content().yearly().levels();
    Status status = status(scored, whole, excused);
    Optional<Band> reached =
        status == Status.PROPOSED ? reached(levels, whole.value()) : Optional.empty();
    return new YearlyScoreView(
        person,
        year,
        status,
        whole.provisional(),
        whole.assessed(),
        exact(whole.value(), levels),
        reached
            .filter(level -> !level.isGap())
            .map(level -> new LevelView(level.code(), level.name()))
            .orElse(null),
        reached.filter(Band::isGap).isPresent(),
        scored.parts().stream()
            .map(
                part ->
                    new MeanView(
                        part.code(),
                        exact(part.value(), levels),
                        part.assessed(),
                        part.provisional()))
            .toList(),
        away);
  }

  private static Status status(ScoredYear scored, Mean whole, boolean excused) {
    if (whole.value() == null) {
      return Status.NO_SCORE;
    }
    return scored.tooShort(excused) ? Status.NOT_RATED : Status.PROPOSED;
  }

  /** Highest first, so the first level that is reached is the one. */
  private static Optional<Band> reached(List<Band> levels, @Nullable BigFraction value) {
    return value == null
        ? Optional.empty()
        : levels.stream().filter(level -> level.isReachedBy(value)).findFirst();
  }

  /** A month may still be assessed if its period is not released, or it is not over. */
  private static MonthOfYear month(List<Row> rows, YearMonth month, LocalDate today) {
    return rows.stream()
        .filter(row -> row.covers(month))
        .findFirst()
        .map(row -> new MonthOfYear(row.score(), !row.released()))
        .orElseGet(() -> new MonthOfYear(null, !today.isAfter(month.atEndOfMonth())));
  }

  private static @Nullable Exact exact(@Nullable BigFraction value, List<Band> levels) {
    return value == null ? null : Exact.of(value, levels.stream().map(Band::minimum).toList());
  }

  private record Row(
      LocalDate startsOn,
      LocalDate endsOn,
      boolean released,
      UUID frameworkVersion,
      @Nullable BigFraction score) {

    static Row of(ResultSet row, int number) throws SQLException {
      BigDecimal numerator = row.getBigDecimal("score_numerator");
      Period.State state = Period.State.valueOf(row.getString("state"));
      return new Row(
          row.getObject("starts_on", LocalDate.class),
          row.getObject("ends_on", LocalDate.class),
          state == Period.State.RELEASED || state == Period.State.SEALED,
          row.getObject("framework_version_id", UUID.class),
          numerator == null
              ? null
              : BigFraction.of(
                  numerator.toBigIntegerExact(),
                  row.getBigDecimal("score_denominator").toBigIntegerExact()));
    }

    boolean covers(YearMonth month) {
      return !month.atDay(1).isBefore(startsOn) && !month.atDay(1).isAfter(endsOn);
    }
  }
}
