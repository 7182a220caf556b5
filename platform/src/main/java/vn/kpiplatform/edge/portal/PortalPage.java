package vn.kpiplatform.edge.portal;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.kpiplatform.tenancy.ReservedCodes;

/**
 * The one page of the portal, for every address that is not a file and not an endpoint. Where the
 * portal was left out of the build, a page says so.
 */
@Controller
class PortalPage {

  private static final String POLICY =
      """
      style-src 'self'; \
      img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
      base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
      require-trusted-types-for 'script'; trusted-types 'none'\
      """;

  private final PolicedPage page;

  PortalPage(
      @Value("classpath:META-INF/resources/portal/index.html") Resource built,
      @Value("classpath:portal/left-out.html") Resource leftOut)
      throws IOException {
    this.page = new PolicedPage(built, leftOut, POLICY);
  }

  @GetMapping("/")
  ResponseEntity<String> front() {
    return page.answer();
  }

  /** The pages of an agency, and those of a word that is reserved for pages. */
  @GetMapping({
    "/{entry:[a-z0-9-]+}",
    "/{entry:[a-z0-9-]+}/",
    "/{entry:[a-z0-9-]+}/{screen:[a-z0-9-]+}/**"
  })
  ResponseEntity<String> page(@PathVariable String entry) {
    return ReservedCodes.isOfService(entry) ? ResponseEntity.notFound().build() : page.answer();
  }
}
