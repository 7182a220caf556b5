package vn.kpiplatform.exchange;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Actor;

/** How rows of one kind become acts. Each row runs in a transaction of the caller. */
interface ImportedRows {

  ImportKind kind();

  List<ImportField> fields();

  /** Fields that no two rows of a file may share. */
  List<String> distinct();

  /**
   * Goes on only if the actor may import this.
   *
   * @throws Refused FORBIDDEN
   */
  void require(Actor actor);

  /**
   * Does what the row says, through the same use cases as everybody.
   *
   * @param key a key for each act of the row, by the act's name
   * @return the object concerned
   * @throws Refused with fields of {@link #fields}
   */
  UUID perform(RowValues row, Function<String, RequestKey> key);

  /** Undoes by acts what {@link #perform} did. */
  void takeBack(UUID object, Function<String, RequestKey> key);
}
