package vn.kpiplatform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** A port of the local run, with the environment variable that moves it elsewhere. */
public enum LocalPort {
  API("API", "KPI_API_PORT", 8080),
  POSTGRESQL("PostgreSQL", "KPI_POSTGRESQL_PORT", 15432),
  KEYCLOAK("Keycloak", "KPI_KEYCLOAK_PORT", 18080),
  KEYCLOAK_MANAGEMENT("Keycloak management", "KPI_KEYCLOAK_MANAGEMENT_PORT", 19000);

  private final String owner;
  private final String variable;
  private final int usual;

  LocalPort(String owner, String variable, int usual) {
    this.owner = owner;
    this.variable = variable;
    this.usual = usual;
  }

  /** The port named by the environment variable, else the usual one. */
  public int in(Map<String, String> environment) {
    return Integer.parseInt(environment.getOrDefault(variable, Integer.toString(usual)));
  }

  /** Throws one sentence that names the port and the way out, if another program has it. */
  void requireFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException taken) {
      throw new IllegalStateException(
          ("Cổng %1$d của %2$s đang bị chương trình khác chiếm: hãy đặt biến môi trường %3$s để"
                  + " chọn cổng khác (port %1$d of %2$s is taken by another program: set %3$s to"
                  + " choose another one).")
              .formatted(port, owner, variable),
          taken);
    }
  }

  /** A port that nobody has at this moment. */
  static int anyFree() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
