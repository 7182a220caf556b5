package vn.kpiplatform.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** How agencies are compared, in words: what is shown, how it is reckoned, what is withheld. */
@Component
public class ComparisonMethod {

  private final Text text;

  ComparisonMethod(ComparisonSettings settings) {
    this.text = new Text(read("vi", settings), read("en", settings));
  }

  /** The method in both languages, with the minima that hold here. */
  public Text text() {
    return text;
  }

  private static String read(String language, ComparisonSettings settings) {
    try {
      String pattern =
          new ClassPathResource("comparison/method_%s.txt".formatted(language))
              .getContentAsString(StandardCharsets.UTF_8);
      return new MessageFormat(pattern, Locale.ROOT)
          .format(new Object[] {settings.minimumGroup(), settings.minimumWidth()})
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text in Vietnamese and English. */
  public record Text(String textVi, String textEn) {}
}
