package vn.kpiplatform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Also the build's formatter: Maven itself may run on a Java too old for the formatter. */
class SourcesTest {

  private static final Sources SOURCES = Sources.under(Path.of("..").toAbsolutePath().normalize());
  private static final Sources VIOLATING =
      Sources.under(Path.of("src/test/resources/house/sources"));

  @Test
  void every_class_of_every_part_is_formatted() {
    assertKept(SOURCES.formatted(), 300);
    assertThat(VIOLATING.formatted().faults())
        .containsExactly("src/main/java/bare/Bare.java is not formatted");
  }

  @Test
  void every_package_is_null_marked_and_says_what_it_is_for() {
    assertKept(SOURCES.packagesNullMarked(), 30);
    assertThat(VIOLATING.packagesNullMarked().faults())
        .containsExactly("src/main/java/bare is not null-marked or does not say what it is for");
  }

  @Test
  void nobody_opens_a_second_transaction_beside_the_callers() {
    assertKept(SOURCES.oneTransaction(), 300);
    assertThat(VIOLATING.oneTransaction().faults())
        .containsExactly("src/main/java/bare/Bare.java opens a second one");
  }

  @Test
  void every_text_is_utf8_in_composed_letters() {
    assertKept(SOURCES.composed(), 320);
    assertThat(VIOLATING.composed().faults())
        .containsExactly("src/main/java/bare/Bare.java is not in NFC");
  }

  private static void assertKept(Seen seen, int atLeast) {
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.things()).isGreaterThanOrEqualTo(atLeast);
  }
}
