package vn.kpiplatform.edge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * The messages of the service. What they mention is said in the reader's words too: the name of a
 * state or form by the message {@code word.NAME}, a day as people write it.
 */
@Component("messageSource")
class Messages extends ResourceBundleMessageSource {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  Messages() {
    setBasename("messages/refusals");
    setDefaultEncoding("UTF-8");
    setFallbackToSystemLocale(false);
  }

  @Override
  protected Object[] resolveArguments(Object @Nullable [] arguments, @Nullable Locale locale) {
    Locale language = Objects.requireNonNullElse(locale, Locale.ROOT);
    return Arrays.stream(super.resolveArguments(arguments, locale))
        .map(argument -> said(argument, language))
        .toArray();
  }

  private Object said(Object argument, Locale locale) {
    return switch (argument) {
      case LocalDate day -> DAY.format(day);
      case Enum<?> name -> word(name.name(), locale);
      case String text -> word(text, locale);
      default -> argument;
    };
  }

  private String word(String name, Locale locale) {
    String word = resolveCodeWithoutArguments("word." + name, locale);
    return word == null ? name : word;
  }
}
