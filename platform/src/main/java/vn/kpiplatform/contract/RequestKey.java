package vn.kpiplatform.contract;

import java.util.regex.Pattern;

/**
 * The caller's own key for one act: sent again with the same input it returns the same object, with
 * another input it is refused. 8 to 64 letters, digits, hyphens or underscores.
 */
public record RequestKey(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  public RequestKey {
    if (!FORM.matcher(value).matches()) {
      throw Refused.because(BasicRefusal.MALFORMED, "requestKey", Form.REQUEST_KEY);
    }
  }

  /** The key of one act among several that were asked for together under this key. */
  RequestKey part(int number) {
    return new RequestKey(Sha256.of(value + " " + number));
  }
}
