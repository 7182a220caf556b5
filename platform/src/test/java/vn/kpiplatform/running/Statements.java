package vn.kpiplatform.running;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import vn.kpiplatform.edge.Correlation;

/** What each request asked of the agencies' pool, in its order, known by its correlation id. */
final class Statements {

  private static final int REQUESTS_KEPT = 1_000;
  private static final String CHECKOUT = "getConnection";
  private static final String COMMIT = "commit";
  private static final String CONTROL = "control ";
  private static final String ROLLBACK = "rollback";
  private static final Map<String, List<String>> WRITTEN =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
              return size() > REQUESTS_KEPT;
            }
          });
  private static final AtomicReference<@Nullable Interruption> NEXT = new AtomicReference<>();

  private Statements() {}

  /** The same pool, with everything written down. */
  static DataSource written(DataSource pool) {
    return ProxyDataSourceBuilder.create(pool)
        .beforeQuery(Statements::interrupt)
        .afterQuery((execution, queries) -> write(text(queries)))
        .afterMethod(
            call -> {
              String name = call.getMethod().getName();
              if (List.of(CHECKOUT, COMMIT, ROLLBACK).contains(name)
                  && (name.equals(CHECKOUT) == call.getTarget() instanceof DataSource)) {
                write(name);
              }
            })
        .build();
  }

  /** The pool of what belongs to no agency, with its statements written down apart. */
  static DataSource writtenInControl(DataSource pool) {
    return ProxyDataSourceBuilder.create(pool)
        .afterQuery((execution, queries) -> write(CONTROL, text(queries)))
        .build();
  }

  /** What the request behind this answer asked of what belongs to no agency. */
  static List<String> inControl(HttpResponse<?> answer) {
    String request = answer.headers().firstValue(Correlation.HEADER).orElseThrow();
    return List.copyOf(WRITTEN.getOrDefault(CONTROL + request, List.of()));
  }

  /** What the request behind this answer cost. */
  static Cost of(HttpResponse<?> answer) {
    String request = answer.headers().firstValue(Correlation.HEADER).orElseThrow();
    return new Cost(List.copyOf(WRITTEN.getOrDefault(request, List.of())));
  }

  /**
   * Does something else once, in the middle of the next request that comes to a statement with this
   * text, on the request's own thread and connection, before that statement.
   */
  static void interruptOnce(String text, Act act) {
    NEXT.set(new Interruption(text, act));
  }

  private static void interrupt(ExecutionInfo execution, List<QueryInfo> queries) {
    Interruption next = NEXT.get();
    if (next != null
        && MDC.get("correlationId") != null
        && text(queries).contains(next.text)
        && NEXT.compareAndSet(next, null)) {
      try {
        next.act.with(execution.getStatement().getConnection());
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void write(String event) {
    write("", event);
  }

  private static void write(String part, String event) {
    String request = MDC.get("correlationId");
    if (request != null) {
      WRITTEN.computeIfAbsent(part + request, none -> new CopyOnWriteArrayList<>()).add(event);
    }
  }

  private static String text(List<QueryInfo> queries) {
    return queries.isEmpty() ? "" : queries.getFirst().getQuery();
  }

  /** What happens in between. */
  @FunctionalInterface
  interface Act {
    void with(Connection connection) throws SQLException;
  }

  private record Interruption(String text, Act act) {}

  /** Events of one request. */
  record Cost(List<String> events) {

    long checkouts() {
      return count(CHECKOUT);
    }

    long commits() {
      return count(COMMIT);
    }

    long rollbacks() {
      return count(ROLLBACK);
    }

    List<String> statements() {
      return events.stream()
          .filter(event -> !List.of(CHECKOUT, COMMIT, ROLLBACK).contains(event))
          .toList();
    }

    private long count(String event) {
      return events.stream().filter(event::equals).count();
    }
  }
}
