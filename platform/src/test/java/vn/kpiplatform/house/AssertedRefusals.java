package vn.kpiplatform.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which refusals the tests of the running platform have seen, each with the field it stands at. */
final class AssertedRefusals {

  /**
   * As one text, {@code "TAKEN code"}, perhaps behind the number of a row or a status, or as two,
   * {@code "TAKEN", "code"}.
   */
  private static final Pattern ASSERTED =
      Pattern.compile("\"(?:\\d+ )?([A-Z][A-Z_]*)(?: |\",\\s*\")[A-Za-z0-9.]*\"");

  private AssertedRefusals() {}

  /**
   * A code that nobody has been refused with may never be said, or be said at the wrong field.
   *
   * @param tests a folder of tests that speak with the platform as its clients do
   */
  static Seen eachWithItsField(List<String> codes, Path tests) {
    Set<String> asserted = in(tests);
    return Seen.in(
        codes.stream(),
        code ->
            Seen.unless(asserted.contains(code), code + " is asserted by no test with its field"));
  }

  private static Set<String> in(Path tests) {
    try (Stream<Path> files = Files.list(tests)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> ASSERTED.matcher(read(file)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
