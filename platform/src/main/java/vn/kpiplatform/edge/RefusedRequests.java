package vn.kpiplatform.edge;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refusal;
import vn.kpiplatform.contract.RefusalCode;
import vn.kpiplatform.contract.Refused;

/** What is refused outside GraphQL is said with the same codes and words as inside it. */
@RestControllerAdvice
class RefusedRequests {

  private final MessageSource messages;

  RefusedRequests(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> refused(Refused refused, Locale locale) {
    Refusal reason = refused.reasons().getFirst();
    HttpStatus status = status(reason.code());
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("code", reason.code().name());
    problem.put("field", reason.field());
    problem.put(
        "detail", messages.getMessage(reason.code().name(), reason.arguments().toArray(), locale));
    problem.put("correlationId", Correlation.id());
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static HttpStatus status(RefusalCode code) {
    return code instanceof BasicRefusal basic
        ? switch (basic) {
          case NOT_FOUND -> HttpStatus.NOT_FOUND;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          default -> HttpStatus.UNPROCESSABLE_CONTENT;
        }
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
