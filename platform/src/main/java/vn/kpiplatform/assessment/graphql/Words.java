package vn.kpiplatform.assessment.graphql;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.RefusalCode;
import vn.kpiplatform.framework.Text;

/** Texts in the caller's language: the framework's own, or those of the engine's codes. */
@Component
class Words {

  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  /** English for those who ask for it, else Vietnamese. */
  static String of(Text text, Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? text.en() : text.vi();
  }

  /** Why an act would be refused. */
  String refusal(RefusalCode code, List<Object> arguments, Locale locale) {
    return messages.getMessage(code.name(), arguments.toArray(), locale);
  }

  /** What an engine's step is called. */
  String step(String code, Locale locale) {
    return messages.getMessage("step." + code, new Object[0], locale);
  }

  /** Why there is no score. */
  String cause(String code, @Nullable Text about, Locale locale) {
    Object[] arguments = {about == null ? "" : of(about, locale)};
    return messages.getMessage("cause." + code, arguments, locale);
  }
}
