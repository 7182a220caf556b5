package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class HealthTest {

  @LocalServerPort private int port;

  @Test
  void whoever_watches_the_process_needs_no_token() {
    assertThat(get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void measurements_are_not_told_on_the_port_of_the_api() {
    assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(401);
    assertThat(get("/actuator/env").statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> get(String path) {
    return Api.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build());
  }
}
