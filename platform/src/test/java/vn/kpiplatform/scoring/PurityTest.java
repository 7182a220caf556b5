package vn.kpiplatform.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PurityTest {

  private static final String BIG_FRACTION = "org.apache.commons.numbers.fraction.BigFraction";
  private static final Set<String> ROUNDED = Set.of(double.class.getName(), float.class.getName());

  private static final ArchRule KNOWS_NOTHING_BUT_JAVA_AND_FRACTIONS =
      ArchRuleDefinition.classes()
          .should()
          .onlyDependOnClassesThat(
              DescribedPredicate.describe(
                  "are of the language, of JSpecify, exact fractions, or of the engine itself",
                  PurityTest::isAllowed));

  private static final ArchRule HAS_ONLY_EXACT_NUMBERS =
      ArchRuleDefinition.classes().should(new OnlyExactNumbers());

  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.kpiplatform.scoring");

  private static final JavaClasses FIXTURE = new ClassFileImporter().importPackages("impure");

  @Test
  void the_engine_knows_nothing_but_java_and_exact_fractions() {
    KNOWS_NOTHING_BUT_JAVA_AND_FRACTIONS.check(ENGINE);
  }

  @Test
  void the_engine_has_only_exact_numbers() {
    HAS_ONLY_EXACT_NUMBERS.check(ENGINE);
  }

  @Test
  void the_rules_look_at_the_whole_engine() {
    assertThat(ENGINE).hasSizeGreaterThan(30);
    assertThat(ENGINE.contain(Scoring.class)).isTrue();
    assertThat(ENGINE.contain(ConvertedOutput.class)).isTrue();
  }

  @Test
  void the_rules_report_a_class_that_breaks_them() {
    assertThat(reported(KNOWS_NOTHING_BUT_JAVA_AND_FRACTIONS))
        .anyMatch(violation -> violation.contains("org.springframework.stereotype.Component"));
    assertThat(reported(HAS_ONLY_EXACT_NUMBERS))
        .anyMatch(violation -> violation.contains("doubleValue"));
  }

  private static List<String> reported(ArchRule rule) {
    return rule.evaluate(FIXTURE).getFailureReport().getDetails();
  }

  private static boolean isAllowed(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    return base.isPrimitive()
        || base.getName().equals(BIG_FRACTION)
        || Stream.of("java.lang", "java.util", "java.math", "org.jspecify.annotations")
            .anyMatch(name -> (base.getPackageName() + ".").startsWith(name + "."))
        || base.getPackageName().equals("vn.kpiplatform.scoring");
  }

  private static final class OnlyExactNumbers extends ArchCondition<JavaClass> {

    OnlyExactNumbers() {
      super("have only exact numbers");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      Stream<String> fields =
          type.getFields().stream()
              .filter(field -> isRounded(field.getRawType()))
              .map(JavaField::getFullName);
      Stream<String> signatures =
          type.getCodeUnits().stream()
              .filter(
                  unit ->
                      isRounded(unit.getRawReturnType())
                          || unit.getRawParameterTypes().stream().anyMatch(PurityTest::isRounded))
              .map(JavaCodeUnit::getFullName);
      Stream<String> calls =
          type.getCodeUnitCallsFromSelf().stream()
              .filter(call -> isRounded(call.getTarget().getRawReturnType()))
              .map(JavaAccess::getDescription);
      Stream.of(fields, signatures, calls)
          .flatMap(found -> found)
          .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
    }
  }

  private static boolean isRounded(JavaClass type) {
    return ROUNDED.contains(type.getBaseComponentType().getName());
  }
}
