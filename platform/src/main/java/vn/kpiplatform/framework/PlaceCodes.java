package vn.kpiplatform.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.framework.DocumentFault.Code;

/** The codes of an agency's units and positions, which the variants of its framework may name. */
record PlaceCodes(Set<String> units, Set<String> positions) {

  PlaceCodes {
    units = Set.copyOf(units);
    positions = Set.copyOf(positions);
  }

  /** Each list of a variant that names what the agency has not; nobody would be scored by it. */
  List<DraftFault> unknownIn(FrameworkDocument draft) {
    JsonNode tree = draft.json().tree();
    List<DraftFault> faults = new ArrayList<>();
    for (int i = 0; i < tree.path("variants").size(); i++) {
      String variant = "/variants/" + i;
      if (anyOther(tree.at(variant + "/units"), units)) {
        faults.add(DraftFault.of(CodedTree.place(tree, variant + "/units"), Code.UNIT_UNKNOWN));
      }
      if (anyOther(tree.at(variant + "/positions"), positions)) {
        faults.add(
            DraftFault.of(CodedTree.place(tree, variant + "/positions"), Code.POSITION_UNKNOWN));
      }
    }
    return faults;
  }

  /** What is no list of texts is a fault of its own. */
  private static boolean anyOther(JsonNode list, Set<String> known) {
    return list.isArray()
        && list.valueStream()
            .anyMatch(code -> code.isString() && !known.contains(code.stringValue()));
  }
}
