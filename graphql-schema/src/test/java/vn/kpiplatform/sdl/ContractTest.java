package vn.kpiplatform.sdl;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each rule is held against the contract, and against files that break it. */
class ContractTest {

  private static final Sdl CONTRACT = Sdl.contract();

  @Test
  void all_files_make_one_schema() {
    GraphQLSchema schema = CONTRACT.schema();

    assertThat(CONTRACT.files()).containsKeys("contract", "tenancy", "identity");
    assertThat(schema.getQueryType().getFields()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(schema.getMutationType()).isNotNull();
  }

  @Test
  void everything_says_what_it_is() {
    assertKept(Words::described, 500);

    assertThat(Words.described(Sdl.violating("undescribed")).faults())
        .containsExactly(
            "Thing has no description",
            "Thing.name has no description",
            "Colour.RED has no description",
            "ThingInput.name has no description",
            "paint has no description",
            "paint.with has no description",
            "Query.thing has no description",
            "Query.thing.id has no description");
  }

  @Test
  void names_show_their_kind_and_acts_begin_with_a_verb() throws IOException {
    Set<String> verbs =
        Files.readAllLines(Path.of("src/test/resources/verbs.txt")).stream()
            .collect(Collectors.toUnmodifiableSet());
    Function<Sdl, Seen> rule = sdl -> Words.named(sdl, verbs);
    assertKept(rule, 500);

    assertThat(rule.apply(Sdl.violating("misnamed")).faults())
        .containsExactly(
            "small_thing is not written as its kind is",
            "small_thing.Name is not written as its kind is",
            "Colour.darkRed is not written as its kind is",
            "Mutation.thing_paint is not written as its kind is",
            "Mutation.thing_paint does not begin with a verb of verbs.txt",
            "Mutation.thingRemoval does not begin with a verb of verbs.txt");
  }

  @Test
  void every_entry_states_who_may_call_it() {
    assertKept(Acts::audienceStated, 30);

    assertThat(Acts.audienceStated(Sdl.violating("open")).faults())
        .containsExactly(
            "Query.everything does not state @access(to:)",
            "Mutation.doAnything does not state @access(to:)");
  }

  @Test
  void every_act_has_one_input_and_one_payload_that_can_refuse() {
    assertKept(Acts::shaped, 20);

    assertThat(Acts.shaped(Sdl.violating("misshapen")).faults())
        .containsExactly(
            "Mutation.paintThing does not take input: PaintThingInput! alone",
            "Mutation.paintThing does not return PaintThingPayload",
            "PaintThingPayload has no userErrors: [UserError!]!",
            "PaintThingPayload.name is there even when refused",
            "Mutation.breakThing does not take input: BreakThingInput! alone");
  }

  @Test
  void every_act_can_be_repeated_under_its_key() {
    assertKept(Acts::repeatable, 20);

    assertThat(Acts.repeatable(Sdl.violating("misshapen")).faults())
        .containsExactly(
            "PaintThingInput has no requestKey: String!",
            "BreakThingInput has no requestKey: String!");
  }

  @Test
  void every_long_list_is_read_in_parts() {
    assertKept(Lists::paged, 8);

    assertThat(Lists.paged(Sdl.violating("unpaged")).faults())
        .containsExactly(
            "Thing.parts does not take first: Int, after: String, last: Int, before",
            "Query.things does not take first: Int, after: String, last: Int, before");
  }

  @Test
  void a_part_of_a_list_holds_edges_nodes_and_its_place() {
    assertKept(Lists::connected, 8);

    assertThat(Lists.connected(Sdl.violating("unpaged")).faults())
        .containsExactly(
            "ThingConnection has no nodes: [Thing!]!",
            "ThingConnection has no pageInfo: PageInfo!",
            "ThingEdge has no cursor: String!");
  }

  @Test
  void every_other_list_states_its_bound() {
    assertKept(Lists::bounded, 20);

    assertThat(Lists.bounded(Sdl.violating("unbounded")).faults())
        .containsExactly(
            "Query.things is a list without a stated bound",
            "ThingInput.names is a list without a stated bound");
  }

  private static void assertKept(Function<Sdl, Seen> rule, int atLeast) {
    Seen seen = rule.apply(CONTRACT);
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.things()).isGreaterThanOrEqualTo(atLeast);
  }
}
