package vn.kpiplatform.exchange;

import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of rows that can be imported. */
@Component
class Rows {

  private final List<ImportedRows> kinds;

  Rows(List<ImportedRows> kinds) {
    this.kinds = kinds;
  }

  ImportedRows of(ImportKind kind) {
    return kinds.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }
}
