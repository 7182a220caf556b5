package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of the portal and its files, as a browser gets them. */
@PlatformTest
class PortalPageTest {

  private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9_-]{24})'");

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/so-noi-vu",
        "/so-noi-vu/",
        "/so-noi-vu/work/019/x.y?a=b",
        "/ministry",
        "/operator/new"
      })
  void every_address_of_a_page_is_the_page_with_a_policy_of_its_own(String path) {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Permissions-Policy"))
        .isEqualTo("camera=(), microphone=(), geolocation=(), payment=()");
    assertThat(header(answer, "Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic'; style-src 'self'; "
                    .formatted(nonce(answer))
                + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
                + "manifest-src 'self'; base-uri 'none'; form-action 'self'; "
                + "frame-ancestors 'none'; require-trusted-types-for 'script'; "
                + "trusted-types 'none'");
    assertThat(answer.body()).startsWith("<!doctype html>").doesNotContain("__CSP_NONCE__");
    assertThat(answer.headers().map())
        .as("nothing is kept of who only looks")
        .doesNotContainKey("Set-Cookie");
  }

  @Test
  void the_developers_page_has_a_policy_apart_and_nothing_from_elsewhere() {
    HttpResponse<String> answer = get("/developers");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic'; ".formatted(nonce(answer))
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                + "font-src 'self' data:; connect-src 'self'; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'");
    assertThat(answer.body()).startsWith("<!doctype html>").doesNotContain("__CSP_NONCE__");
  }

  @Test
  void the_contract_is_a_file_for_anybody() {
    HttpResponse<String> answer = get("/developers/schema.graphqls");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"schema.graphqls\"");
    assertThat(answer.body()).contains("type ServiceAccount implements Node", "type Query");
  }

  @Test
  void no_two_answers_share_a_nonce() {
    assertThat(nonce(get("/"))).isNotEqualTo(nonce(get("/")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/error/x",
        "/oauth2",
        "/login/",
        "/login",
        "/assets/none.js",
        "/assets/a/b",
        "/portal"
      })
  void addresses_of_the_service_are_no_pages(String path) {
    assertThat(get(path).statusCode()).isNotEqualTo(200);
    assertThat(get(path).body()).doesNotContain("<h1>");
  }

  @Test
  void files_of_the_portal_may_be_kept_for_ever_and_come_compressed() {
    HttpResponse<String> plain = get("/assets/for-tests-0a1b2c3d.js");
    HttpResponse<String> small = get("/assets/for-tests-0a1b2c3d.js", "gzip, br");

    assertThat(header(plain, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
    assertThat(header(plain, "Content-Type")).startsWith("text/javascript");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(plain.body()).isEqualTo("plain\n");
    assertThat(header(small, "Content-Encoding")).isEqualTo("br");
    assertThat(small.body()).isEqualTo("compressed\n");
    assertThat(header(small, "Vary")).contains("Accept-Encoding");
    assertThat(header(small, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
  }

  private static String nonce(HttpResponse<String> answer) {
    Matcher nonce = NONCE.matcher(header(answer, "Content-Security-Policy"));
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  private HttpResponse<String> get(String path) {
    return get(path, "identity");
  }

  private HttpResponse<String> get(String path, String encodings) {
    return Api.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", "*/*")
            .header("Accept-Encoding", encodings)
            .build());
  }
}
