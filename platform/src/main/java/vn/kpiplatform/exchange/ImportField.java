package vn.kpiplatform.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What one column of a file may say.
 *
 * @param code as the API names it
 * @param nameVi the header that offices write, and that the template has
 * @param required whether every row has to give it
 * @param aliases other headers that mean the same
 */
public record ImportField(
    String code, String nameVi, String nameEn, boolean required, List<String> aliases) {

  public ImportField {
    aliases = List.copyOf(aliases);
  }

  static ImportField required(String code, String nameVi, String nameEn, String... aliases) {
    return new ImportField(code, nameVi, nameEn, true, List.of(aliases));
  }

  static ImportField optional(String code, String nameVi, String nameEn, String... aliases) {
    return new ImportField(code, nameVi, nameEn, false, List.of(aliases));
  }

  /** Whether a header means this field, with or without marks, capitals and punctuation. */
  boolean isMeantBy(String header) {
    String folded = folded(header);
    return Stream.concat(Stream.of(code, nameVi, nameEn), aliases.stream())
        .anyMatch(name -> folded(name).equals(folded));
  }

  /** The text without marks, capitals and punctuation. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
