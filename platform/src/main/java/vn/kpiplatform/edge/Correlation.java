package vn.kpiplatform.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names each request, so that an answer and the log lines behind it can be found together. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Correlation extends OncePerRequestFilter {

  /** The response header that carries the id. */
  public static final String HEADER = "X-Correlation-Id";

  private static final String KEY = "correlationId";

  /** The present request's id, or an empty text outside any. */
  public static String id() {
    String id = MDC.get(KEY);
    return id == null ? "" : id;
  }

  static void restore(@Nullable String id) {
    if (id == null) {
      MDC.remove(KEY);
    } else {
      MDC.put(KEY, id);
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = UUID.randomUUID().toString();
    MDC.put(KEY, id);
    try {
      response.setHeader(HEADER, id);
      chain.doFilter(request, response);
    } finally {
      MDC.remove(KEY);
    }
  }
}
