package vn.kpiplatform.framework;

import java.util.List;
import vn.kpiplatform.contract.Exact;

/** What a framework asks about work, as the API shows it. */
public record AskedFactsView(
    List<Difficulty> difficulties,
    boolean hours,
    boolean quality,
    boolean beyondRequirement,
    List<Cutoff> cutoffs) {

  static AskedFactsView of(AskedFacts asked) {
    return new AskedFactsView(
        AskedFacts.listed(asked.difficulties()).stream().map(Difficulty::of).toList(),
        asked.asksHours(),
        asked.asksQuality(),
        asked.asksBeyondRequirement(),
        AskedFacts.listed(asked.cutoffs()).stream().map(Cutoff::of).toList());
  }

  /** A factor of difficulty. */
  public record Difficulty(Exact factor, String nameVi, String nameEn, String rule) {

    private static Difficulty of(AskedFacts.Difficulty one) {
      return new Difficulty(new Exact(one.factor()), one.name().vi(), one.name().en(), one.rule());
    }
  }

  /** A product with a last day. */
  public record Cutoff(String productCode, int lastDay, String rule) {

    private static Cutoff of(AskedFacts.Cutoff one) {
      return new Cutoff(one.product(), one.lastDay(), one.rule());
    }
  }
}
