package vn.kpiplatform.work;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What was assigned and delivered in a period, by the catalogue's fields of work. */
public interface Deliveries {

  /** In the order of the fields' codes; three statements for all. */
  List<InField> of(Collection<UUID> persons, UUID period);

  /**
   * Work in one field. Converted output is units times item points over standard points (decree
   * 335/2025, Article 13), exact.
   *
   * @param field its code in the catalogue; null for products without a field
   * @param people who delivered; who were assigned something, if nobody did
   * @param assigned converted output of planned work
   * @param completed converted output of deliveries that were validated, planned or not
   * @param outputs submitted at least once
   * @param onTime of these, first submitted by the day they were due
   * @param returned of these, returned at least once
   * @param validated of these, accepted by the superior
   */
  record InField(
      @Nullable String field,
      int people,
      BigFraction assigned,
      BigFraction completed,
      int outputs,
      int onTime,
      int returned,
      int validated) {}
}
