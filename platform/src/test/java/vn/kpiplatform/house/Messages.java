package vn.kpiplatform.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kpiplatform.contract.RefusalCode;

/** What people read when they are refused, in both languages. */
final class Messages {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern KEY = Pattern.compile("(?m)^([^#!\\s=]+)\\s*=");

  private final String vietnameseFile;
  private final String englishFile;
  private final Properties vietnamese;
  private final Properties english;

  /** The two files in a folder. */
  Messages(Path folder) {
    this.vietnameseFile = read(folder.resolve("refusals.properties"));
    this.englishFile = read(folder.resolve("refusals_en.properties"));
    this.vietnamese = parse(vietnameseFile);
    this.english = parse(englishFile);
  }

  /** Every code that an enum of a module refuses with. */
  static List<String> codes(House house) {
    return house
        .types()
        .filter(type -> type.isAssignableTo(RefusalCode.class) && type.isEnum())
        .map(JavaClass::reflect)
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }

  /**
   * Whatever is said is said in both languages; each code has a message, and each message a code or
   * a place that says it by name. Keys that are no codes name parts of an explanation.
   */
  Seen complete(List<String> codes, Set<String> saidByName) {
    SortedSet<String> all = new TreeSet<>(codes);
    all.addAll(vietnamese.stringPropertyNames());
    all.addAll(english.stringPropertyNames());
    return Seen.in(
        all.stream(),
        code ->
            Stream.of(
                    Seen.unless(vietnamese.containsKey(code), code + " has no Vietnamese message"),
                    Seen.unless(english.containsKey(code), code + " has no English message"),
                    Seen.unless(
                        codes.contains(code)
                            || saidByName.contains(code)
                            || !CODE.matcher(code).matches(),
                        code + " is said by nobody"))
                .flatMap(faults -> faults));
  }

  /** No code has two meanings: it is declared once and translated once. */
  Seen unambiguous(List<String> codes) {
    List<List<String>> files =
        Stream.of(vietnameseFile, englishFile)
            .map(file -> KEY.matcher(file).results().map(found -> found.group(1)).toList())
            .toList();
    Stream<String> declared = repeated(codes).map(code -> code + " is declared twice");
    Stream<String> written =
        files.stream().flatMap(Messages::repeated).map(code -> code + " stands twice in a file");
    return new Seen(
        codes.size() + files.stream().mapToInt(List::size).sum(),
        Stream.concat(declared, written).sorted().toList());
  }

  private static Stream<String> repeated(List<String> names) {
    return names.stream()
        .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .map(entry -> entry.getKey());
  }

  /** Both say the same with the same arguments, each in its own language, in composed letters. */
  Seen translated() {
    return Seen.in(
        vietnamese.stringPropertyNames().stream().filter(english::containsKey).sorted(),
        code -> {
          String vi = Objects.requireNonNull(vietnamese.getProperty(code));
          String en = Objects.requireNonNull(english.getProperty(code));
          return Stream.of(
                  Seen.unless(!vi.equals(en), code + " says the same in both languages"),
                  Seen.unless(
                      arguments(vi).equals(arguments(en)), code + " names different arguments"),
                  Seen.unless(
                      Normalizer.isNormalized(vi, Normalizer.Form.NFC)
                          && Normalizer.isNormalized(en, Normalizer.Form.NFC),
                      code + " is not in NFC"),
                  Seen.unless(!vi.isBlank() && !en.isBlank(), code + " says nothing"),
                  Seen.unless(
                      apostrophesDoubled(vi) && apostrophesDoubled(en),
                      code + " has an apostrophe that is not doubled"))
              .flatMap(faults -> faults);
        });
  }

  private static Set<String> arguments(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static boolean apostrophesDoubled(String text) {
    return !text.replace("''", "").contains("'");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties parse(String text) {
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(text));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
