package vn.kpiplatform.local;

import java.util.function.BooleanSupplier;

/** Who runs the servers of the tests. */
enum ServerChoice {
  /** PostgreSQL's own programs and Keycloak's own distribution. */
  EMBEDDED,
  /** Containers. */
  CONTAINERS;

  /**
   * The choice of this build, by the system property {@code kpi.servers}: {@code embedded}, which
   * is also meant where nothing is said, {@code containers}, or {@code auto} for containers where
   * Docker answers.
   */
  static ServerChoice ofThisBuild() {
    return of(System.getProperty("kpi.servers", "embedded"), Docker::answers);
  }

  /**
   * @param dockerAnswers asked only where the answer matters
   * @throws IllegalStateException in one sentence, when the setting cannot be followed
   */
  static ServerChoice of(String setting, BooleanSupplier dockerAnswers) {
    return switch (setting) {
      case "embedded" -> EMBEDDED;
      case "auto" -> dockerAnswers.getAsBoolean() ? CONTAINERS : EMBEDDED;
      case "containers" -> {
        if (!dockerAnswers.getAsBoolean()) {
          throw new IllegalStateException(
              "Không có Docker nào trả lời: hãy bật Docker, hoặc đặt kpi.servers=embedded"
                  + " (no Docker answers: start one, or set kpi.servers=embedded).");
        }
        yield CONTAINERS;
      }
      default ->
          throw new IllegalStateException(
              "kpi.servers=%1$s không hợp lệ: hãy chọn embedded, containers hoặc auto"
                      .formatted(setting)
                  + " (kpi.servers=%1$s is unknown: say embedded, containers or auto)."
                      .formatted(setting));
    };
  }
}
