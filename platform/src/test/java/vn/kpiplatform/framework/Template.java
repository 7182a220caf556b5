package vn.kpiplatform.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads a part of a scheme where the service finds it. */
final class Template {

  private Template() {}

  /** The codes of all schemes on the class path, in alphabetical order. */
  static List<String> schemes() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath*:templates/*/framework.json"))
          .map(Template::folder)
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String folder(Resource framework) {
    try {
      String[] path = framework.getURL().getPath().split("/", -1);
      return path[path.length - 2];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String scheme, String part) {
    String name = "/templates/" + scheme + "/" + part + ".json";
    try (InputStream stream = Template.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
