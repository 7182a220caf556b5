package vn.kpiplatform.framework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.tenancy.ProvisioningStep;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/** Gives a new agency the framework and the catalogue of its template, as its first versions. */
@Component
class SeedingFramework implements ProvisioningStep {

  private static final int FIRST = 1;

  private final Tenancy tenancy;
  private final TransactionTemplate transaction;
  private final ClassPathTemplates templates;
  private final PublishedFrameworks frameworks;
  private final StoredCatalogue catalogue;
  private final InstantSource time;

  SeedingFramework(
      Tenancy tenancy,
      TransactionTemplate transaction,
      ClassPathTemplates templates,
      PublishedFrameworks frameworks,
      StoredCatalogue catalogue,
      InstantSource time) {
    this.tenancy = tenancy;
    this.transaction = transaction;
    this.templates = templates;
    this.frameworks = frameworks;
    this.catalogue = catalogue;
    this.time = time;
  }

  @Override
  public Tenant.State reaches() {
    return Tenant.State.FRAMEWORK_SEEDED;
  }

  /** One transaction: an agency that has a framework has its whole catalogue as well. */
  @Override
  public void run(Tenant tenant) {
    FrameworkDocument framework = templates.framework(tenant.template());
    CatalogueContent products = templates.catalogue(tenant.template()).content();
    tenancy.in(
        tenant,
        () -> {
          transaction.executeWithoutResult(
              status -> {
                if (!frameworks.anyExists()) {
                  seed(framework, products, time.instant());
                }
              });
          return tenant;
        });
  }

  private void seed(FrameworkDocument framework, CatalogueContent products, Instant now) {
    frameworks.add(
        new FrameworkVersion(
            TimeOrderedId.at(now),
            framework.content().code(),
            FIRST,
            framework.contentHash(),
            validFrom(framework.content())),
        framework,
        now);
    BigDecimal standard = decimal(products.standard().points());
    int place = 0;
    for (CatalogueContent.Group group : products.groups()) {
      catalogue.addGroup(
          TimeOrderedId.at(now),
          place++,
          group,
          new StoredCatalogue.Group(decimal(group.minimum()), decimal(group.maximum()), standard));
    }
    for (CatalogueContent.Field field : products.fields()) {
      catalogue.addField(TimeOrderedId.at(now), place++, field);
    }
    for (CatalogueContent.Product product : products.products()) {
      catalogue.add(
          new Catalogue.Product(
              TimeOrderedId.at(now),
              product.code(),
              product.name().vi(),
              product.name().en(),
              decimal(product.points()),
              standard),
          product.group(),
          product.field());
    }
  }

  /** A framework holds once all the law it rests on does. */
  private static LocalDate validFrom(FrameworkContent content) {
    return content.legalBasis().stream()
        .map(FrameworkContent.LegalBasis::validFrom)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  /** Exact: points that no decimal can state are refused rather than rounded. */
  private static BigDecimal decimal(BigFraction points) {
    return new BigDecimal(points.getNumerator()).divide(new BigDecimal(points.getDenominator()));
  }
}
