package vn.kpiplatform.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.framework.FrameworkDocument;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Scheme;
import vn.kpiplatform.scoring.Subject;

/** The decree's framework, and somebody who was scored by it. */
final class Decree335 {

  static final String TASK = "01890a5d-ac96-774b-bcce-b302099a8057";
  static final String OUTPUT = "01890a5d-ac96-774b-bcce-b302099a8058";

  private Decree335() {}

  static FrameworkDocument framework() {
    try (InputStream json =
        Decree335.class.getResourceAsStream("/templates/decree-335/framework.json")) {
      return FrameworkDocument.parse(
          new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scheme scheme() {
    return framework().scheme();
  }

  static List<Scheme.Criterion> criteria() {
    return scheme().variant("staff").criteria();
  }

  /** Two units of a product with coefficient 6, one of them faulty once; full general points. */
  static Facts facts() {
    return new Facts(
        Subject.STAFF,
        "staff",
        List.of(
            new Facts.Task(
                TASK,
                BigFraction.of(30),
                BigFraction.of(5),
                2,
                Facts.Origin.PLANNED,
                false,
                List.of(
                    new Facts.Output(
                        OUTPUT,
                        2,
                        Facts.OutputState.VALIDATED,
                        List.of(new Facts.Incident("review", 1, false)),
                        List.of())))),
        criteria().stream()
            .collect(Collectors.toMap(Scheme.Criterion::code, Scheme.Criterion::maximum)),
        Map.of(),
        List.of(),
        null);
  }
}
