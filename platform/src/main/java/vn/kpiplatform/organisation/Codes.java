package vn.kpiplatform.organisation;

import java.util.regex.Pattern;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Form;

/** The form of codes that an agency gives to its units, positions and people. */
final class Codes {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final int LENGTH = 40;

  private Codes() {}

  /** The code without outer blanks; a fault unless it is made of letters, digits and . _ - only. */
  static String check(Checks checks, String raw, String field) {
    String code = checks.text(raw, LENGTH, field);
    checks.that(
        code.isEmpty() || FORM.matcher(code).matches(),
        BasicRefusal.MALFORMED,
        field,
        Form.RECORD_CODE);
    return code;
  }
}
