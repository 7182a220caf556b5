package vn.kpiplatform.local;

import java.net.URI;
import java.nio.file.Path;

/** What a newcomer is told once everything runs. */
record Welcome(int apiPort, URI keycloak, Path data) {

  String text() {
    return """

    Đã sẵn sàng (ready). Ctrl-C để dừng (to stop).
      API (GraphQL)  http://localhost:%d/graphql
      Keycloak       %s
      Dữ liệu (data) %s
    """
        .formatted(apiPort, keycloak, data);
  }
}
