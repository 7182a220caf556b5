package vn.kpiplatform.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads a part of a scheme where the service finds it. */
final class Template {

  private Template() {}

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
