package vn.kpiplatform.framework;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import vn.kpiplatform.contract.Exact;

/**
 * Exact numbers as JSON strings: read from {@code "30"}, {@code "2.5"} or {@code "26999/300"},
 * written in lowest terms. A JSON number is refused, for its reader may have rounded it.
 */
public final class FractionJson {

  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern QUOTIENT = Pattern.compile("-?\\d+/0*[1-9]\\d*");

  private FractionJson() {}

  /** For any mapper that reads or writes {@link BigFraction}. */
  public static JacksonModule module() {
    return new SimpleModule("exact-fractions")
        .addDeserializer(BigFraction.class, new Reading())
        .addSerializer(BigFraction.class, new Writing());
  }

  /**
   * The number a text stands for.
   *
   * @throws NumberFormatException when it is neither a decimal nor a quotient of whole numbers
   */
  public static BigFraction parse(String text) {
    if (QUOTIENT.matcher(text).matches()) {
      int slash = text.indexOf('/');
      return BigFraction.of(
          new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
    if (DECIMAL.matcher(text).matches()) {
      return Exact.fraction(new BigDecimal(text));
    }
    throw new NumberFormatException("Not an exact number: " + text);
  }

  /** Numerator and denominator in lowest terms; a whole number without a slash. */
  public static String format(BigFraction value) {
    return new Exact(value).exact();
  }

  private static final class Reading extends StdScalarDeserializer<BigFraction> {

    Reading() {
      super(BigFraction.class);
    }

    @Override
    public BigFraction deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return (BigFraction) context.handleUnexpectedToken(getValueType(context), parser);
      }
      try {
        return parse(parser.getString());
      } catch (NumberFormatException e) {
        return (BigFraction)
            context.handleWeirdStringValue(BigFraction.class, parser.getString(), e.getMessage());
      }
    }
  }

  private static final class Writing extends StdScalarSerializer<BigFraction> {

    Writing() {
      super(BigFraction.class);
    }

    @Override
    public void serialize(
        BigFraction value, JsonGenerator generator, SerializationContext context) {
      generator.writeString(format(value));
    }
  }
}
