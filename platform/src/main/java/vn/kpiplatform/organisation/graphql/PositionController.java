package vn.kpiplatform.organisation.graphql;

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
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.organisation.CreatingPosition;
import vn.kpiplatform.organisation.PositionView;
import vn.kpiplatform.organisation.PostingView;
import vn.kpiplatform.organisation.ReadingPositions;
import vn.kpiplatform.organisation.ReadingUnits;
import vn.kpiplatform.organisation.UnitView;

/** Positions, and what a posting refers to. */
@Controller
class PositionController {

  private final CreatingPosition creating;
  private final ReadingPositions positions;
  private final ReadingUnits units;

  PositionController(CreatingPosition creating, ReadingPositions positions, ReadingUnits units) {
    this.creating = creating;
    this.positions = positions;
    this.units = units;
  }

  @QueryMapping
  Page<PositionView> positions(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return positions.page(Paging.of(first, after, last, before));
  }

  @BatchMapping(typeName = "Posting")
  Map<PostingView, UnitView> unit(List<PostingView> postings) {
    return Beside.nodes(postings, PostingView::unitId, units::find);
  }

  @BatchMapping(typeName = "Posting")
  Map<PostingView, PositionView> position(List<PostingView> postings) {
    return Beside.nodes(postings, PostingView::positionId, positions::find);
  }

  @MutationMapping
  UUID createPosition(@Argument CreatePositionInput input) {
    return creating.create(
        new RequestKey(input.requestKey()),
        new CreatingPosition.Command(input.code(), input.name()));
  }

  record CreatePositionInput(String requestKey, String code, String name) {}
}
