package vn.kpiplatform.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChecksTest {

  @Test
  void a_line_holds_no_control_characters() {
    for (String control : List.of("\u0000", "\u001b", "\u007f", "\u0085", "\t", "\n")) {
      assertThat(faults(checks -> checks.text("a" + control + "b", 9, "name")))
          .containsExactly("MALFORMED name");
      assertThat(faults(checks -> checks.optionalText("a" + control + "b", 9, "name")))
          .containsExactly("MALFORMED name");
    }
  }

  @Test
  void a_long_text_has_lines_and_tabs_but_no_other_control_characters() {
    assertThat(new Checks().lines(" a\n\tb\r\nc ", 9, "note")).isEqualTo("a\n\tb\r\nc");
    assertThat(faults(checks -> checks.lines("a\u0000b", 9, "note")))
        .containsExactly("MALFORMED note");
    assertThat(faults(checks -> checks.optionalLines("a\u0000b", 9, "note")))
        .containsExactly("MALFORMED note");
  }

  @Test
  void what_is_looked_up_before_the_refusal_holds_no_control_characters() {
    assertThat(new Checks().text("a\u0000b", 9, "name")).isEqualTo("ab");
  }

  @Test
  void a_login_has_a_name_and_an_address_of_known_form_and_length() {
    assertThat(LoginName.check(new Checks(), " lan.nguyen ", "lan@example.vn", ""))
        .isEqualTo(new LoginName("lan.nguyen", "lan@example.vn"));
    assertThat(faults(checks -> LoginName.check(checks, "Lan", "lan", "administrator.")))
        .containsExactly("MALFORMED administrator.username", "MALFORMED administrator.email");
    assertThat(faults(checks -> LoginName.check(checks, " ", "", "")))
        .containsExactly("REQUIRED username", "REQUIRED email");
    assertThat(faults(checks -> LoginName.check(checks, "lan", "a@" + "b".repeat(200) + ".vn", "")))
        .containsExactly("TOO_LONG email");
    assertThat(faults(checks -> LoginName.check(checks, "lan", "a\u0000@b.vn", "")))
        .containsExactly("MALFORMED email");
  }

  private static List<String> faults(Consumer<Checks> rule) {
    Checks checks = new Checks();
    rule.accept(checks);
    return catchThrowableOfType(Refused.class, checks::refuseIfAny).reasons().stream()
        .map(reason -> reason.code() + " " + reason.field())
        .toList();
  }
}
