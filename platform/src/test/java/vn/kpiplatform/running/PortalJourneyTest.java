package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The portal in a real Chromium, by the journeys that lie beside it; nobody in them has a pointer.
 * {@code -Dportal.pictures=<folder>} keeps pictures of what they look at.
 */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalJourneyTest {

  private static final Path PORTAL = Path.of("portal");
  private static final String PICTURES = System.getProperty("portal.pictures", "");

  @LocalServerPort private int port;
  @TempDir private Path folder;

  @BeforeAll
  static void require_the_portal() {
    assumeThat(PortalJourneyTest.class.getResource("/META-INF/resources/portal/index.html"))
        .as("the portal was left out of this build")
        .isNotNull();
  }

  @Test
  void a_month_goes_from_the_assignment_to_the_ministry() throws Exception {
    JourneyStage stage = JourneyStage.in(port, "Sở Một Tháng (thử nghiệm)");
    OneTruePathTest.confirm(stage.office());
    Agency.letPeriodsEnd(stage.agency().schema());

    assertWalked("a-month", stage.told());
  }

  @Test
  void a_new_agency_comes_from_its_admission_to_its_first_open_period() throws Exception {
    assertWalked("first-hour", JourneyStage.told(port));
  }

  @Test
  void people_score_themselves_and_are_confirmed_the_head_by_a_guest() throws Exception {
    JourneyStage stage = JourneyStage.in(port, "Sở Phiếu (thử nghiệm)");
    stage.inviteGuest();

    assertWalked("forms", stage.told());
  }

  @Test
  void nothing_typed_is_lost_when_something_comes_between() throws Exception {
    JourneyStage stage = JourneyStage.in(port, "Sở Gián Đoạn (thử nghiệm)");
    stage.assign("Kế hoạch thứ nhất", 1);
    stage.assign("Kế hoạch thứ hai", 1);
    stage.assign("Kế hoạch thứ ba", 2);

    assertWalked("interrupted", stage.told());
  }

  @Test
  void a_person_of_two_agencies_switches_between_them() throws Exception {
    Agency first = Agency.onboard(port, "decree-335", "Sở Thứ Nhất (thử nghiệm)");
    Agency second = Agency.onboard(port, "decree-335", "Sở Thứ Hai (thử nghiệm)");
    JourneyStage.share(first, second);
    Map<String, String> told = new HashMap<>(JourneyStage.told(port));
    told.put("AGENCY", first.code());
    told.put("SECOND", second.code());

    assertWalked("two-agencies", told);
  }

  private void assertWalked(String journey, Map<String, String> told)
      throws IOException, InterruptedException {
    File log = folder.resolve("journey.log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder("npm", "run", "--silent", "journey", "--", journey)
            .directory(PORTAL.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log);
    builder.environment().putAll(told);
    if (!PICTURES.isEmpty()) {
      builder.environment().put("PICTURES", Path.of(PICTURES).toAbsolutePath().toString());
    }
    Process process = builder.start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    String said = Files.readString(log.toPath());
    assertThat(process.waitFor()).as(said).isZero();
  }
}
