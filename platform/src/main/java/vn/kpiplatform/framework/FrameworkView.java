package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.util.List;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

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
    List<FrameworkContentView.LegalBasis> legalBasis,
    List<FrameworkContentView.Block> blocks,
    List<FrameworkContentView.VariantView> variants,
    List<FrameworkContentView.Criterion> criteria,
    List<FrameworkContentView.Component> components,
    AskedFactsView askedFacts,
    List<FrameworkContentView.Band> bands,
    List<FrameworkContentView.Rule> rules)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Framework";

  static FrameworkView of(FrameworkVersion version, FrameworkContent content) {
    FrameworkContentView told = FrameworkContentView.of(content);
    return new FrameworkView(
        new NodeId(KIND, version.id()),
        version.code(),
        version.number(),
        told.nameVi(),
        told.nameEn(),
        version.contentHash(),
        version.validFrom(),
        told.periodType(),
        told.legalBasis(),
        told.blocks(),
        told.variants(),
        told.criteria(),
        told.components(),
        told.askedFacts(),
        told.bands(),
        told.rules());
  }
}
