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
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Folded;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.RoleGrantView;
import vn.kpiplatform.organisation.KeepingUnits;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;
import vn.kpiplatform.organisation.ReadingUnits;
import vn.kpiplatform.organisation.UnitView;

@Controller
class UnitController {

  private final KeepingUnits keeping;
  private final ReadingUnits units;
  private final ReadingPeople people;
  private final InstantSource time;

  UnitController(
      KeepingUnits keeping, ReadingUnits units, ReadingPeople people, InstantSource time) {
    this.keeping = keeping;
    this.units = units;
    this.people = people;
    this.time = time;
  }

  @QueryMapping
  Page<UnitView> units(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before,
      @Argument @Nullable String search) {
    return units.page(Paging.of(first, after, last, before), Folded.search(search, "search"));
  }

  @BatchMapping(typeName = UnitView.KIND)
  Map<UnitView, UnitView> parent(List<UnitView> children) {
    return Beside.nodes(children, UnitView::parentId, units::find);
  }

  @BatchMapping(typeName = UnitView.KIND)
  Map<UnitView, PersonView> head(List<UnitView> headed) {
    Map<UUID, UUID> heads =
        units.headsOf(
            headed.stream().map(unit -> unit.id().value()).toList(), CivilTime.day(time.instant()));
    return Beside.nodes(headed, unit -> heads.get(unit.id().value()), people::find);
  }

  @BatchMapping(typeName = RoleGrantView.KIND)
  Map<RoleGrantView, UnitView> unit(List<RoleGrantView> grants) {
    return Beside.nodes(grants, RoleGrantView::unitId, units::find);
  }

  @MutationMapping
  UUID createUnit(@Argument CreateUnitInput input) {
    return keeping.create(new RequestKey(input.requestKey()), input.command());
  }

  @MutationMapping
  UUID closeUnit(@Argument CloseUnitInput input) {
    return keeping.close(new RequestKey(input.requestKey()), input.command());
  }

  record CreateUnitInput(
      String requestKey,
      String code,
      String nameVi,
      @Nullable String nameEn,
      @Nullable String parentId,
      LocalDate validFrom) {

    KeepingUnits.CreateCommand command() {
      return new KeepingUnits.CreateCommand(code, nameVi, nameEn, parentId, validFrom);
    }
  }

  record CloseUnitInput(String requestKey, String unitId, LocalDate validTo, int expectedVersion) {

    KeepingUnits.CloseCommand command() {
      return new KeepingUnits.CloseCommand(unitId, validTo, expectedVersion);
    }
  }
}
