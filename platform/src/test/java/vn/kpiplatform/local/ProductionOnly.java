package vn.kpiplatform.local;

import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.io.Resource;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Keeps the scan for components out of the test classes, which lie on the class path of the local
 * run and use the same packages.
 */
final class ProductionOnly extends TypeExcludeFilter {

  private static final URL TEST_CLASSES =
      ProductionOnly.class.getProtectionDomain().getCodeSource().getLocation();

  @Override
  public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
    Resource file = reader.getResource();
    return file.toString().contains(TEST_CLASSES.getPath());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProductionOnly;
  }

  @Override
  public int hashCode() {
    return ProductionOnly.class.hashCode();
  }
}
