package vn.kpiplatform.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kpiplatform.scoring.Facts.Incident;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.scoring.Facts.Output;
import vn.kpiplatform.scoring.Facts.OutputState;
import vn.kpiplatform.scoring.Facts.Task;

/** R5: four units assigned and delivered with two latenesses, one unit more that arose. */
class ExtraWorkReadingsTest {

  private static final BigFraction FIVE = BigFraction.of(5);

  @ParameterizedTest
  @CsvSource({
    "X1, 1, 1, 3/4, 385/6, each ratio is at most 1",
    "X2, 5/4, 5/4, 3/4, 70, only the block is limited",
    "X3, 1, 1, 3/5, 182/3, the extra unit is in the denominator too"
  })
  void extra_work_counts_as_the_reading_says(
      String reading, String a, String b, String c, String results, String why) {
    Map<String, String> readings = new HashMap<>(Schemes.DEFAULTS);
    readings.put("R5", reading);
    Scheme scheme = Schemes.scheme(Readings.of(readings), null, Schemes.equal(3), Schemes.equal(6));

    Sheet sheet = Scoring.score(scheme, facts());

    assertThat(sheet).isInstanceOf(Sheet.Scored.class);
    Sheet.Scored scored = (Sheet.Scored) sheet;
    assertThat(scored.values())
        .as(why)
        .containsEntry("a", exact(a))
        .containsEntry("b", exact(b))
        .containsEntry("c", exact(c))
        .containsEntry("results", exact(results));
    assertThat(scored.score()).isEqualTo(exact(results).add(BigFraction.of(30)));
    assertThat(Recomputation.of(scored.root())).isEqualTo(text(scored.score()));
  }

  private static Facts facts() {
    List<Incident> twiceLate = List.of(new Incident("l1", 4, false), new Incident("l2", 4, false));
    return new Facts(
        Subject.STAFF,
        "staff",
        List.of(
            task("planned", Origin.PLANNED, output("o1", 4, twiceLate)),
            task("arose", Origin.UNEXPECTED, output("o2", 1, List.of()))),
        Map.of("I", BigFraction.of(20), "II", BigFraction.of(10)),
        Map.of(),
        List.of(),
        null);
  }

  private static Task task(String ref, Origin origin, Output output) {
    return new Task(ref, FIVE, FIVE, output.units(), origin, false, List.of(output));
  }

  private static Output output(String ref, int units, List<Incident> latenesses) {
    return new Output(ref, units, OutputState.VALIDATED, List.of(), latenesses);
  }

  private static BigFraction exact(String number) {
    return BigFraction.parse(number);
  }

  private static String text(BigFraction number) {
    return number.toString().replace(" ", "");
  }
}
