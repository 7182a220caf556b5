package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.BrowserLoginTest.assertProblem;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.kpiplatform.KpiPlatform;
import vn.kpiplatform.local.LocalRealm;
import vn.kpiplatform.local.LocalServers;
import vn.kpiplatform.local.RealmFixture;

/** How a browser's session goes on, and by what it ends. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserSessionTest {

  private static final String PASSWORD = "Mat-khau-thu-2026";
  private static final Duration A_TOKENS_LIFE = Duration.ofMinutes(5);

  @LocalServerPort private int port;
  private Agency agency;
  private Agency second;
  private String user;

  @BeforeAll
  void onboard() {
    agency = Agency.onboard(port);
    second = Agency.onboard(port);
    user = agency.code() + ".both";
    TwoAgenciesTest.member(agency, user);
    TwoAgenciesTest.member(second, user);
    assertThat(second.subject(user)).isEqualTo(agency.subject(user));
    RealmFixture.setPassword(LocalServers.keycloak(), user, PASSWORD);
  }

  @Test
  void signing_out_ends_the_session_here_and_at_the_identity_provider() {
    Browser browser = signedIn();
    Browser thief = browser.before(port);
    assertThat(sessionsAtKeycloak()).isPositive();

    assertThat(browser.send("DELETE", "/session", null).statusCode()).isEqualTo(204);

    assertThat(browser.session().path("signedIn").asBoolean()).isFalse();
    assertProblem(thief.graphql("{ me { username } }"), 401, "UNAUTHENTICATED");
    assertThat(sessionsAtKeycloak()).isZero();
    assertThat(browser.signIn(agency.code(), "", "").getPort())
        .as("the identity provider asks for a password again")
        .isNotEqualTo(port);
  }

  @Test
  void a_person_of_two_agencies_chooses_one_and_switches_without_signing_in_again() {
    Browser browser = new Browser(port);
    browser.signIn(null, user, PASSWORD);

    assertThat(browser.session().path("agency").isNull()).isTrue();
    assertThat(browser.session().path("agencies").size()).isEqualTo(2);
    assertProblem(browser.graphql("{ me { username } }"), 401, "UNAUTHENTICATED");

    for (Agency next : List.of(agency, second, agency)) {
      assertThat(browser.enter(next.code()).statusCode()).isEqualTo(200);
      assertThat(browser.session().path("agency").asString()).isEqualTo(next.code());
      assertThat(browser.graphql("{ myAgencies { code current } }").body())
          .contains("{\"code\":\"%s\",\"current\":true}".formatted(next.code()));
    }
  }

  @Test
  void many_questions_at_once_renew_the_token_once_and_are_all_answered() throws Exception {
    Browser browser = signedIn();
    List<String> names =
        ShiftedTime.later(
            A_TOKENS_LIFE.minusSeconds(5),
            () -> {
              try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
                List<Callable<String>> questions =
                    IntStream.range(0, 8).<Callable<String>>mapToObj(_ -> browser::me).toList();
                return pool.invokeAll(questions).stream().map(Future::resultNow).toList();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
              }
            });

    assertThat(names).hasSize(8).containsOnly(user);
    assertThat(browser.me()).isEqualTo(user);
  }

  @Test
  void a_disabled_login_is_out_when_its_token_is_renewed() {
    Browser browser = signedIn();
    try {
      enable(false);

      assertProblem(
          ShiftedTime.later(A_TOKENS_LIFE, () -> browser.graphql("{ me { username } }")),
          401,
          "UNAUTHENTICATED");
      assertThat(browser.session().path("signedIn").asBoolean()).isFalse();
    } finally {
      enable(true);
    }
  }

  @Test
  void a_session_of_a_suspended_agency_is_refused_at_once() {
    Browser browser = signedIn();
    act("suspendTenant");
    try {
      assertProblem(browser.graphql("{ me { username } }"), 403, "AGENCY_NOT_SERVED");
      assertProblem(browser.get("/session/agencies/" + agency.code()), 404, "NOT_FOUND");
    } finally {
      act("resumeTenant");
    }
    assertThat(browser.me()).isEqualTo(user);
  }

  @Test
  void a_session_lives_on_when_the_service_is_started_again() {
    Browser browser = signedIn();

    try (ConfigurableApplicationContext process = anotherProcess(Map.of())) {
      Browser same = browser.before(port(process));
      assertThat(same.session().path("agency").asString()).isEqualTo(agency.code());
      assertThat(same.me()).isEqualTo(user);
    }
  }

  @Test
  void whoever_is_no_longer_a_member_has_no_rights_when_the_token_is_renewed() {
    Agency left = Agency.onboard(port);
    String leaving = left.code() + ".admin";
    RealmFixture.setPassword(LocalServers.keycloak(), leaving, PASSWORD);
    Browser browser = new Browser(port);
    browser.signIn(left.code(), leaving, PASSWORD);
    browser.session();
    assertThat(browser.me()).isEqualTo(leaving);

    endMembership(left, leaving);

    assertProblem(
        ShiftedTime.later(A_TOKENS_LIFE, () -> browser.graphql("{ me { username } }")),
        401,
        "UNAUTHENTICATED");
  }

  @Test
  void while_the_identity_provider_is_away_nobody_is_told_to_be_signed_out() {
    Browser browser = signedIn();

    try (ConfigurableApplicationContext process =
        anotherProcess(Map.of("kpi.keycloak.url", "http://localhost:1"))) {
      Browser same = browser.before(port(process));
      assertProblem(same.get("/session"), 503, "UNAVAILABLE");
      assertProblem(same.graphql("{ me { username } }"), 503, "UNAVAILABLE");
      assertProblem(same.send("DELETE", "/session", null), 503, "UNAVAILABLE");
    }

    assertThat(browser.me()).as("the session stands, and can be ended later").isEqualTo(user);
  }

  private Browser signedIn() {
    Browser browser = new Browser(port);
    browser.signIn(agency.code(), user, PASSWORD);
    assertThat(browser.session().path("agency").asString()).isEqualTo(agency.code());
    return browser;
  }

  private static int port(ConfigurableApplicationContext process) {
    return Objects.requireNonNull(((WebServerApplicationContext) process).getWebServer()).getPort();
  }

  private static ConfigurableApplicationContext anotherProcess(Map<String, ?> differing) {
    SpringApplication application = new SpringApplication(KpiPlatform.class);
    application.addInitializers(
        context ->
            context
                .getBeanFactory()
                .registerSingleton("platformOnly", new StandingBirths.WithoutTestParts()));
    Map<String, Object> settings = new HashMap<>(PlatformServers.addresses());
    settings.put("server.port", 0);
    settings.put("db-scheduler.enabled", false);
    settings.putAll(differing);
    return application.run(
        settings.entrySet().stream()
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new));
  }

  private void act(String mutation) {
    String type = mutation.equals("suspendTenant") ? "SuspendTenantInput" : "ResumeTenantInput";
    Map<String, Object> input = new HashMap<>();
    input.put("requestKey", mutation + "-" + agency.code());
    input.put("tenantId", agency.nodeId());
    assertThat(
            Agency.operator(port)
                .data(
                    "mutation ($input: %s!) { %s(input: $input) { userErrors { code } } }"
                        .formatted(type, mutation),
                    Map.of("input", input))
                .path(mutation)
                .path("userErrors"))
        .isEmpty();
  }

  private int sessionsAtKeycloak() {
    try (Keycloak administrator = LocalServers.keycloak().administrator()) {
      return user(administrator).getUserSessions().size();
    }
  }

  private void enable(boolean enabled) {
    try (Keycloak administrator = LocalServers.keycloak().administrator()) {
      UserResource found = user(administrator);
      UserRepresentation changed = found.toRepresentation();
      changed.setEnabled(enabled);
      found.update(changed);
    }
  }

  private static void endMembership(Agency agency, String user) {
    try (Keycloak administrator = LocalServers.keycloak().administrator()) {
      var organisations = administrator.realm(LocalRealm.NAME).organizations();
      String id = organisations.search(agency.code(), true, 0, 1).getFirst().getId();
      organisations.get(id).members().member(agency.subject(user)).delete().close();
    }
  }

  private UserResource user(Keycloak administrator) {
    RealmResource realm = administrator.realm(LocalRealm.NAME);
    return realm.users().get(realm.users().searchByUsername(user, true).getFirst().getId());
  }
}
