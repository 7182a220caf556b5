package vn.kpiplatform.tenancy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Says at start which settings of PostgreSQL will hurt later; it never stops a start. */
@Component
class CheckingServer implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CheckingServer.class);

  private final Tenancy tenancy;
  private final JdbcClient jdbc;

  CheckingServer(Tenancy tenancy, @Qualifier("control") JdbcClient jdbc) {
    this.tenancy = tenancy;
    this.jdbc = jdbc;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    try {
      tenancy.inControl(() -> complaints(jdbc)).forEach(LOG::warn);
    } catch (TransactionException | DataAccessException away) {
      LOG.warn("PostgreSQL's settings could not be read", away);
    }
  }

  /** One sentence for each setting that should be another. */
  static List<String> complaints(JdbcClient jdbc) {
    Map<String, Value> values =
        jdbc
            .sql(
                """
                select name, setting, current_setting(name)
                from pg_settings where name = any (string_to_array(:names, ','))\
                """)
            .param(
                "names",
                Arrays.stream(ServerSetting.values())
                    .map(ServerSetting::key)
                    .collect(Collectors.joining(",")))
            .query((row, n) -> new Value(row.getString(1), row.getString(2), row.getString(3)))
            .list()
            .stream()
            .collect(Collectors.toMap(Value::name, value -> value));
    return Arrays.stream(ServerSetting.values())
        .flatMap(
            setting ->
                Stream.ofNullable(values.get(setting.key()))
                    .filter(value -> !setting.accepts(value.setting()))
                    .map(value -> setting.complaint(value.shown())))
        .toList();
  }

  /** A setting in PostgreSQL's own unit, and as a person writes it. */
  private record Value(String name, String setting, String shown) {}
}
