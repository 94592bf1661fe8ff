package org.tenfold.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds in the house, and finds the class that breaks it. */
class ArchitectureTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_house_keeps_the_rule(String name, ArchRule rule, Offender offender) {
        rule.check(House.CLASSES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_rule_finds_its_offender(String name, ArchRule rule, Offender offender, @TempDir Path folder) {
        assertTrue(
                rule.evaluate(offender.compiledInto(folder)).hasViolation(),
                () -> "the rule lets pass: " + offender.source());
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "entities know no pages",
                        Rules.STORED_CLASSES_KNOW_NO_PAGES,
                        "Row",
                        "@jakarta.persistence.Entity class Row { private jakarta.ws.rs.core.Response answer; }"),
                rule(
                        "entities keep their fields to themselves",
                        Rules.STORED_FIELDS_ARE_PRIVATE,
                        "Row",
                        "@jakarta.persistence.Entity class Row { String name; }"),
                rule(
                        "clinical rows belong to a clinic",
                        Rules.CLINICAL_ROWS_BELONG_TO_A_CLINIC,
                        "Row",
                        "@jakarta.persistence.Entity class Row { }"),
                rule(
                        "paths are on pages",
                        Rules.PATHS_ARE_ON_PAGES,
                        "Answers",
                        "@jakarta.ws.rs.Path(\"/\") class Answers { }"),
                rule(
                        "pages are for their package",
                        Rules.PATHS_ARE_ON_PAGES,
                        "RowPages",
                        "@jakarta.ws.rs.Path(\"/\") public class RowPages { }"),
                rule(
                        "endpoints are public, else nobody reaches them",
                        Rules.ENDPOINTS_ARE_PUBLIC,
                        "RowPages",
                        "class RowPages { @jakarta.ws.rs.GET String rows() { return null; } }"),
                rule(
                        "endpoints are on pages",
                        Rules.ENDPOINTS_ARE_PUBLIC,
                        "Answers",
                        "class Answers { @jakarta.ws.rs.GET public String rows() { return null; } }"),
                rule(
                        "endpoints say who may enter",
                        Rules.ENDPOINTS_SAY_WHO_MAY_ENTER,
                        "RowPages",
                        "class RowPages { @jakarta.ws.rs.POST public void row() { } }"),
                rule(
                        "time comes from the clock",
                        Rules.TIME_COMES_FROM_THE_CLOCK,
                        "Hour",
                        "class Hour { Object now() { return java.time.Instant.now(); } }"),
                rule(
                        "days come from the clock",
                        Rules.TIME_COMES_FROM_THE_CLOCK,
                        "Hour",
                        "class Hour { Object day(java.time.ZoneId at) { return java.time.LocalDate.now(at); } }"),
                rule(
                        "nothing is the machine's default",
                        Rules.NOTHING_IS_THE_MACHINES_DEFAULT,
                        "Hour",
                        "class Hour { Object zone() { return java.time.ZoneId.systemDefault(); } }"),
                rule(
                        "nothing is printed",
                        Rules.NOTHING_IS_PRINTED,
                        "Loud",
                        "class Loud { void say() { System.out.println(); } }"),
                rule("queries are in repositories", Rules.QUERIES_ARE_IN_REPOSITORIES, "Asking", """
                        class Asking {
                            static class Rows implements
                                    io.quarkus.hibernate.orm.panache.PanacheRepositoryBase<String, String> { }
                            Object all(Rows rows) { return rows.list("from Row"); }
                        }"""),
                rule(
                        "queries are not SQL",
                        Rules.QUERIES_ARE_NOT_SQL,
                        "Asking",
                        "class Asking { Object all(jakarta.persistence.EntityManager rows) {"
                                + " return rows.createNativeQuery(\"select 1\"); } }"),
                rule("names say something", Rules.NAMES_SAY_SOMETHING, "RowManager", "class RowManager { }"));
    }

    private static Arguments rule(String name, ArchRule rule, String offender, String source) {
        return Arguments.of(name, rule, new Offender(offender, source));
    }
}
