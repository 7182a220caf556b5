package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kpiplatform.local.LocalRealm;
import vn.kpiplatform.local.LocalServers;
import vn.kpiplatform.local.RealmFixture;

/** Signing in with a browser at the real identity provider, and what the session may do then. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserLoginTest {

  private static final String PASSWORD = "Mat-khau-thu-2026";

  /** Three parts in base64, of which the first is a JSON object: a token of any kind. */
  private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+");

  @LocalServerPort private int port;
  private Agency agency;
  private Agency other;
  private String user;

  @BeforeAll
  void onboard() {
    agency = Agency.onboard(port);
    other = Agency.onboard(port);
    user = agency.code() + ".admin";
    RealmFixture.setPassword(LocalServers.keycloak(), user, PASSWORD);
  }

  @Test
  void by_the_agencys_entry_one_signs_in_and_works_without_ever_seeing_a_token() {
    Browser browser = new Browser(port);

    assertThat(browser.session().toString())
        .isEqualTo("{\"signedIn\":false,\"agency\":null,\"agencies\":[],\"duties\":[]}");
    assertThat(browser.signIn(agency.code(), user, PASSWORD))
        .hasPath("/" + agency.code())
        .hasNoQuery();
    assertThat(browser.session().path("signedIn").asBoolean()).isTrue();
    assertThat(browser.session().path("agency").asString()).isEqualTo(agency.code());
    assertThat(browser.session().path("agencies").toString())
        .isEqualTo(
            "[{\"code\":\"%s\",\"nameVi\":\"Cơ quan thử nghiệm\",\"nameEn\":\"Test agency\"}]"
                .formatted(agency.code()));
    assertThat(browser.me()).isEqualTo(user);

    HttpResponse<String> kept =
        browser.send(
            "POST", "/files?name=a.pdf&requestKey=" + UUID.randomUUID(), "%PDF-1.7 một báo cáo");
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    assertThat(browser.send("GET", "/import-templates/people", null).statusCode()).isEqualTo(200);
    browser.send("DELETE", "/session", null);
    assertThat(browser.told())
        .hasSizeGreaterThan(8)
        .noneMatch(answer -> TOKEN.matcher(answer).find());
  }

  @Test
  void cookies_are_out_of_reach_of_scripts_and_of_other_sites() {
    Browser browser = new Browser(port);
    browser.signIn(agency.code(), user, PASSWORD);
    browser.session();

    assertThat(browser.setting("SESSION"))
        .matches("SESSION=[A-Za-z0-9+/=]{48}; Path=/; HttpOnly; SameSite=Lax");
    assertThat(browser.setting("XSRF-TOKEN"))
        .matches("XSRF-TOKEN=[0-9a-f-]{36}; Path=/; SameSite=Strict");
  }

  @Test
  void a_session_has_another_number_after_the_login_than_before() {
    Browser browser = new Browser(port);
    browser.signIn(agency.code(), "nobody-at-all", "Sai-mat-khau-2026");
    String before = browser.cookie("SESSION");

    browser.signIn(agency.code(), user, PASSWORD);

    assertThat(before).isNotEmpty();
    assertThat(browser.cookie("SESSION")).isNotEqualTo(before);
    assertThat(browser.session().path("signedIn").asBoolean()).isTrue();
  }

  @Test
  void an_act_without_the_pages_forgery_token_or_with_a_wrong_one_is_refused() {
    Browser browser = new Browser(port);
    browser.signIn(agency.code(), user, PASSWORD);
    browser.session();
    String question = "{ me { username } }";

    for (Map<String, String> headers :
        List.of(
            Map.<String, String>of(),
            Map.of("X-XSRF-TOKEN", UUID.randomUUID().toString()),
            Map.of("X-XSRF-TOKEN", ""))) {
      assertProblem(browser.graphql(question, headers), 403, "FORBIDDEN");
      assertProblem(browser.send("DELETE", "/session", null, headers), 403, "FORBIDDEN");
      assertProblem(
          browser.send("PUT", "/session/agency", "{\"agency\":\"x\"}", headers), 403, "FORBIDDEN");
      assertProblem(
          browser.send("POST", "/files?name=a.pdf&requestKey=0123456789", "%PDF-", headers),
          403,
          "FORBIDDEN");
      assertProblem(
          browser.send("POST", "/import-files?name=a.csv&requestKey=0123456789", "a", headers),
          403,
          "FORBIDDEN");
    }
    assertThat(browser.me()).isEqualTo(user);
  }

  @Test
  void the_entry_of_an_agency_gives_no_rights_to_who_is_no_member_of_it() {
    Browser browser = new Browser(port);

    assertThat(browser.signIn(other.code(), user, PASSWORD)).hasPath("/" + other.code());

    assertThat(browser.session().path("agency").isNull()).isTrue();
    assertThat(browser.session().at("/agencies/0/code").asString()).isEqualTo(agency.code());
    assertProblem(browser.graphql("{ me { username } }"), 401, "UNAUTHENTICATED");
    assertProblem(browser.enter(other.code()), 404, "NOT_FOUND");
    assertThat(browser.enter(agency.code()).statusCode()).isEqualTo(200);
    assertThat(browser.me()).isEqualTo(user);
  }

  @Test
  void a_page_that_believes_to_be_in_another_agency_is_told_so_and_nothing_is_done() {
    Browser browser = new Browser(port);
    browser.signIn(agency.code(), user, PASSWORD);
    browser.session();
    String token = browser.cookie("XSRF-TOKEN");
    String question = "{ me { username } }";

    assertProblem(
        browser.graphql(question, Map.of("X-XSRF-TOKEN", token, "X-Agency", other.code())),
        409,
        "OTHER_AGENCY");
    assertThat(
            browser
                .graphql(question, Map.of("X-XSRF-TOKEN", token, "X-Agency", agency.code()))
                .body())
        .contains(user);
  }

  @Test
  void without_a_session_or_with_an_invented_one_nothing_is_answered() {
    Browser stranger = new Browser(port);

    assertProblem(stranger.graphql("{ me { username } }"), 401, "UNAUTHENTICATED");
    stranger.session();
    Map<String, String> invented =
        Map.of(
            "X-XSRF-TOKEN",
            stranger.cookie("XSRF-TOKEN"),
            "Cookie",
            "SESSION=bm90LWEtc2Vzc2lvbg==; XSRF-TOKEN=" + stranger.cookie("XSRF-TOKEN"));
    Browser inventor = new Browser(port);
    assertProblem(inventor.graphql("{ me { username } }", invented), 401, "UNAUTHENTICATED");
    assertThat(inventor.send("GET", "/actuator/prometheus", null, invented).statusCode())
        .as("a cookie opens nothing that a token does not")
        .isEqualTo(401);
  }

  @Test
  void a_wrong_password_leads_nowhere() {
    Browser browser = new Browser(port);

    // not the one that other tests sign in: some wrong passwords lock a login for a while
    assertThat(browser.signIn(other.code(), other.code() + ".admin", "Sai-mat-khau-2026").getPort())
        .isNotEqualTo(port);
    assertThat(browser.session().path("signedIn").asBoolean()).isFalse();
  }

  @Test
  void an_answer_that_this_browser_did_not_ask_for_signs_nobody_in() {
    Browser browser = new Browser(port);

    HttpResponse<String> answer = browser.get("/login/oauth2/code/portal?code=x&state=y");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/?login=failed");
    assertThat(browser.session().path("signedIn").asBoolean()).isFalse();
  }

  @Test
  void a_ministrys_analyst_and_an_operator_sign_in_without_an_agency() {
    Browser ministry = new Browser(port);
    assertThat(ministry.signIn(null, LocalRealm.MINISTRY, LocalRealm.DEMO_PASSWORD)).hasPath("/");
    assertThat(ministry.session().toString())
        .isEqualTo(
            "{\"signedIn\":true,\"agency\":null,\"agencies\":[],\"duties\":[\"MINISTRY_VIEWER\"]}");
    assertThat(
            ministry
                .graphql("{ comparison(periodCode: \"2026-11\", first: 1) { nodes { code } } }")
                .body())
        .contains("\"comparison\":{");

    Browser operator = new Browser(port);
    operator.signIn(null, LocalRealm.OPERATOR, LocalRealm.DEMO_PASSWORD);
    assertThat(operator.session().path("duties").toString()).isEqualTo("[\"PLATFORM_OPERATOR\"]");
    assertThat(operator.graphql("{ tenants(first: 1) { nodes { id } } }").body())
        .contains("\"tenants\":{");
  }

  @Test
  void the_name_over_an_entry_is_told_to_everybody_and_of_unknown_agencies_there_is_none() {
    Browser stranger = new Browser(port);

    assertThat(stranger.get("/session/agencies/" + agency.code()).body())
        .isEqualTo(
            "{\"code\":\"%s\",\"nameVi\":\"Cơ quan thử nghiệm\",\"nameEn\":\"Test agency\"}"
                .formatted(agency.code()));
    assertProblem(stranger.get("/session/agencies/no-such-agency"), 404, "NOT_FOUND");
  }

  @Test
  void a_token_is_renewed_unseen_when_its_time_comes() {
    Browser browser = new Browser(port);
    browser.signIn(agency.code(), user, PASSWORD);
    browser.session();
    String before = accessToken();

    assertThat(ShiftedTime.later(Duration.ofSeconds(270), browser::me)).isEqualTo(user);

    assertThat(accessToken()).isNotEqualTo(before);
    assertThat(browser.me()).isEqualTo(user);
  }

  private static String accessToken() {
    return Agency.database()
        .sql("select access_token from control.login order by signed_in_at desc limit 1")
        .query(String.class)
        .single();
  }

  static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
  }
}
