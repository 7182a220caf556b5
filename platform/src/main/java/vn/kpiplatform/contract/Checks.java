package vn.kpiplatform.contract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects every fault of an input before refusing, so that the caller corrects all at once. */
public final class Checks {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}]");
  private static final Pattern CONTROL_IN_LINES = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

  private final List<Refusal> faults = new ArrayList<>();

  /** Notes a fault unless the rule holds. */
  public Checks that(boolean holds, RefusalCode code, String field, Object... arguments) {
    if (!holds) {
      faults.add(new Refusal(code, field, List.of(arguments)));
    }
    return this;
  }

  /**
   * One line of text in Unicode NFC without outer blanks; a fault if it is empty, longer than
   * limit, or holds control characters. The result never holds one, so that it may be looked up.
   */
  public String text(@Nullable String raw, int limit, String field) {
    return required(clean(raw, limit, field, CONTROL), field);
  }

  /** Like {@link #text}, but may be absent; blank counts as absent. */
  public @Nullable String optionalText(@Nullable String raw, int limit, String field) {
    return absentIfEmpty(clean(raw, limit, field, CONTROL));
  }

  /** Like {@link #text}, but may have several lines and tabs. */
  public String lines(@Nullable String raw, int limit, String field) {
    return required(clean(raw, limit, field, CONTROL_IN_LINES), field);
  }

  /** Like {@link #lines}, but may be absent; blank counts as absent. */
  public @Nullable String optionalLines(@Nullable String raw, int limit, String field) {
    return absentIfEmpty(clean(raw, limit, field, CONTROL_IN_LINES));
  }

  /** Refuses with all faults found so far, or does nothing. */
  public void refuseIfAny() {
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
  }

  private String required(String text, String field) {
    that(!text.isEmpty(), BasicRefusal.REQUIRED, field);
    return text;
  }

  private static @Nullable String absentIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  private String clean(@Nullable String raw, int limit, String field, Pattern control) {
    String text = nfc(raw);
    that(text.length() <= limit, BasicRefusal.TOO_LONG, field, limit);
    Matcher found = control.matcher(text);
    that(!found.find(), BasicRefusal.MALFORMED, field, Form.PLAIN_TEXT);
    return found.replaceAll("");
  }

  private static String nfc(@Nullable String raw) {
    return raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
  }
}
