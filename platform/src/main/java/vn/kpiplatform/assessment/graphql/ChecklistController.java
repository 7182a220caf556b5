package vn.kpiplatform.assessment.graphql;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.assessment.ChecklistItem;
import vn.kpiplatform.assessment.ReadingChecklists;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.work.OutputView;

@Controller
class ChecklistController {

  private static final String ITEM = "ChecklistItem";

  private final ReadingChecklists checklists;
  private final Neighbours neighbours;

  ChecklistController(ReadingChecklists checklists, Neighbours neighbours) {
    this.checklists = checklists;
    this.neighbours = neighbours;
  }

  @QueryMapping
  Page<ChecklistItem> closingChecklist(
      @Argument String periodId,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return checklists.page(periodId, Paging.of(first, after, last, before));
  }

  @BatchMapping(typeName = ITEM)
  Map<ChecklistItem, PersonView> person(List<ChecklistItem> rows) {
    return neighbours.of(PersonView.KIND, PersonView.class, rows, ChecklistItem::personId);
  }

  @BatchMapping(typeName = ITEM)
  Map<ChecklistItem, PersonView> owedBy(List<ChecklistItem> rows) {
    return neighbours.of(PersonView.KIND, PersonView.class, rows, ChecklistItem::owedById);
  }

  @BatchMapping(typeName = ITEM)
  Map<ChecklistItem, OutputView> output(List<ChecklistItem> rows) {
    return neighbours.of(OutputView.KIND, OutputView.class, rows, ChecklistItem::outputId);
  }
}
