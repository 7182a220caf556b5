package vn.kpiplatform.running;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lets an agency's framework assess units as well, by five indicators of equal weight. */
final class UnitFramework {

  private static final int INDICATORS = 5;

  private UnitFramework() {}

  static void in(Agency agency) {
    OwnFramework.of(agency, "\"blocks\":[{\"code\":", "\"blocks\":[" + block() + ",{\"code\":");
    OwnFramework.of(agency, "\"variants\":[", "\"variants\":[" + variant() + ",");
  }

  private static String block() {
    return """
    {"type":"RESULTS","code":"indicators","name":{"vi":"Chỉ số","en":"Indicators"},
    "maximum":"100","rule":"results","components":[%s]}\
    """
        .formatted(each(UnitFramework::component));
  }

  private static String component(int number) {
    return """
    {"code":"I-%d","name":{"vi":"Chỉ số","en":"Indicator"},
    "measure":{"type":"ACHIEVEMENT","direction":"HIGHER_IS_BETTER","floor":"0","cap":"1"},
    "indicator":{"kind":"BASIC","measuredIn":{"vi":"%%","en":"%%"},
    "dataSource":{"vi":"Hệ thống","en":"System"},"closing":{"monthsAfter":3,"day":31}},
    "axis":"NONE","rule":"results"}\
    """
        .formatted(number);
  }

  private static String variant() {
    return """
    {"code":"unit","subject":"UNIT","name":{"vi":"Đơn vị","en":"Unit"},
    "blocks":[{"block":"indicators","weights":{%s}}]}\
    """
        .formatted(each("\"I-%d\":\"1/5\""::formatted));
  }

  private static String each(IntFunction<String> text) {
    return IntStream.rangeClosed(1, INDICATORS).mapToObj(text).collect(Collectors.joining(","));
  }
}
