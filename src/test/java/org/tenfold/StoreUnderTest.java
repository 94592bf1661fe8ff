package org.tenfold;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The database of the tests: H2 in memory, or, in the second run of the tests that touch data, a real PostgreSQL. A
 * test that needs a portal without any clinic asks for a store of another name.
 */
@QuarkusTestResource(StoreUnderTest.class)
public class StoreUnderTest implements QuarkusTestResourceLifecycleManager {

    public static final String NAME = "name";

    private String name = "tenfold";
    private EmbeddedPostgres postgres;

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
    }

    @Override
    public void init(Map<String, String> args) {
        name = args.getOrDefault(NAME, name);
    }

    @Override
    public Map<String, String> start() {
        if (!isPostgres()) {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        }
        try {
            postgres = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    @Override
    public void stop() {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
