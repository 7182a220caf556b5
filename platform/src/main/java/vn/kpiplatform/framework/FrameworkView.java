package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.scoring.Axis;
import vn.kpiplatform.scoring.Subject;

/** A framework version as the API shows it: its document, in the words of the schema. */
public record FrameworkView(
    NodeId id,
    String code,
    int number,
    String nameVi,
    String nameEn,
    String contentHash,
    LocalDate validFrom,
    FrameworkContent.PeriodType periodType,
    List<LegalBasis> legalBasis,
    List<Criterion> criteria,
    List<Component> components,
    List<Band> bands,
    List<Rule> rules)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Framework";

  static FrameworkView of(FrameworkVersion version, FrameworkContent content) {
    return new FrameworkView(
        new NodeId(KIND, version.id()),
        version.code(),
        version.number(),
        content.name().vi(),
        content.name().en(),
        version.contentHash(),
        version.validFrom(),
        content.periodType(),
        content.legalBasis().stream().map(LegalBasis::of).toList(),
        content.general().groups().stream()
            .flatMap(group -> group.criteria().stream().map(one -> Criterion.of(group, one)))
            .toList(),
        content.results().subjects().stream()
            .flatMap(subject -> Component.of(content.results(), subject))
            .toList(),
        content.bands().stream().map(Band::of).toList(),
        content.rules().entrySet().stream()
            .map(rule -> Rule.of(rule.getKey(), rule.getValue()))
            .sorted(Comparator.comparing(Rule::code))
            .toList());
  }

  /** A text of law the framework rests on. */
  public record LegalBasis(
      String number,
      String titleVi,
      String titleEn,
      String issuerVi,
      String issuerEn,
      LocalDate issuedOn,
      LocalDate validFrom,
      @Nullable LocalDate validTo) {

    private static LegalBasis of(FrameworkContent.LegalBasis law) {
      return new LegalBasis(
          law.number(),
          law.title().vi(),
          law.title().en(),
          law.issuer().vi(),
          law.issuer().en(),
          law.issued(),
          law.validFrom(),
          law.validTo());
    }
  }

  /** A general criterion, under the code of its heading. */
  public record Criterion(
      String code,
      String groupCode,
      String nameVi,
      String nameEn,
      Exact maximum,
      @Nullable Exact step,
      String rule) {

    private static Criterion of(FrameworkContent.Group group, FrameworkContent.Criterion one) {
      return new Criterion(
          one.code(),
          group.code(),
          one.name().vi(),
          one.name().en(),
          new Exact(one.maximum()),
          Optional.ofNullable(one.step()).map(Exact::new).orElse(null),
          one.rule());
    }
  }

  /** A component of the results block with its weight for one subject. */
  public record Component(
      Subject subject,
      String code,
      String nameVi,
      String nameEn,
      Exact weight,
      Axis axis,
      String rule) {

    /** In the order of the document's components, whatever the order of the weights. */
    private static Stream<Component> of(
        FrameworkContent.Results results, FrameworkContent.SubjectWeights subject) {
      return results.components().stream()
          .flatMap(
              component -> {
                BigFraction weight = subject.weights().get(component.code());
                return weight == null
                    ? Stream.empty()
                    : Stream.of(
                        new Component(
                            subject.code(),
                            component.code(),
                            component.name().vi(),
                            component.name().en(),
                            new Exact(weight),
                            component.axis(),
                            component.rule()));
              });
    }
  }

  /** A band of scores, from its minimum up to the band before. */
  public record Band(String code, String nameVi, String nameEn, Exact minimum) {

    private static Band of(FrameworkContent.Band band) {
      return new Band(band.code(), band.name().vi(), band.name().en(), new Exact(band.minimum()));
    }
  }

  /** A rule in words, with the article where it stands. */
  public record Rule(
      String code,
      String textVi,
      String textEn,
      @Nullable String article,
      FrameworkContent.RuleKind kind,
      @Nullable String reading) {

    private static Rule of(String code, FrameworkContent.Rule rule) {
      return new Rule(
          code, rule.text().vi(), rule.text().en(), rule.article(), rule.kind(), rule.reading());
    }
  }
}
