package vn.kpiplatform.organisation.graphql;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.organisation.AssigningField;
import vn.kpiplatform.organisation.Fields;
import vn.kpiplatform.organisation.Fields.Part;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;
import vn.kpiplatform.organisation.ReadingUnits;
import vn.kpiplatform.organisation.UnitView;

@Controller
class FieldController {

  private static final String PART = "FieldPart";

  private final AssigningField assigning;
  private final Fields fields;
  private final ReadingPeople people;
  private final ReadingUnits units;
  private final InstantSource time;

  FieldController(
      AssigningField assigning,
      Fields fields,
      ReadingPeople people,
      ReadingUnits units,
      InstantSource time) {
    this.assigning = assigning;
    this.fields = fields;
    this.people = people;
    this.units = units;
    this.time = time;
  }

  @BatchMapping(typeName = PersonView.KIND)
  Map<PersonView, List<Part>> inCharge(List<PersonView> persons) {
    LocalDate today = CivilTime.day(time.instant());
    return Beside.lists(
        persons, person -> person.id().value(), deputies -> fields.partsOf(deputies, today));
  }

  @BatchMapping(typeName = PART)
  Map<Part, UnitView> unit(List<Part> parts) {
    return Beside.nodes(parts, Part::unitId, units::read);
  }

  @BatchMapping(typeName = PART)
  Map<Part, PersonView> person(List<Part> parts) {
    return Beside.nodes(parts, Part::ledPersonId, people::find);
  }

  @MutationMapping
  UUID assignField(@Argument AssignFieldInput input) {
    return assigning.assign(
        new RequestKey(input.requestKey()),
        new AssigningField.Command(
            input.personId(), input.unitId(), input.ledPersonId(), input.from()));
  }

  @MutationMapping
  UUID endField(@Argument EndFieldInput input) {
    return assigning.end(
        new RequestKey(input.requestKey()),
        new AssigningField.Ending(
            input.personId(), input.unitId(), input.ledPersonId(), input.lastDay()));
  }

  record AssignFieldInput(
      String requestKey,
      String personId,
      @Nullable String unitId,
      @Nullable String ledPersonId,
      LocalDate from) {}

  record EndFieldInput(
      String requestKey,
      String personId,
      @Nullable String unitId,
      @Nullable String ledPersonId,
      LocalDate lastDay) {}
}
