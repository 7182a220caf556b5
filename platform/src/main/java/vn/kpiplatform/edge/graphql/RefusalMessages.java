package vn.kpiplatform.edge.graphql;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.Refusal;
import vn.kpiplatform.contract.Refused;

/** Says refusals in the caller's language. */
@Component
class RefusalMessages {

  private final MessageSource messages;

  RefusalMessages(MessageSource messages) {
    this.messages = messages;
  }

  List<Payload.UserError> of(Refused refused, Locale locale) {
    return refused.reasons().stream().map(reason -> say(reason, locale)).toList();
  }

  Payload.UserError say(Refusal reason, Locale locale) {
    String code = reason.code().name();
    String text = messages.getMessage(code, reason.arguments().toArray(), locale);
    return new Payload.UserError(code, reason.field(), text);
  }
}
