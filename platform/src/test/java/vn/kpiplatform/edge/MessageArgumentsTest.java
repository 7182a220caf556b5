package vn.kpiplatform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kpiplatform.contract.Form;

class MessageArgumentsTest {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private final Messages messages = new Messages();

  @ParameterizedTest
  @EnumSource(Form.class)
  void every_form_is_said_in_words_of_both_languages(Form form) {
    String vietnamese = say("MALFORMED", form, VIETNAMESE);
    String english = say("MALFORMED", form, Locale.ENGLISH);
    assertThat(vietnamese).doesNotContain(form.name(), "[", "*").isNotEqualTo(english);
    assertThat(english).doesNotContain(form.name(), "[", "*");
    // where the reasons were kept as texts, as in the file of an import
    assertThat(say("MALFORMED", form.toString(), VIETNAMESE)).isEqualTo(vietnamese);
  }

  @ParameterizedTest
  @CsvSource({
    "vi, Không thực hiện được ở trạng thái hiện tại: đã chốt.",
    "en, This cannot be done in the present state: closed."
  })
  void a_state_is_said_in_words(String language, String said) {
    assertThat(say("WRONG_STATE", "CLOSED", Locale.of(language))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"vi, Ngày phải từ 05/11/2026 trở đi.", "en, The day must not be before 05/11/2026."})
  void a_day_is_said_as_people_write_it(String language, String said) {
    assertThat(say("DAY_TOO_EARLY", LocalDate.of(2026, 11, 5), Locale.of(language)))
        .isEqualTo(said);
  }

  private String say(String code, Object argument, Locale locale) {
    return messages.getMessage(code, new Object[] {argument}, locale);
  }
}
