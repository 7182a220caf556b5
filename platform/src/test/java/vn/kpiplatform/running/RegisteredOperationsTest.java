package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.local.LocalServers;
import vn.kpiplatform.local.RealmFixture;

/** What a session may ask: the operations of {@code operations-of-tests.json}, and nothing else. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisteredOperationsTest {

  private static final String PASSWORD = "Mat-khau-thu-2026";
  private static final String REGISTERED = "{ me { username } }";
  private static final String OTHER = "{ me { id username } }";
  private static final String SUBSCRIPTION =
      "subscription { closingProgress(periodId: \"x\") { done } }";
  private static final String REFUSED = "\"code\":\"UNREGISTERED_OPERATION\"";

  @LocalServerPort private int port;
  private Agency agency;
  private String user;
  private Browser browser;

  @BeforeAll
  void sign_in() {
    agency = Agency.onboard(port);
    user = agency.code() + ".admin";
    RealmFixture.setPassword(LocalServers.keycloak(), user, PASSWORD);
    browser = new Browser(port);
    browser.signIn(agency.code(), user, PASSWORD);
    browser.session();
  }

  @Test
  void a_registered_operation_is_asked_by_its_hash() {
    assertThat(browser.graphql(REGISTERED).body())
        .isEqualTo("{\"data\":{\"me\":{\"username\":\"%s\"}}}".formatted(user));
  }

  @Test
  void a_text_is_refused_even_if_it_is_a_registered_one() {
    for (String text : new String[] {REGISTERED, OTHER, "{ __typename }"}) {
      assertRefused(post(Map.of("query", text), "application/json"));
    }
  }

  @Test
  void an_unknown_hash_is_refused_and_so_is_a_text_beside_it() {
    assertRefused(browser.graphql(OTHER));
    assertRefused(
        post(
            Map.of(
                "query",
                OTHER,
                "extensions",
                Map.of("persistedQuery", Map.of("sha256Hash", "0".repeat(64)))),
            "application/json"));
  }

  @Test
  void a_text_beside_a_registered_hash_is_not_looked_at() {
    Map<?, ?> named = JsonMapper.shared().readValue(Browser.byHash(REGISTERED), Map.class);
    Map<String, Object> both = new HashMap<>();
    both.put("query", OTHER);
    both.put("extensions", named.get("extensions"));

    assertThat(post(both, "application/json").body())
        .isEqualTo("{\"data\":{\"me\":{\"username\":\"%s\"}}}".formatted(user));
  }

  @Test
  void events_are_heard_of_registered_operations_alone() {
    HttpResponse<String> heard =
        browser.send("POST", "/graphql", Browser.byHash(SUBSCRIPTION), listening());
    assertThat(heard.body())
        .as("it is asked, by somebody who closes no periods")
        .contains("\"code\":\"FORBIDDEN\"")
        .doesNotContain(REFUSED);

    assertRefused(post(Map.of("query", SUBSCRIPTION), "text/event-stream"));
    assertRefused(
        browser.send(
            "POST",
            "/graphql",
            Browser.byHash(SUBSCRIPTION.replace("done", "total")),
            listening()));
  }

  @Test
  void a_token_may_ask_anything() {
    assertThat(agency.administrator().answer(OTHER, Map.of()).at("/data/me/username").asString())
        .isEqualTo(user);
  }

  @Test
  void the_refusal_says_in_both_languages_what_to_do() {
    assertThat(browser.graphql(OTHER).body()).contains("Hãy tải lại trang.");
    Map<String, String> english = listening();
    english.put("Accept", "application/json");
    english.put("Accept-Language", "en");
    assertThat(browser.graphql(OTHER, english).body()).contains("Load it again.");
  }

  private Map<String, String> listening() {
    return new HashMap<>(
        Map.of("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"), "Accept", "text/event-stream"));
  }

  private HttpResponse<String> post(Map<String, ?> body, String accept) {
    Map<String, String> headers = listening();
    headers.put("Accept", accept);
    return browser.send("POST", "/graphql", JsonMapper.shared().writeValueAsString(body), headers);
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.body()).contains(REFUSED).doesNotContain("\"me\"");
  }
}
