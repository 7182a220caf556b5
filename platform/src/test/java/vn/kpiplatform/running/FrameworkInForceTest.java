package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Organisation.row;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.framework.Catalogue;
import vn.kpiplatform.framework.FractionJson;
import vn.kpiplatform.tenancy.ProvisioningStep;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/** What an agency's framework and catalogue say to whoever reads them. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrameworkInForceTest {

  private static final int SHA256_BYTES = 32;

  private final Catalogue catalogue;
  private final Tenancy tenancy;
  private final List<ProvisioningStep> steps;
  private final Agency agency;
  private final Tenant tenant;
  private final Api member;

  @Autowired
  FrameworkInForceTest(
      Catalogue catalogue,
      Tenancy tenancy,
      List<ProvisioningStep> steps,
      @LocalServerPort int port) {
    this.catalogue = catalogue;
    this.tenancy = tenancy;
    this.steps = steps;
    agency = Agency.onboard(port);
    tenant = tenancy.find(agency.id()).orElseThrow();
    member = Organisation.of(agency).administrator();
  }

  @Test
  void everybody_reads_how_they_are_scored() {
    JsonNode framework =
        member
            .data(
                """
                { framework {
                    code contentHash periodType validFrom
                    legalBasis { number issuedOn validFrom }
                    criteria { code maximum { exact } step { exact } rule }
                    components { subject code weight { exact } axis }
                    bands { code minimum { exact } }
                    rules { code textVi textEn article kind reading }
                } }\
                """,
                Map.of())
            .path("framework");

    assertThat(HexFormat.of().parseHex(framework.path("contentHash").asString()))
        .hasSize(SHA256_BYTES);
    assertThat(framework.path("validFrom").asString()).isEqualTo("2026-01-01");
    assertThat(framework.path("legalBasis").get(0).path("number").asString())
        .isEqualTo("335/2025/NĐ-CP");
    BigFraction general =
        framework
            .path("criteria")
            .valueStream()
            .map(
                criterion -> FractionJson.parse(criterion.path("maximum").path("exact").asString()))
            .reduce(BigFraction.ZERO, BigFraction::add);
    assertThat(general).isEqualTo(BigFraction.of(30));
    assertThat(
            framework
                .path("components")
                .valueStream()
                .filter(component -> component.path("subject").asString().equals("HEAD"))
                .map(component -> component.path("weight").path("exact").asString()))
        .hasSize(6)
        .containsOnly("1/6");
    assertThat(framework.path("rules").size()).isBetween(1, 100);
  }

  @Test
  void the_catalogue_shows_exact_coefficients_and_filters_by_group() {
    JsonNode products =
        member
            .data(
                """
                { products(first: 100, groupCode: "N1") {
                    nodes { id code groupCode itemPoints { exact } standardPoints { exact }
                            coefficient { exact display } }
                } }\
                """,
                Map.of())
            .path("products")
            .path("nodes");

    assertThat(products.valueStream().map(product -> product.path("groupCode").asString()))
        .containsOnly("N1");
    JsonNode notice =
        products
            .valueStream()
            .filter(product -> product.path("code").asString().equals("DOC-02"))
            .findFirst()
            .orElseThrow();
    assertThat(notice.path("coefficient").toString())
        .isEqualTo("{\"exact\":\"3/5\",\"display\":\"0.60\"}");
    UUID id = row(notice.path("id").asString());
    assertThat(tenancy.in(tenant, () -> catalogue.find(id)).orElseThrow())
        .extracting(Catalogue.Product::code, Catalogue.Product::itemPoints)
        .containsExactly("DOC-02", new BigDecimal("3"));
  }

  @Test
  void seeding_again_changes_nothing() {
    List<Integer> before = counts();

    steps.stream()
        .filter(step -> step.reaches() == Tenant.State.FRAMEWORK_SEEDED)
        .forEach(step -> step.run(tenant));

    assertThat(counts()).isEqualTo(before);
  }

  private List<Integer> counts() {
    return List.of(count("framework_version"), count("product"));
  }

  private int count(String table) {
    return Agency.database()
        .sql("select count(*) from %s.%s".formatted(agency.schema(), table))
        .query(Integer.class)
        .single();
  }
}
