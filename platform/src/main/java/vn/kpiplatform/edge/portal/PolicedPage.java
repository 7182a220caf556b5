package vn.kpiplatform.edge.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page that may run only its own scripts, by a number that no two answers share. */
final class PolicedPage {

  private static final String NONCE = "__CSP_NONCE__";
  private static final int NONCE_BYTES = 18;

  private final SecureRandom random = new SecureRandom();
  private final String page;
  private final String policy;

  /**
   * The page as it was built, or that which says it was left out of the build.
   *
   * @param policy beside the scripts; what is not named is forbidden
   */
  PolicedPage(Resource built, Resource leftOut, String policy) throws IOException {
    this.page = (built.exists() ? built : leftOut).getContentAsString(StandardCharsets.UTF_8);
    this.policy = policy;
  }

  ResponseEntity<String> answer() {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic'; %s"
                .formatted(nonce, policy))
        .header("Referrer-Policy", "strict-origin-when-cross-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()")
        .body(page.replace(NONCE, nonce));
  }
}
