package vn.kpiplatform.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kpiplatform.assessment.EvaluationRoundView.ValueKind;
import vn.kpiplatform.assessment.EvaluationRoundView.ValueView;
import vn.kpiplatform.assessment.EvaluationView.CriterionView;
import vn.kpiplatform.assessment.EvaluationView.JudgementView;
import vn.kpiplatform.assessment.EvaluationView.State;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.framework.FrameworkContent.Block;
import vn.kpiplatform.framework.FrameworkContent.Component;
import vn.kpiplatform.framework.FrameworkContent.Criterion;
import vn.kpiplatform.framework.FrameworkDocument;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Text;

/** Lays people's evaluations beside the period's framework; a fixed number of statements. */
@Repository
class EvaluationViews {

  private final JdbcClient jdbc;
  private final Rounds rounds;
  private final Frameworks frameworks;
  private final Variants variants;

  EvaluationViews(JdbcClient jdbc, Rounds rounds, Frameworks frameworks, Variants variants) {
    this.jdbc = jdbc;
    this.rounds = rounds;
    this.frameworks = frameworks;
    this.variants = variants;
  }

  /** One for each of these people, in their order, begun or not. Rights are the caller's matter. */
  List<EvaluationView> of(Period period, Collection<UUID> persons) {
    FrameworkDocument framework = frameworks.document(period.frameworkVersion());
    List<UUID> ids = persons.stream().map(p -> Evaluation.idOf(period.id(), p)).toList();
    Map<UUID, Integer> versions = versions(ids);
    Map<UUID, Map<EvaluationRound.Kind, EvaluationRoundView>> given = rounds.latest(ids);
    Map<UUID, Variants.Scored> scored = variants.of(period, persons);
    return persons.stream()
        .map(
            person -> {
              UUID id = Evaluation.idOf(period.id(), person);
              Map<EvaluationRound.Kind, EvaluationRoundView> own = given.getOrDefault(id, Map.of());
              return view(
                  id,
                  period,
                  person,
                  versions.getOrDefault(id, 0),
                  framework,
                  Optional.ofNullable(scored.get(person))
                      .map(Variants.Scored::variant)
                      .orElse(null),
                  own.get(EvaluationRound.Kind.SELF),
                  own.get(EvaluationRound.Kind.CONFIRMATION));
            })
        .toList();
  }

  private static EvaluationView view(
      UUID id,
      Period period,
      UUID person,
      int version,
      FrameworkDocument framework,
      @Nullable String variant,
      @Nullable EvaluationRoundView self,
      @Nullable EvaluationRoundView confirmed) {
    return new EvaluationView(
        new NodeId(EvaluationView.KIND, id),
        person,
        period.id(),
        state(self, confirmed),
        criteria(framework, variant, self, confirmed),
        judgements(framework, variant, self, confirmed),
        self == null ? null : self.remark(),
        confirmed == null ? null : confirmed.remark(),
        self == null ? null : self.givenAt(),
        confirmed == null ? null : confirmed.byId(),
        confirmed == null ? null : confirmed.givenAt(),
        version);
  }

  private static State state(
      @Nullable EvaluationRoundView self, @Nullable EvaluationRoundView confirmed) {
    if (confirmed != null) {
      return State.CONFIRMED;
    }
    return self == null ? State.NOT_BEGUN : State.SELF_SCORED;
  }

  private static List<CriterionView> criteria(
      FrameworkDocument framework,
      @Nullable String variant,
      @Nullable EvaluationRoundView self,
      @Nullable EvaluationRoundView confirmed) {
    if (variant == null) {
      return List.of();
    }
    Map<String, Criterion> all =
        framework.content().criteria().stream()
            .collect(Collectors.toMap(Criterion::code, Function.identity()));
    return framework.scheme().variant(variant).criteria().stream()
        .map(one -> criterion(Objects.requireNonNull(all.get(one.code())), self, confirmed))
        .toList();
  }

  private static CriterionView criterion(
      Criterion criterion,
      @Nullable EvaluationRoundView self,
      @Nullable EvaluationRoundView confirmed) {
    BigFraction step = criterion.step();
    ValueView superiors = value(confirmed, ValueKind.CRITERION, criterion.code());
    return new CriterionView(
        criterion.code(),
        criterion.name(),
        new Exact(criterion.maximum()),
        step == null ? null : new Exact(step),
        exact(value(self, ValueKind.CRITERION, criterion.code())),
        exact(superiors),
        superiors == null ? null : superiors.reason());
  }

  private static List<JudgementView> judgements(
      FrameworkDocument framework,
      @Nullable String variant,
      @Nullable EvaluationRoundView self,
      @Nullable EvaluationRoundView confirmed) {
    Map<String, Component> components =
        framework.content().components().stream()
            .collect(Collectors.toMap(Component::code, Function.identity()));
    Map<String, Text> blocks =
        framework.content().blocks().stream().collect(Collectors.toMap(Block::code, Block::name));
    return Judgeable.of(framework.scheme(), variant).stream()
        .map(
            one -> {
              Component component = components.get(one.code());
              ValueView superiors = value(confirmed, ValueKind.JUDGEMENT, one.code());
              return new JudgementView(
                  one.code(),
                  component == null
                      ? Objects.requireNonNull(blocks.get(one.code()))
                      : component.name(),
                  component == null ? null : component.help(),
                  one.choices().stream().map(Exact::new).toList(),
                  one.required(),
                  exact(value(self, ValueKind.JUDGEMENT, one.code())),
                  exact(superiors),
                  superiors == null ? null : superiors.reason());
            })
        .toList();
  }

  private static @Nullable ValueView value(
      @Nullable EvaluationRoundView round, ValueKind kind, String code) {
    return round == null ? null : round.value(kind, code).orElse(null);
  }

  private static @Nullable Exact exact(@Nullable ValueView value) {
    return value == null ? null : value.value();
  }

  private Map<UUID, Integer> versions(Collection<UUID> ids) {
    Map<UUID, Integer> versions = new HashMap<>();
    jdbc.sql("select id, version from evaluation where id = any(?)")
        .param(ids.toArray(UUID[]::new))
        .query(
            row -> {
              versions.put(row.getObject("id", UUID.class), row.getInt("version"));
            });
    return versions;
  }
}
