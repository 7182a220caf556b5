package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kpiplatform.local.LocalServers;
import vn.kpiplatform.local.RealmFixture;

/** One person works for two agencies: one login, one agency per token, switched without a login. */
@PlatformTest
class TwoAgenciesTest {

  private static final String PASSWORD = "Mat-khau-thu-2026";

  @LocalServerPort private int port;

  @Test
  void a_login_of_two_agencies_is_switched_by_refreshing_and_sees_one_at_a_time() {
    Agency first = Agency.onboard(port);
    Agency second = Agency.onboard(port);
    String user = first.code() + ".both";
    String inFirst = member(first, user);
    String inSecond = member(second, user);
    String subject = first.subject(user);
    assertThat(second.subject(user)).as("the second account found the login").isEqualTo(subject);
    RealmFixture.setPassword(LocalServers.keycloak(), user, PASSWORD);

    List<String> tokens =
        LocalServers.tokens()
            .switching(user, PASSWORD, List.of(first.code(), second.code(), first.code()));

    Api one = new Api(port, tokens.get(0));
    Api two = new Api(port, tokens.get(1));
    Api again = new Api(port, tokens.get(2));
    assertThat(person(one)).isEqualTo(inFirst);
    assertThat(person(two)).isEqualTo(inSecond);
    assertThat(person(again)).isEqualTo(inFirst);
    assertThat(node(one, inFirst)).isEqualTo(inFirst);
    assertThat(node(one, inSecond)).isEmpty();
    assertThat(node(two, inSecond)).isEqualTo(inSecond);
    assertThat(node(two, inFirst)).isEmpty();
    assertThat(people(one)).isEqualTo(1);
    assertThat(agencies(one))
        .containsExactlyInAnyOrder(first.code() + " true", second.code() + " false");
    assertThat(agencies(two))
        .containsExactlyInAnyOrder(first.code() + " false", second.code() + " true");
    assertThat(agencies(first.administrator())).containsExactly(first.code() + " true");
  }

  /** Gives somebody of the agency an account under this name. */
  static String member(Agency agency, String user) {
    Organisation organisation = Organisation.of(agency);
    String person = organisation.person("BOTH");
    Organisation.done(
        organisation.administrator(),
        "giveAccount",
        "person",
        Map.of("personId", person, "username", user, "email", user + "@example.vn"));
    return person;
  }

  private static String person(Api who) {
    return who.data("{ me { person { id } } }", Map.of()).at("/me/person/id").asString();
  }

  private static String node(Api who, String id) {
    return who.data("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
        .at("/node/id")
        .asString("");
  }

  private static int people(Api who) {
    return who.data("{ people(first: 10) { nodes { id } } }", Map.of()).at("/people/nodes").size();
  }

  private static List<String> agencies(Api who) {
    return who.data("{ myAgencies { code current nameVi nameEn } }", Map.of())
        .path("myAgencies")
        .valueStream()
        .map(one -> one.path("code").asString() + " " + one.path("current").asBoolean())
        .toList();
  }
}
