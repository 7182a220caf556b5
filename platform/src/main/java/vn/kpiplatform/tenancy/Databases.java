package vn.kpiplatform.tenancy;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.audit.Acts;

/**
 * Three logins for three purposes: the default data source works inside an agency, {@code control}
 * keeps what belongs to no agency, {@code owner} makes schemas.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseLogins.class)
class Databases {

  @Bean(defaultCandidate = false)
  @Qualifier("control")
  @SpringSessionDataSource
  HikariDataSource controlDataSource(DatabaseLogins logins) {
    HikariDataSource pool = pool(logins, logins.control());
    pool.setPoolName("control");
    pool.setAutoCommit(false);
    pool.setMaximumPoolSize(logins.control().poolSize());
    pool.setInitializationFailTimeout(logins.patience().toMillis());
    return pool;
  }

  @Bean(defaultCandidate = false)
  @Qualifier("owner")
  HikariDataSource ownerDataSource(DatabaseLogins logins) {
    HikariDataSource pool = pool(logins, logins.owner());
    pool.setPoolName("owner");
    pool.setAutoCommit(false);
    pool.setMinimumIdle(0);
    pool.setMaximumPoolSize(logins.owner().poolSize());
    return pool;
  }

  @Bean(defaultCandidate = false)
  @Qualifier("control")
  PlatformTransactionManager controlTransactionManager(@Qualifier("control") DataSource control) {
    return new DataSourceTransactionManager(control);
  }

  @Bean(defaultCandidate = false)
  @Qualifier("control")
  TransactionTemplate controlTransaction(
      @Qualifier("control") PlatformTransactionManager transactions) {
    return new TransactionTemplate(transactions);
  }

  /** Sessions of browsers belong to no agency; the name is the one Spring Session asks for. */
  @Bean(defaultCandidate = false)
  @Qualifier("springSessionTransactionOperations")
  TransactionTemplate sessionTransaction(
      @Qualifier("control") PlatformTransactionManager transactions) {
    return new TransactionTemplate(transactions);
  }

  @Bean(defaultCandidate = false)
  @Qualifier("control")
  JdbcClient controlJdbc(@Qualifier("control") DataSource control) {
    return JdbcClient.create(control);
  }

  @Bean(defaultCandidate = false)
  @Qualifier("control")
  RepeatableActs controlActs(
      @Qualifier("control") TransactionTemplate transaction,
      @Qualifier("control") JdbcClient jdbc,
      InstantSource time,
      JsonMapper json) {
    return new RepeatableActs(transaction, new Acts(jdbc), time, json);
  }

  @Bean
  RepeatableActs acts(
      PlatformTransactionManager transactions,
      JdbcClient jdbc,
      InstantSource time,
      JsonMapper json) {
    return new RepeatableActs(new TransactionTemplate(transactions), new Acts(jdbc), time, json);
  }

  /** Refuses a writing method inside a reading transaction, where its writes would be lost. */
  @Bean
  TransactionManagerCustomizer<JpaTransactionManager> strictTransactions() {
    return transactions -> transactions.setValidateExistingTransaction(true);
  }

  @Bean
  DbSchedulerCustomizer schedulerStorage(
      @Qualifier("control") DataSource control, JsonMapper json) {
    return new DbSchedulerCustomizer() {
      @Override
      public Optional<DataSource> dataSource() {
        requireReachable(control);
        return Optional.of(new TransactionAwareDataSourceProxy(control));
      }

      @Override
      public Optional<Serializer> serializer() {
        return Optional.of(new Jackson3Serializer(json));
      }
    };
  }

  private static void requireReachable(DataSource control) {
    try {
      control.getConnection().close();
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be reached", e);
    }
  }

  private static HikariDataSource pool(DatabaseLogins logins, DatabaseLogins.Login login) {
    return DataSourceBuilder.create()
        .type(HikariDataSource.class)
        .url(logins.url())
        .username(login.username())
        .password(login.password())
        .build();
  }
}
