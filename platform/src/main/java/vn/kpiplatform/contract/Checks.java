package vn.kpiplatform.contract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects every fault of an input before refusing, so that the caller corrects all at once. */
public final class Checks {

  private final List<Refusal> faults = new ArrayList<>();

  /** Notes a fault unless the rule holds. */
  public Checks that(boolean holds, RefusalCode code, String field, Object... arguments) {
    if (!holds) {
      faults.add(new Refusal(code, field, List.of(arguments)));
    }
    return this;
  }

  /** A text in Unicode NFC without outer blanks; a fault if it is empty or longer than limit. */
  public String text(@Nullable String raw, int limit, String field) {
    String text = nfc(raw);
    that(!text.isEmpty(), BasicRefusal.REQUIRED, field);
    that(text.length() <= limit, BasicRefusal.TOO_LONG, field, limit);
    return text;
  }

  /** Like {@link #text}, but may be absent; blank counts as absent. */
  public @Nullable String optionalText(@Nullable String raw, int limit, String field) {
    String text = nfc(raw);
    that(text.length() <= limit, BasicRefusal.TOO_LONG, field, limit);
    return text.isEmpty() ? null : text;
  }

  /** Refuses with all faults found so far, or does nothing. */
  public void refuseIfAny() {
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
  }

  private static String nfc(@Nullable String raw) {
    return raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
  }
}
