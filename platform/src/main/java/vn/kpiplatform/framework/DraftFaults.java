package vn.kpiplatform.framework;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.framework.DocumentFault.Code;

/** Everything that keeps a draft from being published, told at once. */
final class DraftFaults {

  private DraftFaults() {}

  /** What is wrong with it by itself, in the agency, and as a change of the version before. */
  static List<DraftFault> of(FrameworkDocument base, FrameworkDocument draft, PlaceCodes agency) {
    JsonNode tree = draft.json().tree();
    List<DraftFault> faults = new ArrayList<>();
    for (DocumentFault fault : draft.faults()) {
      faults.add(DraftFault.of(CodedTree.place(tree, fault.pointer()), fault.code()));
    }
    if (!base.content().code().equals(draft.draft().code())) {
      faults.add(DraftFault.of(DocumentPlace.WHOLE.at("code"), Code.CODE_CHANGED));
    }
    faults.addAll(agency.unknownIn(draft));
    faults.addAll(MandatoryRules.of(base).broken(tree));
    return List.copyOf(faults);
  }
}
