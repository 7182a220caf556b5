package vn.kpiplatform.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Subject;

class CanonicalTextTest {

  @Test
  void facts_have_one_spelling_with_sorted_keys_and_exact_numbers() {
    Facts facts =
        new Facts(
            Subject.HEAD,
            "head",
            List.of(
                new Facts.Task(
                    "t",
                    BigFraction.of(7, 3),
                    BigFraction.of(5),
                    1,
                    Facts.Origin.UNEXPECTED,
                    false,
                    List.of())),
            Map.of("II", BigFraction.of(5, 2), "I", BigFraction.of(5)),
            Map.of("e", BigFraction.of(1, 2)),
            List.of(new Facts.Subordinate("p", null)),
            null);

    assertThat(CanonicalText.of(facts))
        .isEqualTo(
            "{\"criteria\":{\"I\":\"5\",\"II\":\"5/2\"},\"indicators\":[],"
                + "\"judgements\":{\"e\":\"1/2\"},"
                + "\"subject\":\"HEAD\",\"subordinates\":[{\"ref\":\"p\",\"score\":null}],"
                + "\"tasks\":[{\"difficulty\":null,\"handedOver\":false,\"itemPoints\":\"7/3\",\"origin\":\"UNEXPECTED\","
                + "\"outputs\":[],\"quantity\":1,\"ref\":\"t\",\"standardPoints\":\"5\"}],"
                + "\"unit\":null,\"variant\":\"head\"}");
  }

  @Test
  void facts_read_back_are_equal_and_written_again_the_same() {
    String text = CanonicalText.of(Decree335.facts());

    Facts read = CanonicalText.facts(text);

    assertThat(read).isEqualTo(Decree335.facts());
    assertThat(CanonicalText.of(read)).isEqualTo(text);
  }

  @Test
  void the_order_in_which_points_were_put_in_does_not_matter() {
    Map<String, BigFraction> one = new LinkedHashMap<>();
    one.put("b", BigFraction.ONE);
    one.put("a", BigFraction.ZERO);

    assertThat(CanonicalText.of(one)).isEqualTo("{\"a\":\"0\",\"b\":\"1\"}");
  }

  @Test
  void causes_read_back_are_equal() {
    List<Cause> causes =
        List.of(
            new Cause(Cause.Code.NOTHING_ASSIGNED, null),
            new Cause(Cause.Code.CRITERION_NOT_CONFIRMED, "I.1"));

    assertThat(CanonicalText.causes(CanonicalText.of(causes))).isEqualTo(causes);
  }

  @Test
  void the_same_facts_give_the_same_hash_and_other_facts_another() {
    Outcome once = Outcome.of(Decree335.scheme(), Decree335.facts());
    Outcome again =
        Outcome.of(Decree335.scheme(), CanonicalText.facts(CanonicalText.of(Decree335.facts())));
    Outcome missing =
        Outcome.of(
            Decree335.scheme(),
            new Facts(Subject.STAFF, "staff", List.of(), Map.of(), Map.of(), List.of(), null));

    assertThat(again.hash()).isEqualTo(once.hash()).hasSize(64);
    assertThat(missing.hash()).isNotEqualTo(once.hash());
  }
}
