package vn.kpiplatform.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.kpiplatform.tenancy.Templates;

/** The schemes that are shipped with the platform, one folder each. */
@Component
class ClassPathTemplates implements Templates {

  /** A code is part of a path, so nothing else may be in it. */
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Pattern PARENT =
      Pattern.compile("^.*/templates/([^/]+)/framework\\.json.*$");

  @Override
  public boolean exist(String code) {
    return CODE.matcher(code).matches() && file(code, "framework.json").exists();
  }

  @Override
  public List<Template> all() {
    return codes().stream()
        .map(this::template)
        .sorted(Comparator.comparing(Template::code))
        .toList();
  }

  private static List<String> codes() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath*:templates/*/framework.json"))
          .map(resource -> PARENT.matcher(resource.getDescription()).replaceFirst("$1"))
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Template template(String code) {
    Text name = framework(code).content().name();
    return new Template(code, name.vi(), name.en());
  }

  /** The scheme's framework. */
  FrameworkDocument framework(String code) {
    return FrameworkDocument.parse(text(code, "framework.json"));
  }

  /** The scheme's catalogue of products. */
  CatalogueDocument catalogue(String code) {
    return CatalogueDocument.parse(text(code, "catalogue.json"));
  }

  private static String text(String code, String name) {
    try {
      return file(code, name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassPathResource file(String code, String name) {
    return new ClassPathResource("templates/" + code + "/" + name);
  }
}
