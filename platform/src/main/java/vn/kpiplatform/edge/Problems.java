package vn.kpiplatform.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers outside GraphQL: a status, a code and the correlation id, and nothing of the inside. */
public final class Problems {

  private Problems() {}

  public static void write(HttpServletResponse response, HttpStatus status, String code)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .write(
            """
            {"title":"%s","status":%d,"code":"%s","correlationId":"%s"}\
            """
                .formatted(status.getReasonPhrase(), status.value(), code, Correlation.id()));
  }
}
