package vn.kpiplatform.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.kpiplatform.KpiPlatform;

/**
 * Code as it was compiled, and the modules it consists of.
 *
 * @param root the package whose direct sub-packages are the modules
 */
record House(String root, JavaClasses classes, ApplicationModules modules) {

  private static final ImportOption EVERYTHING = location -> true;
  private static final House PLATFORM =
      new House(
          KpiPlatform.class.getPackageName(),
          new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages(KpiPlatform.class.getPackageName()),
          ApplicationModules.of(KpiPlatform.class));
  private static final House VIOLATING =
      new House(
          "violating",
          new ClassFileImporter().importPackages("violating"),
          ApplicationModules.of("violating", EVERYTHING));

  /** The platform itself. */
  static House platform() {
    return PLATFORM;
  }

  /** Code outside the platform that breaks the rules and stays for it. */
  static House violating() {
    return VIOLATING;
  }

  /** The module a class belongs to; empty text for the root package. */
  String moduleOf(JavaClass type) {
    String inside = type.getPackageName().substring(root.length());
    return inside.isEmpty() ? "" : inside.substring(1).replaceFirst("\\..*", "");
  }

  /** Classes that somebody wrote, neither package-info nor made by the compiler. */
  Stream<JavaClass> types() {
    return classes.stream()
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .sorted((one, other) -> one.getName().compareTo(other.getName()));
  }

  /**
   * The modules each module may know, as its package declares them. One that declares nothing may
   * know nobody.
   */
  SortedMap<String, List<String>> arrows() {
    SortedMap<String, List<String>> arrows = new TreeMap<>();
    for (JavaPackage module : classes.getPackage(root).getSubpackages()) {
      arrows.put(module.getRelativeName(), declared(module));
    }
    return arrows;
  }

  private static List<String> declared(JavaPackage module) {
    return module
        .tryGetAnnotationOfType(ApplicationModule.class)
        .map(annotation -> List.of(annotation.allowedDependencies()))
        .orElse(List.of())
        .stream()
        .map(name -> name.replaceFirst(" *::.*", ""))
        .toList();
  }
}
