package vn.kpiplatform.assessment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kpiplatform.assessment.EvaluationView.CriterionView;
import vn.kpiplatform.assessment.EvaluationView.State;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.framework.FrameworkContent.Criterion;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.scoring.Scheme;

/** Lays people's evaluations beside the criteria of the period's framework; three statements. */
@Repository
class EvaluationViews {

  private final JdbcClient jdbc;
  private final Variants variants;
  private final Frameworks frameworks;

  EvaluationViews(JdbcClient jdbc, Variants variants, Frameworks frameworks) {
    this.jdbc = jdbc;
    this.variants = variants;
    this.frameworks = frameworks;
  }

  /** One for each of these people, in their order, begun or not. Rights are the caller's matter. */
  List<EvaluationView> of(Period period, Collection<UUID> persons) {
    Map<String, Criterion> all =
        frameworks.document(period.frameworkVersion()).content().criteria().stream()
            .collect(Collectors.toMap(Criterion::code, Function.identity()));
    Map<UUID, List<Scheme.Criterion>> criteria = variants.criteria(period, persons);
    UUID[] ids = persons.stream().map(p -> Evaluation.idOf(period.id(), p)).toArray(UUID[]::new);
    Map<UUID, Row> rows = rows(ids);
    Map<UUID, Map<String, Given>> given = given(ids);
    return persons.stream()
        .map(
            person -> {
              UUID id = Evaluation.idOf(period.id(), person);
              return view(
                  id,
                  period,
                  person,
                  rows.get(id),
                  criteria.getOrDefault(person, List.of()).stream()
                      .map(one -> Objects.requireNonNull(all.get(one.code())))
                      .toList(),
                  given.getOrDefault(id, Map.of()));
            })
        .toList();
  }

  private static EvaluationView view(
      UUID id,
      Period period,
      UUID person,
      @Nullable Row row,
      List<Criterion> criteria,
      Map<String, Given> given) {
    Row begun = row == null ? Row.NONE : row;
    return new EvaluationView(
        new NodeId(EvaluationView.KIND, id),
        person,
        period.id(),
        begun.state(),
        criteria.stream().map(c -> criterion(c, given.getOrDefault(c.code(), Given.NONE))).toList(),
        begun.selfRemark(),
        begun.superiorRemark(),
        begun.selfScoredAt(),
        begun.confirmedBy(),
        begun.confirmedAt(),
        begun.version());
  }

  private static CriterionView criterion(Criterion criterion, Given given) {
    BigFraction step = criterion.step();
    return new CriterionView(
        criterion.code(),
        criterion.name(),
        new Exact(criterion.maximum()),
        step == null ? null : new Exact(step),
        exact(given.own()),
        exact(given.confirmed()),
        given.reason());
  }

  private static @Nullable Exact exact(@Nullable BigDecimal points) {
    return points == null ? null : new Exact(Exact.fraction(points));
  }

  private Map<UUID, Row> rows(UUID[] ids) {
    Map<UUID, Row> rows = new HashMap<>();
    jdbc.sql(
            """
            select id, self_remark, superior_remark, self_scored_at, confirmed_by, confirmed_at,
                   version
            from evaluation where id = any(?)\
            """)
        .param(ids)
        .query(
            row -> {
              rows.put(row.getObject("id", UUID.class), Row.of(row));
            });
    return rows;
  }

  private Map<UUID, Map<String, Given>> given(UUID[] ids) {
    Map<UUID, Map<String, Given>> given = new HashMap<>();
    jdbc.sql(
            """
            select evaluation_id, criterion, self_points, confirmed_points, reason
            from criterion_score where evaluation_id = any(?)\
            """)
        .param(ids)
        .query(
            row -> {
              given
                  .computeIfAbsent(row.getObject(1, UUID.class), none -> new HashMap<>())
                  .put(
                      row.getString(2),
                      new Given(row.getBigDecimal(3), row.getBigDecimal(4), row.getString(5)));
            });
    return given;
  }

  private record Given(
      @Nullable BigDecimal own, @Nullable BigDecimal confirmed, @Nullable String reason) {

    private static final Given NONE = new Given(null, null, null);
  }

  private record Row(
      @Nullable String selfRemark,
      @Nullable String superiorRemark,
      @Nullable OffsetDateTime selfScoredAt,
      @Nullable UUID confirmedBy,
      @Nullable OffsetDateTime confirmedAt,
      int version) {

    private static final Row NONE = new Row(null, null, null, null, null, 0);

    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getString("self_remark"),
          row.getString("superior_remark"),
          shown(row.getObject("self_scored_at", OffsetDateTime.class)),
          row.getObject("confirmed_by", UUID.class),
          shown(row.getObject("confirmed_at", OffsetDateTime.class)),
          row.getInt("version"));
    }

    State state() {
      if (confirmedAt != null) {
        return State.CONFIRMED;
      }
      return selfScoredAt == null ? State.NOT_BEGUN : State.SELF_SCORED;
    }

    private static @Nullable OffsetDateTime shown(@Nullable OffsetDateTime moment) {
      return moment == null ? null : CivilTime.shown(moment.toInstant());
    }
  }
}
