package vn.kpiplatform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SdlArrowsTest {

  @Test
  void the_contracts_files_extend_and_mention_only_types_of_modules_they_know() {
    Seen seen =
        SdlArrows.kept(
            Path.of("../graphql-schema/src/main/resources/graphql"), House.platform().arrows());
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.things()).isGreaterThanOrEqualTo(30);

    assertThat(
            SdlArrows.kept(
                    Path.of("src/test/resources/house/graphql"),
                    Map.of(
                        "contract", List.of(),
                        "identity", List.of("contract"),
                        "work", List.of("contract", "identity")))
                .faults())
        .containsExactly(
            "cellar.graphqls belongs to no module",
            "cellar.graphqls mentions Task of work",
            "identity.graphqls mentions Task of work");
  }
}
