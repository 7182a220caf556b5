package vn.kpiplatform.sdl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The contract is committed as one printed file. Two things are held against it.
 *
 * <p>It is what the sources say. After a change of the sources, {@code mvn -pl graphql-schema test
 * -Drenew.schema=true} writes it anew, and the change is seen in the review as clients will see it.
 *
 * <p>Nothing that a client may rely on is taken away: compared with the printed file, which is the
 * last agreed state, the sources only add. Renewing refuses a breaking change; whoever means it
 * marks it with {@code -Drenew.schema=breaking} and says in the commit why clients can bear it.
 */
class PrintedSchemaTest {

  private static final String RENEW = System.getProperty("renew.schema", "");
  private static final String BREAKING = "breaking";

  private static final String BEFORE =
      """
      type Query { thing(id: ID!): Thing  things: [Thing!]! }
      type Thing { name: String!  colour: Colour  size: Int }
      enum Colour { RED BLUE }
      """;

  @Test
  void the_printed_file_says_what_the_sources_say_and_nothing_is_taken_away() throws IOException {
    String printed = PrintedSchema.of(Sdl.contract());
    String committed = PrintedSchema.committed();

    if (!RENEW.equals(BREAKING) && !committed.isEmpty()) {
      assertThat(PrintedSchema.breakages(committed, printed))
          .as("breaking changes; if they are meant, renew with -Drenew.schema=breaking")
          .isEmpty();
    }
    if (!RENEW.isEmpty()) {
      PrintedSchema.renew(printed);
    }
    assertThat(printed)
        .as("%s is not what the sources say; renew it with -Drenew.schema=true", PrintedSchema.FILE)
        .isEqualTo(PrintedSchema.committed());
  }

  @Test
  void the_printed_file_holds_the_whole_contract_with_its_descriptions() throws IOException {
    assertThat(PrintedSchema.committed())
        .hasSizeGreaterThan(5_000)
        .contains("type Query {", "type Mutation {", "@access(to : MEMBER)", "scalar Decimal")
        .contains("Why an act was refused. Nothing was changed.");
  }

  @Test
  void printing_does_not_depend_on_the_order_of_the_sources() {
    Sdl contract = Sdl.contract();
    Sdl reversed = new Sdl(new TreeMap<>(contract.files()).descendingMap());

    assertThat(PrintedSchema.of(reversed)).isEqualTo(PrintedSchema.of(contract));
  }

  @Test
  void whatever_takes_something_from_clients_is_a_breaking_change() {
    assertThat(broken("size: Int", "")).hasSize(1);
    assertThat(broken("RED BLUE", "RED")).hasSize(1);
    assertThat(broken("name: String!", "name: String")).hasSize(1);
    assertThat(broken("size: Int", "size: Float")).hasSize(1);
    assertThat(broken("things:", "things(colour: Colour!):")).hasSize(1);
    assertThat(broken("(id: ID!)", "")).hasSize(1);
  }

  @Test
  void adding_breaks_nobody() {
    assertThat(broken("size: Int", "size: Int  weight: Int")).isEmpty();
    assertThat(broken("things:", "things(colour: Colour):")).isEmpty();
    assertThat(broken("colour: Colour ", "colour: Colour! ")).isEmpty();
  }

  private static List<String> broken(String before, String after) {
    assertThat(BEFORE).contains(before);
    return PrintedSchema.breakages(BEFORE, BEFORE.replace(before, after));
  }
}
