package vn.kpiplatform.running;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The rows of the comparison as a reader of the whole country finds them, page by page. */
public record ComparedAgencies(Api ministry) {

  /** The agency's row of a period with these fields besides its code; missing if it has none. */
  public JsonNode row(String agencyCode, String periodCode, String fields) {
    Map<String, Object> variables = new HashMap<>(Map.of("period", periodCode));
    String document =
        """
        query ($period: PeriodCode!, $after: String) {
          comparison(periodCode: $period, first: 100, after: $after) {
            nodes { code %s } pageInfo { hasNextPage endCursor }
          }
        }\
        """
            .formatted(fields);
    JsonNode page;
    do {
      page = ministry.data(document, variables).path("comparison");
      for (JsonNode row : page.path("nodes")) {
        if (row.path("code").asString().equals(agencyCode)) {
          return row;
        }
      }
      variables.put("after", page.at("/pageInfo/endCursor").asString());
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    return MissingNode.getInstance();
  }
}
