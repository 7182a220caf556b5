package vn.kpiplatform.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kpiplatform.assessment.EvaluationRoundView.ValueKind;
import vn.kpiplatform.scoring.Scheme;

/** What counts of people's evaluations in a period, many people at once. */
@Repository
class GivenPoints {

  private final JdbcClient jdbc;

  GivenPoints(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What these people were given in the latest rounds; people without any are absent. */
  Map<UUID, Points> of(UUID period, Collection<UUID> persons) {
    Map<UUID, Points> points = new HashMap<>();
    jdbc.sql(
            """
            select latest.person_id, latest.kind as given_by, v.kind, v.code,
                   v.numerator, v.denominator
            from (select distinct on (e.person_id, r.kind) e.person_id, r.kind, r.id
                  from evaluation e join evaluation_round r on r.evaluation_id = e.id
                  where e.period_id = ? and e.person_id = any(?)
                  order by e.person_id, r.kind, r.number desc) latest
              join evaluation_value v on v.round_id = latest.id\
            """)
        .params(period, persons.toArray(UUID[]::new))
        .query(
            row -> {
              points
                  .computeIfAbsent(row.getObject("person_id", UUID.class), none -> Points.none())
                  .add(
                      EvaluationRound.Kind.valueOf(row.getString("given_by")),
                      ValueKind.valueOf(row.getString("kind")),
                      row.getString("code"),
                      Rounds.fraction(row));
            });
    return points;
  }

  /**
   * One person's points by criterion, and judgements by component.
   *
   * @param own as the person scored
   * @param confirmed as the superior confirmed
   * @param judgements as the superior judged
   */
  record Points(
      Map<String, BigFraction> own,
      Map<String, BigFraction> confirmed,
      Map<String, BigFraction> judgements) {

    static Points none() {
      return new Points(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /** What was confirmed of these criteria; points from a post held before may be for others. */
    Map<String, BigFraction> confirmed(List<Scheme.Criterion> criteria) {
      Map<String, BigFraction> counted = new HashMap<>(confirmed);
      counted.keySet().retainAll(criteria.stream().map(Scheme.Criterion::code).toList());
      return counted;
    }

    /** What was judged of these components; a post held before may have had others. */
    Map<String, BigFraction> judgements(List<Judgeable> judgeable) {
      Map<String, BigFraction> counted = new HashMap<>(judgements);
      counted.keySet().retainAll(judgeable.stream().map(Judgeable::code).toList());
      return counted;
    }

    private void add(EvaluationRound.Kind by, ValueKind kind, String code, BigFraction value) {
      boolean own = by == EvaluationRound.Kind.SELF;
      switch (kind) {
        case CRITERION -> (own ? this.own : confirmed).put(code, value);
        case JUDGEMENT -> {
          // one's own judgement is shown beside the superior's and counts for nothing
          if (!own) {
            judgements.put(code, value);
          }
        }
      }
    }

    /** The sum over these criteria, or null if one has no points: missing is not zero. */
    static @Nullable BigFraction sum(Map<String, BigFraction> points, List<String> criteria) {
      return !criteria.isEmpty() && points.keySet().containsAll(criteria)
          ? criteria.stream().map(points::get).reduce(BigFraction.ZERO, BigFraction::add)
          : null;
    }
  }
}
