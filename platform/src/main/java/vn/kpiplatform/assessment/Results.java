package vn.kpiplatform.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Subject;

/** Results of closings. They are only ever added. */
@Repository
class Results {

  private static final String COLUMNS =
      """
      select r.id, r.closing_id, r.period_id, r.person_id, r.subject, r.variant, r.unit_id,
             r.employment_kind, r.status, r.causes, r.inputs, r.framework_version_id, r.engine_revision,
             r.score_numerator, r.score_denominator, r.band, r.parts, r.sheet_hash
      from result r
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  Results(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /**
   * Adds results, except of people who have one in the same closing.
   *
   * @return how many were added
   */
  int add(List<Result> results) {
    int[][] added =
        batches.batchUpdate(
            """
            insert into result (id, closing_id, period_id, person_id, subject, variant, unit_id,
                employment_kind, status, causes, inputs, framework_version_id, engine_revision,
                score_numerator, score_denominator, score, band, parts, sheet_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing\
            """,
            results,
            results.size(),
            Results::write);
    return Arrays.stream(added).flatMapToInt(Arrays::stream).sum();
  }

  /** Who has a result in this closing already. */
  Set<UUID> persons(UUID closing) {
    return jdbc.sql("select person_id from result where closing_id = ? and person_id is not null")
        .param(closing)
        .query((row, n) -> row.getObject(1, UUID.class))
        .set();
  }

  /** The scores that these people have in this closing; people without one are absent. */
  Map<UUID, BigFraction> scores(UUID closing, Collection<UUID> persons) {
    Map<UUID, BigFraction> scores = new HashMap<>();
    jdbc.sql(
            """
            select person_id, score_numerator, score_denominator from result
            where closing_id = ? and person_id = any(?) and status = 'SCORED'\
            """)
        .params(closing, persons.toArray(UUID[]::new))
        .query(
            row -> {
              scores.put(row.getObject(1, UUID.class), fraction(row));
            });
    return scores;
  }

  /** These people's results in the period's latest finished closing. */
  List<Result> of(UUID period, Collection<UUID> persons) {
    return jdbc.sql(
            COLUMNS
                + """
                where r.person_id = any(?) and r.closing_id =
                  (select c.id from closing c where c.period_id = ? and c.state = 'FINISHED'
                   order by c.started_at desc, c.id desc limit 1)\
                """)
        .params(persons.toArray(UUID[]::new), period)
        .query(Results::read)
        .list();
  }

  /**
   * These people's results of earlier closings, the earliest first: all but those of the latest
   * one, and those as well while the period is open again.
   *
   * @param open whether it is
   * @param own who sees only what had been released, if anybody of these does
   */
  List<Result> superseded(UUID period, Collection<UUID> persons, boolean open, @Nullable UUID own) {
    return jdbc.sql(
            COLUMNS
                + """
                join closing c on c.id = r.closing_id
                where r.period_id = ? and r.person_id = any(?) and c.state = 'FINISHED'
                  and (?::uuid is null or r.person_id <> ? or c.released_at is not null)
                  and (? or c.id <>
                    (select l.id from closing l where l.period_id = ? and l.state = 'FINISHED'
                     order by l.started_at desc, l.id desc limit 1))
                order by c.started_at, r.id\
                """)
        .params(Arrays.asList(period, persons.toArray(UUID[]::new), own, own, open, period))
        .query(Results::read)
        .list();
  }

  /** A part of a closing's results in the order of people's ids, after the given one. */
  List<Result> after(UUID closing, @Nullable UUID person, int size) {
    return jdbc.sql(
            COLUMNS
                + """
                where r.closing_id = ? and r.person_id is not null
                  and (?::uuid is null or r.person_id > ?)
                order by r.person_id limit ?\
                """)
        .params(Arrays.asList(closing, person, person, size))
        .query(Results::read)
        .list();
  }

  private static void write(PreparedStatement row, Result result) throws SQLException {
    BigFraction score = result.score();
    row.setObject(1, result.id());
    row.setObject(2, result.closing());
    row.setObject(3, result.period());
    row.setObject(4, result.person());
    row.setString(5, result.subject().name());
    row.setString(6, result.variant());
    row.setObject(7, result.unit());
    row.setString(8, result.employmentKind().name());
    row.setString(9, result.status().name());
    row.setString(10, CanonicalText.of(result.causes()));
    row.setString(11, result.inputs());
    row.setObject(12, result.frameworkVersion());
    row.setString(13, result.engineRevision());
    row.setBigDecimal(14, score == null ? null : new BigDecimal(score.getNumerator()));
    row.setBigDecimal(15, score == null ? null : new BigDecimal(score.getDenominator()));
    row.setBigDecimal(16, score == null ? null : sortable(score));
    row.setString(17, result.band());
    row.setString(18, CanonicalText.of(result.parts()));
    row.setString(19, result.sheetHash());
  }

  /** Good for ordering and for nothing else. */
  static BigDecimal sortable(BigFraction score) {
    return new BigDecimal(score.getNumerator())
        .divide(new BigDecimal(score.getDenominator()), MathContext.DECIMAL64);
  }

  static BigFraction fraction(ResultSet row) throws SQLException {
    BigInteger numerator = row.getBigDecimal("score_numerator").toBigIntegerExact();
    return BigFraction.of(numerator, row.getBigDecimal("score_denominator").toBigIntegerExact());
  }

  private static Result read(ResultSet row, int number) throws SQLException {
    Status status = Status.valueOf(row.getString("status"));
    return new Result(
        row.getObject("id", UUID.class),
        row.getObject("closing_id", UUID.class),
        row.getObject("period_id", UUID.class),
        row.getObject("person_id", UUID.class),
        Subject.valueOf(row.getString("subject")),
        row.getString("variant"),
        row.getObject("unit_id", UUID.class),
        EmploymentKind.valueOf(row.getString("employment_kind")),
        status,
        CanonicalText.causes(row.getString("causes")),
        row.getString("inputs"),
        row.getObject("framework_version_id", UUID.class),
        row.getString("engine_revision"),
        status == Status.SCORED ? fraction(row) : null,
        row.getString("band"),
        CanonicalText.parts(row.getString("parts")),
        row.getString("sheet_hash"));
  }
}
