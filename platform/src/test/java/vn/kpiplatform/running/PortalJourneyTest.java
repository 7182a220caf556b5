package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kpiplatform.local.LocalServers;
import vn.kpiplatform.local.RealmFixture;

/** The portal in a real Chromium, by the journey that lies beside it. */
@PlatformTest
class PortalJourneyTest {

  private static final String PASSWORD = "Mat-khau-thu-2026";
  private static final Path PORTAL = Path.of("portal");

  @LocalServerPort private int port;

  @Test
  void a_task_is_handed_in_validated_by_keyboard_and_explained_by_the_score(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeThat(getClass().getResource("/META-INF/resources/portal/index.html"))
        .as("the portal was left out of this build")
        .isNotNull();
    Agency agency = Agency.onboard(port);
    Office office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
    OneTruePathTest.confirm(office);
    office.assign("DOC-01", 2);
    office.assign("DOC-05", 1);

    assertThat(
            journey(
                folder,
                Map.of(
                    "SERVICE", "http://localhost:" + port,
                    "AGENCY", agency.code(),
                    "STAFF", withPassword(agency.code() + ".staff"),
                    "HEAD", withPassword(agency.code() + ".head"),
                    "PASSWORD", PASSWORD)))
        .isEmpty();
  }

  private static String withPassword(String user) {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(() -> RealmFixture.setPassword(LocalServers.keycloak(), user, PASSWORD));
    return user;
  }

  /** What went wrong on the way. */
  private static String journey(Path folder, Map<String, String> told)
      throws IOException, InterruptedException {
    File log = folder.resolve("journey.log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder("npm", "run", "--silent", "journey")
            .directory(PORTAL.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log);
    builder.environment().putAll(told);
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    String said = Files.readString(log.toPath());
    return process.waitFor() == 0 ? "" : "not whole: " + said;
  }
}
