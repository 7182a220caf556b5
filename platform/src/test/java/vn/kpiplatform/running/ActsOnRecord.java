package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What stands in the record of acts, of an agency or of the operators: each mutation that succeeds
 * adds exactly one entry under its own name, and one that is refused adds none.
 */
record ActsOnRecord(String table) {

  /** The record of an agency. */
  static ActsOnRecord of(Agency agency) {
    return new ActsOnRecord(agency.schema() + ".act");
  }

  /** The record of what operators did. */
  static ActsOnRecord ofOperators() {
    return new ActsOnRecord("control.act");
  }

  /** Does the mutation, which must succeed. */
  <T> T oneMore(String mutation, Supplier<T> doing) {
    return added(List.of(mutation), doing);
  }

  /** Does what must be refused, or only reads. */
  <T> T noneMore(Supplier<T> doing) {
    return added(List.of(), doing);
  }

  private <T> T added(List<String> expected, Supplier<T> doing) {
    List<String> before = operations();
    T done = doing.get();
    List<String> added = new ArrayList<>(operations());
    before.forEach(added::remove);
    assertThat(added).as("added to %s by %s", table, expected).isEqualTo(expected);
    return done;
  }

  private List<String> operations() {
    return Agency.database()
        .sql("select operation from " + table + " order by id")
        .query((row, n) -> row.getString(1))
        .list();
  }
}
