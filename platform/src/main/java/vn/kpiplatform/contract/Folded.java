package vn.kpiplatform.contract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is searched: in small letters without diacritics, đ like d. The columns named folded
 * hold the same of names, made by the database.
 */
public final class Folded {

  private static final int LENGTH = 200;
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Folded() {}

  /** The text folded, with single blanks inside and none outside. */
  public static String of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return BLANKS.matcher(bare.toLowerCase(Locale.ROOT).replace('đ', 'd')).replaceAll(" ").strip();
  }

  /**
   * What somebody searches for, folded; null if it is left out or blank.
   *
   * @throws Refused TOO_LONG or MALFORMED at field
   */
  public static @Nullable String search(@Nullable String raw, String field) {
    Checks checks = new Checks();
    String text = checks.optionalText(raw, LENGTH, field);
    checks.refuseIfAny();
    return text == null ? null : of(text);
  }
}
