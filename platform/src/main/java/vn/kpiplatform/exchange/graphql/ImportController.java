package vn.kpiplatform.exchange.graphql;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.exchange.FailedRow;
import vn.kpiplatform.exchange.ImportKind;
import vn.kpiplatform.exchange.ImportMode;
import vn.kpiplatform.exchange.ImportPreview;
import vn.kpiplatform.exchange.ImportView;
import vn.kpiplatform.exchange.PreviewingFile;
import vn.kpiplatform.exchange.ReadingImports;
import vn.kpiplatform.exchange.RowFault;
import vn.kpiplatform.exchange.StartingImport;
import vn.kpiplatform.exchange.TakingBackImport;
import vn.kpiplatform.exchange.WritingFiles;

@Controller
class ImportController {

  private final PreviewingFile previewing;
  private final StartingImport starting;
  private final TakingBackImport takingBack;
  private final ReadingImports reading;
  private final WritingFiles writing;

  ImportController(
      PreviewingFile previewing,
      StartingImport starting,
      TakingBackImport takingBack,
      ReadingImports reading,
      WritingFiles writing) {
    this.previewing = previewing;
    this.starting = starting;
    this.takingBack = takingBack;
    this.reading = reading;
    this.writing = writing;
  }

  @QueryMapping
  ImportPreview importPreview(
      @Argument String fileId,
      @Argument ImportKind kind,
      @Argument @Nullable String sheet,
      @Argument @Nullable Integer headerRow) {
    return previewing.preview(fileId, kind, sheet, headerRow);
  }

  @QueryMapping
  Page<ImportView> imports(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return reading.page(Paging.of(first, after, last, before));
  }

  @QueryMapping
  Page<FailedRow> importFailedRows(
      @Argument String importId,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return reading.failedRows(importId, Paging.of(first, after, last, before));
  }

  @SchemaMapping(typeName = "ImportFault")
  String message(RowFault fault, Locale locale) {
    return writing.say(fault.code(), fault.arguments(), locale);
  }

  @SchemaMapping(typeName = "ImportFault")
  @Nullable Integer column(RowFault fault) {
    Integer column = fault.column();
    return column == null ? null : column + 1;
  }

  @MutationMapping
  UUID startImport(@Argument StartImportInput input) {
    return starting.start(
        new RequestKey(input.requestKey()),
        new StartingImport.Command(
            input.fileId(),
            input.kind(),
            input.sheet(),
            input.headerRow(),
            input.columns().stream()
                .map(column -> new StartingImport.Column(column.field(), column.number()))
                .toList(),
            input.mode()));
  }

  @MutationMapping
  UUID takeBackImport(@Argument TakeBackImportInput input) {
    return takingBack.takeBack(
        new RequestKey(input.requestKey()),
        new TakingBackImport.Command(input.importId(), input.reason()));
  }

  record StartImportInput(
      String requestKey,
      String fileId,
      ImportKind kind,
      String sheet,
      int headerRow,
      List<ImportColumnInput> columns,
      ImportMode mode) {}

  record ImportColumnInput(String field, int number) {}

  record TakeBackImportInput(String requestKey, String importId, @Nullable String reason) {}
}
