package vn.kpiplatform.edge.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.kpiplatform.tenancy.ReservedCodes;

/**
 * The one page of the portal, for every address that is not a file and not an endpoint. It may run
 * only its own scripts, by a number that no two answers share. Where the portal was left out of the
 * build, a page says so.
 */
@Controller
class PortalPage {

  private static final String NONCE = "__CSP_NONCE__";
  private static final int NONCE_BYTES = 18;

  private final SecureRandom random = new SecureRandom();
  private final String page;

  PortalPage(
      @Value("classpath:META-INF/resources/portal/index.html") Resource built,
      @Value("classpath:portal/left-out.html") Resource leftOut)
      throws IOException {
    this.page = (built.exists() ? built : leftOut).getContentAsString(StandardCharsets.UTF_8);
  }

  @GetMapping("/")
  ResponseEntity<String> front() {
    return answer();
  }

  /** The pages of an agency, and those of a word that is reserved for pages. */
  @GetMapping({
    "/{entry:[a-z0-9-]+}",
    "/{entry:[a-z0-9-]+}/",
    "/{entry:[a-z0-9-]+}/{screen:[a-z0-9-]+}/**"
  })
  ResponseEntity<String> page(@PathVariable String entry) {
    return ReservedCodes.isOfService(entry) ? ResponseEntity.notFound().build() : answer();
  }

  private ResponseEntity<String> answer() {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", policy(nonce))
        .header("Referrer-Policy", "strict-origin-when-cross-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()")
        .body(page.replace(NONCE, nonce));
  }

  private static String policy(String nonce) {
    return """
    default-src 'none'; script-src 'nonce-%s' 'strict-dynamic'; style-src 'self'; \
    img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
    base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'\
    """
        .formatted(nonce);
  }
}
