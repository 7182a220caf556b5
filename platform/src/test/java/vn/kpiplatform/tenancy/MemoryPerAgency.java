package vn.kpiplatform.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.kpiplatform.local.DatabaseLogin;
import vn.kpiplatform.local.LocalServers;
import vn.kpiplatform.local.PostgresServer;

/**
 * Measures what tables cost: how long an agency's birth takes, and how much memory one connection
 * to PostgreSQL keeps for each agency whose tables it has met. {@code docs/benchmarks.md} says how
 * to run it and what came out.
 */
final class MemoryPerAgency {

  private static final String DATABASE = "memory";
  private static final int AGENCIES = 200;

  private MemoryPerAgency() {}

  public static void main(String[] arguments) throws SQLException {
    PostgresServer server = LocalServers.postgres();
    server.createPlatformDatabase(DATABASE);
    TenantImage image =
        new TenantImage(server.dataSource(DATABASE, DatabaseLogin.OWNER), Structure.ofThisBuild());
    List<Duration> births =
        IntStream.range(0, AGENCIES).mapToObj(agency -> birth(image, agency)).sorted().toList();
    System.out.printf(
        "birth of a schema, ms: fastest %d, median %d, slowest %d%n",
        births.getFirst().toMillis(),
        births.get(AGENCIES / 2).toMillis(),
        births.getLast().toMillis());

    List<String> tables = tables(server.superuser(DATABASE));
    for (int touched : List.of(0, 5, 10, 20, 30, tables.size())) {
      long bytes = kept(server.superuser(DATABASE), tables.subList(0, touched));
      System.out.printf(
          "%2d of %d tables of %d agencies: %,d bytes kept, %,d for each agency%n",
          touched, tables.size(), AGENCIES, bytes, bytes / AGENCIES);
    }
  }

  private static Duration birth(TenantImage image, int agency) {
    long start = System.nanoTime();
    image.make(schema(agency));
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static List<String> tables(DataSource database) {
    return JdbcClient.create(database)
        .sql(
            "select tablename from pg_tables where schemaname = ?"
                + " and tablename not like 'databasechangelog%' order by md5(tablename)")
        .param(schema(0))
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** What a new connection has grown by once it has read these tables of every agency. */
  private static long kept(DataSource database, List<String> tables) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      long before = memory(sql);
      connection.setAutoCommit(false);
      for (int agency = 0; agency < AGENCIES; agency++) {
        statement.execute("set local role " + schema(agency));
        statement.execute("set local search_path to \"$user\"");
        for (String read : reads(tables)) {
          statement.executeQuery(read).close();
        }
        connection.commit();
      }
      connection.setAutoCommit(true);
      return memory(sql) - before;
    }
  }

  private static List<String> reads(List<String> tables) {
    List<String> reads = new ArrayList<>();
    for (String table : tables) {
      reads.add("select * from %s where false".formatted(table));
    }
    return reads;
  }

  private static long memory(JdbcClient sql) {
    return sql.sql("select sum(total_bytes) from pg_backend_memory_contexts")
        .query(Long.class)
        .single();
  }

  private static String schema(int agency) {
    return "t_memory_" + agency;
  }
}
