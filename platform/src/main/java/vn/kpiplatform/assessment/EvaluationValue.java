package vn.kpiplatform.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigInteger;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.EvaluationRoundView.ValueKind;

/** What one round gives to one criterion, in points, or to one judged component, as a share. */
@Entity
@Immutable
class EvaluationValue {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private ValueKind kind;

  private String code;
  private BigInteger numerator;
  private BigInteger denominator;
  private @Nullable String reason;

  /** For Hibernate. */
  protected EvaluationValue() {}

  EvaluationValue(
      UUID id, ValueKind kind, String code, BigFraction value, @Nullable String reason) {
    this.id = id;
    this.kind = kind;
    this.code = code;
    this.numerator = value.getNumerator();
    this.denominator = value.getDenominator();
    this.reason = reason;
  }

  ValueKind kind() {
    return kind;
  }

  String code() {
    return code;
  }

  boolean is(ValueKind what, String about, BigFraction value) {
    return kind == what
        && code.equals(about)
        && BigFraction.of(numerator, denominator).equals(value);
  }
}
