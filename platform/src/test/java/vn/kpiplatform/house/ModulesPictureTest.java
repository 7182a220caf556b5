package vn.kpiplatform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModulesPictureTest {

  private static final Path PAGE = Path.of("docs/modules.md");
  private static final Path SOURCES = Path.of("src/main/java/vn/kpiplatform");

  @Test
  void the_committed_picture_is_that_of_the_code() throws IOException {
    String drawn = ModulesPicture.of(House.platform(), SOURCES);
    if (Boolean.getBoolean("renew.docs")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, drawn);
    }
    assertThat(drawn.lines().filter(line -> line.startsWith("| `")))
        .hasSize(House.platform().arrows().size());
    assertThat(drawn.lines().filter(line -> line.contains(" --> "))).hasSizeGreaterThan(6);
    assertThat(drawn)
        .as("%s is not what the code says; renew it with -Drenew.docs=true", PAGE)
        .isEqualTo(Files.readString(PAGE));
  }

  @Test
  void the_picture_leaves_out_arrows_that_a_longer_way_implies() {
    assertThat(ModulesPicture.of(House.platform(), SOURCES))
        .contains("edge --> identity", "identity --> tenancy")
        .doesNotContain("edge --> tenancy", "edge --> contract");
  }
}
