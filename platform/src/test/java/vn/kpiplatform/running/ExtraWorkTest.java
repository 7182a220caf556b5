package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.SchemeOffice.submission;
import static vn.kpiplatform.running.SchemeOffice.validation;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An agency that counts unexpected work on both sides of the ratios (R5, reading X3). */
@PlatformTest
class ExtraWorkTest {

  private static final LocalDate START = LocalDate.of(2027, 5, 4);
  private static final LocalDate DUE = LocalDate.of(2027, 5, 20);

  @LocalServerPort private int port;

  @Test
  void unexpected_work_is_in_numerator_and_denominator_where_the_framework_says_so() {
    SchemeOffice office = SchemeOffice.found(port, "decree-335", "2027-05", START);
    OwnFramework.of(office.agency(), ",\"reading\":\"R5-X1\"", "");
    OwnFramework.of(office.agency(), "\"R5\":\"X1\"", "\"R5\":\"X3\"");
    Map<String, Object> four = office.assignment("DOC-01", DUE);
    four.put("quantity", 4);
    Map<String, Object> late = submission(office.assign(START, four));
    late.put("units", 4);
    Map<String, Object> unexpected = office.assignment("DOC-01", DUE);
    unexpected.put("origin", "UNEXPECTED");
    Map<String, Object> inTime = submission(office.assign(START, unexpected));
    LocalDate dayAfter = DUE.plusDays(1);
    office.validate(dayAfter, validation(office.submit(DUE, inTime)));
    office.validate(dayAfter, validation(office.submit(dayAfter, late)));
    office.judge(dayAfter, Map.of());

    // a and b are 5/5, c is (4 · 3/4 + 1)/5; under X1 all three would be 1
    assertThat(office.released().at("/value/exact").asString()).isEqualTo("286/3");
  }
}
