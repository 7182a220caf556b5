package vn.kpiplatform.edge.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import vn.kpiplatform.identity.PortalSettings;

class SessionCookieTest {

  @Test
  void by_https_the_cookie_is_bound_to_it_and_to_this_host() {
    assertThat(cookie("https://kpi.example.org"))
        .isEqualTo("__Host-SESSION=bnVtYmVy; Path=/; Secure; HttpOnly; SameSite=Lax");
  }

  @Test
  void without_https_which_only_this_machine_may_do_it_has_another_name() {
    assertThat(cookie("http://localhost:8080"))
        .isEqualTo("SESSION=bnVtYmVy; Path=/; HttpOnly; SameSite=Lax");
    assertThatThrownBy(() -> new PortalSettings(URI.create("http://kpi.example.org")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kpi.portal.address must begin with https://");
  }

  private static String cookie(String address) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    new PortalChain()
        .sessionCookie(new PortalSettings(URI.create(address)))
        .writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "number"));
    return String.valueOf(response.getHeader("Set-Cookie"));
  }
}
