package vn.kpiplatform.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kpiplatform.assessment.EvaluationRoundView.ValueKind;
import vn.kpiplatform.assessment.EvaluationRoundView.ValueView;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Exact;

/** What was given in evaluations, round by round; two statements however many there are. */
@Repository
class Rounds {

  private static final int MOST = 100;

  private final JdbcClient jdbc;

  Rounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The rounds that count: of each kind the last one, as far as there is one. */
  Map<UUID, Map<EvaluationRound.Kind, EvaluationRoundView>> latest(Collection<UUID> evaluations) {
    List<Row> rows =
        jdbc.sql(
                """
                select distinct on (evaluation_id, kind)
                       id, evaluation_id, number, kind, person_id, remark, given_at
                from evaluation_round where evaluation_id = any(?)
                order by evaluation_id, kind, number desc\
                """)
            .param(evaluations.toArray(UUID[]::new))
            .query(Row::of)
            .list();
    Map<UUID, List<ValueView>> values = values(rows);
    Map<UUID, Map<EvaluationRound.Kind, EvaluationRoundView>> latest = new HashMap<>();
    for (Row row : rows) {
      latest
          .computeIfAbsent(row.evaluation(), none -> new EnumMap<>(EvaluationRound.Kind.class))
          .put(row.kind(), row.view(values));
    }
    return latest;
  }

  /** The last hundred rounds of one kind, the earliest first. */
  Map<UUID, List<EvaluationRoundView>> all(
      Collection<UUID> evaluations, EvaluationRound.Kind kind) {
    List<Row> rows =
        jdbc.sql(
                """
                select id, evaluation_id, number, kind, person_id, remark, given_at
                from (select r.*, row_number() over (partition by evaluation_id
                                                     order by number desc) as place
                      from evaluation_round r where evaluation_id = any(?) and kind = ?) ranked
                where place <= ?\
                """)
            .params(evaluations.toArray(UUID[]::new), kind.name(), MOST)
            .query(Row::of)
            .list();
    Map<UUID, List<ValueView>> values = values(rows);
    Map<UUID, List<EvaluationRoundView>> all = new HashMap<>();
    rows.stream()
        .sorted(Comparator.comparingInt(Row::number))
        .forEach(
            row ->
                all.computeIfAbsent(row.evaluation(), none -> new ArrayList<>())
                    .add(row.view(values)));
    return all;
  }

  private Map<UUID, List<ValueView>> values(List<Row> rounds) {
    Map<UUID, List<ValueView>> values = new HashMap<>();
    jdbc.sql(
            """
            select round_id, kind, code, numerator, denominator, reason from evaluation_value
            where round_id = any(?) order by kind, code\
            """)
        .param(rounds.stream().map(Row::id).toArray(UUID[]::new))
        .query(
            row -> {
              values
                  .computeIfAbsent(row.getObject("round_id", UUID.class), none -> new ArrayList<>())
                  .add(
                      new ValueView(
                          ValueKind.valueOf(row.getString("kind")),
                          row.getString("code"),
                          new Exact(fraction(row)),
                          row.getString("reason")));
            });
    return values;
  }

  static BigFraction fraction(ResultSet row) throws SQLException {
    return BigFraction.of(
        row.getBigDecimal("numerator").toBigIntegerExact(),
        row.getBigDecimal("denominator").toBigIntegerExact());
  }

  private record Row(
      UUID id,
      UUID evaluation,
      int number,
      EvaluationRound.Kind kind,
      UUID by,
      @Nullable String remark,
      OffsetDateTime givenAt) {

    static Row of(ResultSet row, int place) throws SQLException {
      return new Row(
          row.getObject("id", UUID.class),
          row.getObject("evaluation_id", UUID.class),
          row.getInt("number"),
          EvaluationRound.Kind.valueOf(row.getString("kind")),
          row.getObject("person_id", UUID.class),
          row.getString("remark"),
          CivilTime.shown(row.getObject("given_at", OffsetDateTime.class).toInstant()));
    }

    EvaluationRoundView view(Map<UUID, List<ValueView>> values) {
      return new EvaluationRoundView(
          evaluation, number, by, remark, givenAt, values.getOrDefault(id, List.of()));
    }
  }
}
