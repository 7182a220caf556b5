package vn.kpiplatform.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Text files as they are written.
 *
 * @param root the folder above all of them
 * @param files in the order of their paths
 */
record Sources(Path root, List<Path> files) {

  private static final Set<String> TEXTS =
      Set.of("java", "graphqls", "sql", "yaml", "xml", "json", "properties", "md");
  private static final Set<String> MADE = Set.of("target", "node_modules");

  /**
   * Whatever is under the folder, except what builds make and files that break rules on purpose.
   */
  static Sources under(Path root) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return passedOver(root, folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (TEXTS.contains(file.toString().replaceFirst(".*\\.", ""))) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(found);
    return new Sources(root, List.copyOf(found));
  }

  private static boolean passedOver(Path root, Path folder) {
    String name = folder.getFileName().toString();
    Path inside = root.relativize(folder);
    return !folder.equals(root)
        && (name.startsWith(".") || MADE.contains(name) || inside.endsWith("test/resources/house"));
  }

  /** Every class stands as google-java-format would put it. */
  Seen formatted() {
    Formatter formatter = new Formatter();
    return Seen.in(
        java(),
        file -> {
          String text = read(file);
          return Seen.unless(
              text.equals(format(formatter, text)), root.relativize(file) + " is not formatted");
        });
  }

  private static String format(Formatter formatter, String text) {
    try {
      return StringWrapper.wrap(formatter.formatSourceAndFixImports(text), formatter);
    } catch (FormatterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * Every package says what it is for, and that nothing in it is null unless it says so. Tests
   * beside the code they test share its package.
   */
  Seen packagesNullMarked() {
    return Seen.in(
        java().map(Path::getParent).distinct(),
        folder ->
            Seen.unless(
                marked(folder) || marked(besideCode(folder)),
                root.relativize(folder) + " is not null-marked or does not say what it is for"));
  }

  private static Path besideCode(Path folder) {
    return Path.of(folder.toString().replace("src/test/java", "src/main/java"));
  }

  private static boolean marked(Path folder) {
    Path info = folder.resolve("package-info.java");
    return Files.exists(info)
        && read(info).startsWith("/**")
        && read(info).contains("@org.jspecify.annotations.NullMarked\n");
  }

  /** A second transaction beside the caller's commits what the caller may still take back. */
  Seen oneTransaction() {
    String second = "REQUIRES" + "_NEW";
    return Seen.in(
        java(),
        file ->
            Seen.unless(
                !read(file).contains(second), root.relativize(file) + " opens a second one"));
  }

  /** Texts are UTF-8, and each letter with its marks is one character. */
  Seen composed() {
    return Seen.in(
        files.stream(),
        file ->
            Seen.unless(
                Normalizer.isNormalized(read(file), Normalizer.Form.NFC),
                root.relativize(file) + " is not in NFC"));
  }

  private Stream<Path> java() {
    return files.stream()
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> root.relativize(file).toString().contains("src/"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
