package vn.kpiplatform.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kpiplatform.tenancy.Outbox;
import vn.kpiplatform.tenancy.ProvisioningStep;
import vn.kpiplatform.tenancy.Templates;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.TenantJob;

/**
 * A domain module runs inside one agency and cannot tell which. It may ask for work after the
 * commit and do it, since an outbox row and a job carry their agency without showing it; it may
 * take part in an agency's birth, which begins outside.
 */
final class TenantBlindness {

  private static final Set<String> SEEING = Set.of("tenancy", "identity", "comparison", "edge");
  private static final String TENANCY = Tenancy.class.getPackageName();
  private static final Set<String> ENVELOPES =
      Set.of(Outbox.class.getName(), TenantJob.class.getName());

  private TenantBlindness() {}

  static Seen kept(House house) {
    Set<String> midwives =
        house
            .types()
            .filter(TenantBlindness::attendsBirth)
            .map(TenantBlindness::topLevel)
            .collect(Collectors.toSet());
    return Seen.in(
        house
            .types()
            .filter(type -> !SEEING.contains(house.moduleOf(type)))
            .filter(type -> !midwives.contains(topLevel(type))),
        type -> Stream.concat(used(type), named(type)));
  }

  private static boolean attendsBirth(JavaClass type) {
    return type.isAssignableTo(ProvisioningStep.class) || type.isAssignableTo(Templates.class);
  }

  private static String topLevel(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }

  private static Stream<String> used(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass())
        .filter(target -> (target.getPackageName() + ".").startsWith(TENANCY + "."))
        .map(JavaClass::getName)
        .filter(name -> !ENVELOPES.contains(name))
        .distinct()
        .sorted()
        .map(name -> type.getName() + " knows " + name);
  }

  private static Stream<String> named(JavaClass type) {
    Class<?> reflected = type.reflect();
    Stream<String> parameters =
        Stream.<Executable>concat(
                Stream.of(reflected.getDeclaredMethods()),
                Stream.of(reflected.getDeclaredConstructors()))
            .flatMap(unit -> Stream.of(unit.getParameters()))
            .map(Parameter::getName);
    Stream<String> fields = type.getFields().stream().map(field -> field.getName());
    return Stream.concat(fields, parameters)
        .filter(name -> name.toLowerCase(Locale.ROOT).contains("tenant"))
        .distinct()
        .sorted()
        .map(name -> type.getName() + " names " + name);
  }
}
