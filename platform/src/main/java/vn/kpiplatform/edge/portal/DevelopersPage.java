package vn.kpiplatform.edge.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where developers try the API with a token of their own, and the contract as a file. The editor
 * there writes styles and help texts by itself, which the portal's own page may not; so it has a
 * page and a policy apart, and never the session of a browser.
 */
@Controller
class DevelopersPage {

  private static final String POLICY =
      """
      style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; \
      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\
      """;

  private final PolicedPage page;
  private final byte[] schema;

  DevelopersPage(
      @Value("classpath:META-INF/resources/portal/developers.html") Resource built,
      @Value("classpath:portal/left-out.html") Resource leftOut,
      @Value("classpath*:graphql/*.graphqls") Resource[] parts)
      throws IOException {
    this.page = new PolicedPage(built, leftOut, POLICY);
    this.schema =
        Arrays.stream(parts)
            .sorted(Comparator.comparing(part -> String.valueOf(part.getFilename())))
            .map(DevelopersPage::text)
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);
  }

  @GetMapping({"/developers", "/developers/"})
  ResponseEntity<String> sandbox() {
    return page.answer();
  }

  /** The contract in the language of GraphQL; it holds no data and is open to anybody. */
  @GetMapping("/developers/schema.graphqls")
  ResponseEntity<byte[]> schema() {
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("schema.graphqls").build().toString())
        .body(schema);
  }

  private static String text(Resource part) {
    try {
      return part.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
