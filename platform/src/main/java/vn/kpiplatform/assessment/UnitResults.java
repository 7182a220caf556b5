package vn.kpiplatform.assessment;

import java.math.BigDecimal;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.scoring.Facts.LedUnit;
import vn.kpiplatform.scoring.Subject;

/** Units' results of closings: rows of the same table, which name no person. */
@Repository
class UnitResults {

  private static final String COLUMNS =
      """
      select r.id, r.closing_id, r.period_id, r.unit_id, r.variant, r.status, r.causes, r.inputs,
             r.framework_version_id, r.engine_revision, r.score_numerator, r.score_denominator,
             r.band, r.parts, r.sheet_hash
      from result r
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  UnitResults(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /**
   * Adds results, except of units that have one in the same closing.
   *
   * @return how many were added
   */
  int add(List<UnitResult> results) {
    int[][] added =
        batches.batchUpdate(
            """
            insert into result (id, closing_id, period_id, unit_id, subject, variant, status,
                causes, inputs, framework_version_id, engine_revision, score_numerator,
                score_denominator, score, band, parts, sheet_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing\
            """,
            results,
            Math.max(results.size(), 1),
            UnitResults::write);
    return Arrays.stream(added).flatMapToInt(Arrays::stream).sum();
  }

  /** Which units have a result in this closing already. */
  Set<UUID> units(UUID closing) {
    return jdbc.sql("select unit_id from result where closing_id = ? and person_id is null")
        .param(closing)
        .query((row, n) -> row.getObject(1, UUID.class))
        .set();
  }

  /** What this closing found about these units, as leaders' components take it. */
  Map<UUID, LedUnit> led(UUID closing, Collection<UUID> units) {
    Map<UUID, LedUnit> led = new HashMap<>();
    in(closing, units)
        .forEach(one -> led.put(one.unit(), new LedUnit(one.unit().toString(), one.score())));
    return led;
  }

  /** All units' results of a closing. */
  List<UnitResult> all(UUID closing) {
    return jdbc.sql(COLUMNS + "where r.closing_id = ? and r.person_id is null order by r.unit_id")
        .param(closing)
        .query(UnitResults::read)
        .list();
  }

  /** These units' results in this closing. */
  List<UnitResult> in(UUID closing, Collection<UUID> units) {
    return jdbc.sql(
            COLUMNS + "where r.closing_id = ? and r.unit_id = any(?) and r.person_id is null")
        .params(closing, units.toArray(UUID[]::new))
        .query(UnitResults::read)
        .list();
  }

  private static void write(PreparedStatement row, UnitResult result) throws SQLException {
    BigFraction score = result.score();
    row.setObject(1, result.id());
    row.setObject(2, result.closing());
    row.setObject(3, result.period());
    row.setObject(4, result.unit());
    row.setString(5, Subject.UNIT.name());
    row.setString(6, result.variant());
    row.setString(7, result.status().name());
    row.setString(8, CanonicalText.of(result.causes()));
    row.setString(9, result.inputs());
    row.setObject(10, result.frameworkVersion());
    row.setString(11, result.engineRevision());
    row.setBigDecimal(12, score == null ? null : new BigDecimal(score.getNumerator()));
    row.setBigDecimal(13, score == null ? null : new BigDecimal(score.getDenominator()));
    row.setBigDecimal(14, score == null ? null : Results.sortable(score));
    row.setString(15, result.band());
    row.setString(16, CanonicalText.of(result.parts()));
    row.setString(17, result.sheetHash());
  }

  private static UnitResult read(ResultSet row, int number) throws SQLException {
    Status status = Status.valueOf(row.getString("status"));
    return new UnitResult(
        row.getObject("id", UUID.class),
        row.getObject("closing_id", UUID.class),
        row.getObject("period_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getString("variant"),
        status,
        CanonicalText.causes(row.getString("causes")),
        row.getString("inputs"),
        row.getObject("framework_version_id", UUID.class),
        row.getString("engine_revision"),
        status == Status.SCORED ? Results.fraction(row) : null,
        row.getString("band"),
        CanonicalText.parts(row.getString("parts")),
        row.getString("sheet_hash"));
  }
}
