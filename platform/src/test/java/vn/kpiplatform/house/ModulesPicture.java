package vn.kpiplatform.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;

/** The modules and their arrows, drawn from the code. */
final class ModulesPicture {

  private static final Pattern DOCSTRING = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
  private static final Pattern FIRST_SENTENCE = Pattern.compile("(.*?[.])( .*|$)");

  private ModulesPicture() {}

  /**
   * The page.
   *
   * @param sources the folder with one folder per module
   */
  static String of(House house, Path sources) {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (ApplicationModule module : house.modules()) {
      uses.put(
          Modules.name(module),
          Modules.used(house, module).collect(Collectors.toCollection(TreeSet::new)));
    }
    List<String> topDown =
        uses.keySet().stream()
            .sorted(
                Comparator.comparingInt((String module) -> -height(uses, module))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    String arrows =
        topDown.stream()
            .flatMap(
                from -> nearest(uses, from).stream().map(to -> "  " + from + " --> " + to + "\n"))
            .collect(Collectors.joining());
    String rows =
        topDown.stream()
            .map(
                module ->
                    "| `%s` | %s | %s |\n"
                        .formatted(
                            module,
                            purpose(sources.resolve(module)),
                            uses(uses, module).stream()
                                .map(name -> "`" + name + "`")
                                .collect(Collectors.joining(", "))))
            .collect(Collectors.joining());
    return """
    # Modules

    Drawn from the code by a test; to renew it: `mvn -pl platform -am test -Dtest=ModulesPictureTest
    -Dsurefire.failIfNoSpecifiedTests=false -Drenew.docs=true`.

    An arrow leads to a module whose types are used. Where a longer way leads to the same module, the
    direct arrow is left out of the picture; the table has all of them.

    ```mermaid
    flowchart TD
    %s```

    | module | what it is for | uses |
    | --- | --- | --- |
    %s\
    """
        .formatted(arrows, rows);
  }

  private static Set<String> uses(Map<String, Set<String>> uses, String module) {
    return uses.getOrDefault(module, Set.of());
  }

  /** The length of the longest way down. */
  private static int height(Map<String, Set<String>> uses, String module) {
    return uses(uses, module).stream().mapToInt(used -> 1 + height(uses, used)).max().orElse(0);
  }

  /** What a module uses and does not reach through another one. */
  private static Set<String> nearest(Map<String, Set<String>> uses, String module) {
    Set<String> nearest = new TreeSet<>(uses(uses, module));
    for (String used : uses(uses, module)) {
      nearest.removeAll(reached(uses, used));
    }
    return nearest;
  }

  private static Set<String> reached(Map<String, Set<String>> uses, String module) {
    Set<String> reached = new TreeSet<>(uses(uses, module));
    for (String used : uses(uses, module)) {
      reached.addAll(reached(uses, used));
    }
    return reached;
  }

  /** The first sentence of a package's docstring. */
  static String purpose(Path folder) {
    Matcher docstring = DOCSTRING.matcher(read(folder.resolve("package-info.java")));
    if (!docstring.find()) {
      throw new IllegalArgumentException(folder + " does not say what it is for");
    }
    String text =
        Objects.requireNonNull(docstring.group(1)).replaceAll("\\s*\n \\* ?", " ").strip();
    Matcher sentence = FIRST_SENTENCE.matcher(text);
    return sentence.matches() ? Objects.requireNonNull(sentence.group(1)) : text;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
