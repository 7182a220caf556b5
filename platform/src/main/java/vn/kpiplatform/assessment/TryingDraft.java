package vn.kpiplatform.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.assessment.ScoreView.BandView;
import vn.kpiplatform.assessment.TrialView.BandCount;
import vn.kpiplatform.assessment.TrialView.PersonTrial;
import vn.kpiplatform.assessment.TrialView.Rank;
import vn.kpiplatform.assessment.TrialView.TrialScore;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.framework.FrameworkDocument;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.framework.ReadingDrafts;

/**
 * Tries a draft on a closed period: what was recorded then is scored once more, by the draft. The
 * period's results stay what they are.
 */
@Service
public class TryingDraft {

  private static final int CHUNK = 500;

  private final ReadingDrafts drafts;
  private final Frameworks frameworks;
  private final Periods periods;
  private final Closings closings;
  private final Results results;
  private final UnitResults unitResults;
  private final Variants variants;
  private final AssessingUnits units;

  TryingDraft(
      ReadingDrafts drafts,
      Frameworks frameworks,
      Periods periods,
      Closings closings,
      Results results,
      UnitResults unitResults,
      Variants variants,
      AssessingUnits units) {
    this.drafts = drafts;
    this.frameworks = frameworks;
    this.periods = periods;
    this.closings = closings;
    this.results = results;
    this.unitResults = unitResults;
    this.variants = variants;
    this.units = units;
  }

  /**
   * Whose score and band would be another.
   *
   * @throws Refused NOT_FOUND or DRAFT_HAS_FAULTS at draftId; NOT_FOUND at periodCode, or
   *     WRONG_STATE there for a period that is not closed
   */
  @Transactional(readOnly = true)
  public TrialView trial(String draftId, String periodCode) {
    FrameworkDocument draft = drafts.sound(draftId);
    Period period = periods.named(periodCode, "periodCode");
    if (period.state().compareTo(Period.State.CLOSED) < 0) {
      throw Refused.because(BasicRefusal.WRONG_STATE, "periodCode", period.state());
    }
    UUID closing =
        closings
            .latest(period.id())
            .map(Closing::id)
            .orElseThrow(
                () -> Refused.because(BasicRefusal.WRONG_STATE, "periodCode", period.state()));
    List<Result> all = all(closing);
    List<UnitResult> ofUnits = unitResults.all(closing);
    Map<UUID, String> covered = covered(draft, period, all, ofUnits);
    Map<UUID, Outcome> outcomes = Trial.of(draft.scheme(), covered, all, ofUnits);
    FrameworkContent before = frameworks.document(period.frameworkVersion()).content();
    List<PersonTrial> people = new ArrayList<>();
    for (Result result : all) {
      Outcome outcome = Objects.requireNonNull(outcomes.get(result.person()));
      people.add(
          person(
              result.person(),
              score(
                  before,
                  new Outcome(result.status(), result.causes(), null),
                  result.score(),
                  result.band(),
                  result.variant()),
              score(
                  draft.content(),
                  outcome,
                  outcome.score(),
                  outcome.band(),
                  covered.get(result.person()))));
    }
    people.sort(Comparator.comparing(PersonTrial::place));
    return view(period, before, draft.content(), people);
  }

  private List<Result> all(UUID closing) {
    List<Result> all = new ArrayList<>();
    List<Result> chunk;
    do {
      chunk = results.after(closing, all.isEmpty() ? null : all.getLast().person(), CHUNK);
      all.addAll(chunk);
    } while (chunk.size() == CHUNK);
    return all;
  }

  private Map<UUID, String> covered(
      FrameworkDocument draft, Period period, List<Result> all, List<UnitResult> ofUnits) {
    Map<UUID, String> covered =
        new HashMap<>(units.variants(draft, ofUnits.stream().map(UnitResult::unit).toList()));
    variants
        .of(draft, period, all.stream().map(Result::person).toList())
        .forEach(
            (person, as) -> {
              if (as.variant() != null) {
                covered.put(person, as.variant());
              }
            });
    return covered;
  }

  private static PersonTrial person(UUID person, TrialScore before, TrialScore after) {
    boolean sameBand = Objects.equals(code(before), code(after));
    boolean sameScore =
        before.status() == after.status() && Objects.equals(number(before), number(after));
    Rank rank = sameScore ? Rank.C_SAME : Rank.B_SCORE;
    return new PersonTrial(person, sameBand ? rank : Rank.A_BAND, before, after);
  }

  private static @Nullable String code(TrialScore score) {
    BandView band = score.band();
    return band == null ? null : band.code();
  }

  private static @Nullable BigFraction number(TrialScore score) {
    Exact value = score.value();
    return value == null ? null : value.value();
  }

  private static TrialScore score(
      FrameworkContent content,
      Outcome outcome,
      @Nullable BigFraction score,
      @Nullable String band,
      @Nullable String variant) {
    return new TrialScore(
        outcome.status(),
        score == null
            ? null
            : Exact.of(
                score, content.bands().stream().map(FrameworkContent.Band::minimum).toList()),
        content.bands().stream()
            .filter(one -> one.code().equals(band))
            .findFirst()
            .map(one -> new BandView(one.code(), one.name()))
            .orElse(null),
        variant,
        new CauseViews(content, null, Map.of()).of(outcome.causes()));
  }

  private static TrialView view(
      Period period, FrameworkContent before, FrameworkContent after, List<PersonTrial> people) {
    return new TrialView(
        period.id(),
        people.size(),
        count(people, one -> one.rank() != Rank.C_SAME),
        count(people, one -> one.rank() == Rank.A_BAND),
        count(people, one -> one.before().value() != null && one.after().value() == null),
        bands(before, after, people),
        people);
  }

  private static List<BandCount> bands(
      FrameworkContent before, FrameworkContent after, Collection<PersonTrial> people) {
    Map<String, BandView> bands = new LinkedHashMap<>();
    for (FrameworkContent content : List.of(after, before)) {
      content.bands().stream()
          .filter(band -> !band.isGap())
          .forEach(band -> bands.putIfAbsent(band.code(), new BandView(band.code(), band.name())));
    }
    return bands.values().stream()
        .map(
            band ->
                new BandCount(
                    band,
                    count(people, one -> band.code().equals(code(one.before()))),
                    count(people, one -> band.code().equals(code(one.after())))))
        .toList();
  }

  private static int count(Collection<PersonTrial> people, Predicate<PersonTrial> which) {
    return Math.toIntExact(people.stream().filter(which).count());
  }
}
