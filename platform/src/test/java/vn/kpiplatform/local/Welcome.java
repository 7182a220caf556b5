package vn.kpiplatform.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kpiplatform.demo.DemoLogin;

/** What a newcomer is told once everything runs. */
record Welcome(int apiPort, URI keycloak, Path data) {

  String text() {
    return """

    Đã sẵn sàng (ready). Ctrl-C để dừng (to stop).

      Cổng (portal)  http://localhost:%d
      API (GraphQL)  http://localhost:%d/graphql
      Keycloak       %s
      Dữ liệu (data) %s

    Dữ liệu trình diễn, mật khẩu chung (demo data, everybody's password): %s

    %s

    Đang được tạo trong nền, có thể đã xong (in the background, possibly done):

    %s

    Những người khác (the others): platform/src/test/resources/demo/*/
    """
        .formatted(
            apiPort,
            apiPort,
            keycloak,
            data,
            LocalRealm.DEMO_PASSWORD,
            first(),
            listed(DemoLogin.later().stream()));
  }

  private static String first() {
    Stream<DemoLogin> all =
        Stream.concat(
            Stream.of(
                new DemoLogin("Ai (who)", "Vai trò (role)", "Tài khoản", "Cơ quan (agency)"),
                new DemoLogin("Vận hành", "vận hành nền tảng (operator)", LocalRealm.OPERATOR, ""),
                new DemoLogin(
                    "Bộ",
                    "xem so sánh (ministry analyst)",
                    LocalRealm.MINISTRY,
                    LocalRealm.MINISTRY)),
            DemoLogin.first().stream());
    return listed(all);
  }

  private static String listed(Stream<DemoLogin> logins) {
    return logins
        .map(
            login ->
                "  %-28s %-44s %-16s %s"
                    .formatted(login.who(), login.role(), login.username(), login.agency()))
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"));
  }
}
