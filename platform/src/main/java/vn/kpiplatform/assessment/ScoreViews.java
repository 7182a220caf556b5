package vn.kpiplatform.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kpiplatform.assessment.ScoreView.BandView;
import vn.kpiplatform.assessment.ScoreView.BlockView;
import vn.kpiplatform.assessment.ScoreView.ComponentView;
import vn.kpiplatform.assessment.ScoreView.VariantView;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.framework.FrameworkContent.Band;
import vn.kpiplatform.framework.FrameworkDocument;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Scoring;
import vn.kpiplatform.scoring.Sheet;

/** Says a score in the words of its framework. */
final class ScoreViews {

  private static final Logger LOG = LoggerFactory.getLogger(ScoreViews.class);
  private static final BigFraction HUNDRED = BigFraction.of(100);

  private final UUID evaluation;
  private final FrameworkContent content;
  private final CauseViews causes;

  /**
   * @param superior who is above the person or unit, or was at the period's end, if anybody
   * @param reviewers who is to answer the outputs that stand in the way
   */
  ScoreViews(
      UUID evaluation,
      FrameworkContent content,
      @Nullable UUID superior,
      Map<UUID, UUID> reviewers) {
    this.evaluation = evaluation;
    this.content = content;
    this.causes = new CauseViews(content, superior, reviewers);
  }

  ScoreView provisional(Period period, Facts facts, Outcome outcome) {
    return new ScoreView(
        evaluation,
        outcome.status(),
        true,
        value(outcome.score()),
        band(outcome.band()),
        outcome.score() != null && outcome.band() == null,
        variant(facts.variant()),
        general(outcome.parts()),
        blocks(outcome.parts()),
        components(outcome.parts()),
        causes.of(outcome.causes()),
        Scoring.REVISION,
        period.frameworkVersion(),
        outcome.hash(),
        explanation(outcome.sheet(), facts));
  }

  ScoreView stored(FrameworkDocument framework, StoredResult result) {
    return new ScoreView(
        evaluation,
        result.status(),
        false,
        value(result.score()),
        band(result.band()),
        result.score() != null && result.band() == null,
        variant(result.variant()),
        general(result.parts()),
        blocks(result.parts()),
        components(result.parts()),
        causes.of(result.causes()),
        result.engineRevision(),
        result.frameworkVersion(),
        result.sheetHash(),
        explained(framework, result));
  }

  /** A result is explained only by the very sheet it was given with. */
  private @Nullable Explanation explained(FrameworkDocument framework, StoredResult result) {
    if (result.score() == null) {
      return null;
    }
    Outcome now = VerifyingResults.recompute(framework.scheme(), result);
    if (!VerifyingResults.agree(result, now)) {
      LOG.error("result {} comes out differently today", result.id());
      return null;
    }
    return explanation(now.sheet(), CanonicalText.facts(result.inputs()));
  }

  private @Nullable Explanation explanation(Sheet.@Nullable Scored sheet, Facts facts) {
    return sheet == null ? null : new Explanation(evaluation, sheet.root(), content, facts);
  }

  private @Nullable Exact value(@Nullable BigFraction score) {
    return score == null
        ? null
        : Exact.of(score, content.bands().stream().map(Band::minimum).toList());
  }

  private @Nullable BandView band(@Nullable String code) {
    return content.bands().stream()
        .filter(band -> band.code().equals(code))
        .findFirst()
        .map(band -> new BandView(band.code(), band.name()))
        .orElse(null);
  }

  private @Nullable VariantView variant(@Nullable String code) {
    return content.variants().stream()
        .filter(variant -> variant.code().equals(code))
        .findFirst()
        .map(variant -> new VariantView(variant.code(), variant.name()))
        .orElse(null);
  }

  private @Nullable Exact general(Map<String, BigFraction> parts) {
    return content.blocks().stream()
        .filter(FrameworkContent.Block.Criteria.class::isInstance)
        .map(block -> parts.get(block.code()))
        .filter(Objects::nonNull)
        .reduce(BigFraction::add)
        .map(Exact::new)
        .orElse(null);
  }

  private List<BlockView> blocks(Map<String, BigFraction> parts) {
    return content.blocks().stream()
        .filter(block -> parts.containsKey(block.code()))
        .map(
            block ->
                new BlockView(
                    block.code(),
                    block.name(),
                    new Exact(parts.getOrDefault(block.code(), BigFraction.ZERO)),
                    new Exact(block.maximum())))
        .toList();
  }

  private List<ComponentView> components(Map<String, BigFraction> parts) {
    return content.components().stream()
        .filter(component -> parts.containsKey(component.code()))
        .map(
            component -> {
              BigFraction share = parts.getOrDefault(component.code(), BigFraction.ZERO);
              return new ComponentView(
                  component.code(),
                  component.name(),
                  new Exact(share),
                  new Exact(share.multiply(HUNDRED)),
                  component.axis());
            })
        .toList();
  }
}
