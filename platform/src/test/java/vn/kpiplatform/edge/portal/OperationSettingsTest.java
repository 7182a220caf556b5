package vn.kpiplatform.edge.portal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.ClassPathResource;
import vn.kpiplatform.identity.PortalSettings;

class OperationSettingsTest {

  @Test
  void any_operation_may_be_asked_of_this_machine_alone() {
    assertThatCode(() -> registered("http://localhost:8080", true)).doesNotThrowAnyException();
    assertThatThrownBy(() -> registered("https://kpi.example.org", true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kpi.portal.operations.any");
  }

  @Test
  void without_the_portal_nothing_is_registered_and_the_service_starts() {
    assertThatCode(() -> registered("https://kpi.example.org", false)).doesNotThrowAnyException();
  }

  private static RegisteredOperations registered(String address, boolean any) {
    return new RegisteredOperations(
        new OperationSettings(List.of(new ClassPathResource("no-such-list.json")), any),
        new PortalSettings(URI.create(address)),
        new StaticMessageSource());
  }
}
