package vn.kpiplatform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Messages MESSAGES = new Messages(Path.of("src/main/resources/messages"));
  private static final Messages VIOLATING =
      new Messages(Path.of("src/test/resources/house/messages"));
  private static final List<String> CODES = Messages.codes(House.platform());

  /** Says what went wrong when nobody refused anything. */
  private static final Set<String> SAID_BY_NAME = Set.of("INTERNAL", "UNREGISTERED_OPERATION");

  @Test
  void every_refusal_is_said_in_both_languages_and_nothing_else_is() {
    Seen seen = MESSAGES.complete(CODES, SAID_BY_NAME);
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.things()).isGreaterThan(CODES.size());
    assertThat(CODES).hasSizeGreaterThanOrEqualTo(30);

    assertThat(VIOLATING.complete(Messages.codes(House.violating()), SAID_BY_NAME).faults())
        .containsExactly(
            "FORGOTTEN has no Vietnamese message",
            "FORGOTTEN has no English message",
            "ORPHAN has no English message",
            "ORPHAN is said by nobody");
  }

  @Test
  void no_code_has_two_meanings() {
    Seen seen = MESSAGES.unambiguous(CODES);
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.things()).isGreaterThan(3 * CODES.size());

    assertThat(VIOLATING.unambiguous(Messages.codes(House.violating())).faults())
        .containsExactly("SAID is declared twice", "SAID stands twice in a file");
  }

  @Test
  void both_languages_say_the_same_with_the_same_arguments() {
    Seen seen = MESSAGES.translated();
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.things()).isGreaterThan(CODES.size());

    assertThat(VIOLATING.translated().faults())
        .containsExactly(
            "APOSTROPHE has an apostrophe that is not doubled",
            "ARGUMENTS names different arguments",
            "DECOMPOSED is not in NFC",
            "EMPTY says nothing",
            "UNTRANSLATED says the same in both languages");
  }
}
