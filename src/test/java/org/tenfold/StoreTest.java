package org.tenfold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("data")
class StoreTest {

    @Inject
    AgroalDataSource store;

    @Test
    void the_second_run_is_on_postgresql() throws SQLException {
        try (Connection connection = store.getConnection()) {
            assertEquals(
                    StoreUnderTest.isPostgres() ? "PostgreSQL" : "H2",
                    connection.getMetaData().getDatabaseProductName());
        }
    }

    @Test
    void people_of_both_clinics_can_sign_in() {
        for (TheClinics.Person person : TheClinics.Person.values()) {
            assertEquals(303, SignedInAs.as(person).get("/sign-in").statusCode());
        }
        assertEquals(200, SignedInAs.nobody().get("/sign-in").statusCode());
    }
}
