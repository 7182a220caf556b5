package vn.kpiplatform.assessment;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.framework.FractionJson;
import vn.kpiplatform.scoring.Facts;

/**
 * The one spelling of what is kept with a result: JSON without white space, keys sorted, lists in
 * their order, numbers as exact texts, codes only. Equal things have equal texts.
 */
final class CanonicalText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(FractionJson.module())
          .build();

  private CanonicalText() {}

  static String of(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static Facts facts(String text) {
    return MAPPER.readValue(text, Facts.class);
  }

  static List<Cause> causes(String text) {
    return MAPPER.readValue(text, new TypeReference<>() {});
  }

  static Map<String, BigFraction> parts(String text) {
    return MAPPER.readValue(text, new TypeReference<>() {});
  }
}
