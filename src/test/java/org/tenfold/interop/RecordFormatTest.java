package org.tenfold.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.SignedInAs;
import org.tenfold.account.Account;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.homeprogramme.TheExercises;
import org.tenfold.measurement.TheCorrection;

/** What is in the file: for programs as the schema says, for people as tables, and for each reader no more than is his. */
@QuarkusTest
@Tag("data")
class RecordFormatTest {

    private UUID mira;
    private UUID course;
    private Account anna;

    @BeforeEach
    void something_of_everything_stands_on_the_record() {
        mira = TheChildren.mira();
        anna = TheExercises.parent();
        TheExercises.guard(mira, anna, Reach.TAKES_PART);
        course = ARecord.of(mira);
    }

    @Test
    void the_json_keeps_the_schema_that_lies_beside_it() throws IOException {
        for (TakenAlong taken : List.of(doctors(), annas())) {
            assertEquals(Set.of(), faults(taken, taken.json()));
        }
    }

    @Test
    void the_schema_notices_what_does_not_belong() throws IOException {
        TakenAlong taken = annas();
        ObjectNode json = (ObjectNode) taken.json();
        ((ObjectNode) json.get("child")).put("diagnosis", "unknown to the format");
        ((ObjectNode) json.at("/sessions/0")).put("plannedOn", "4 May 2026");
        json.put("madeAt", "2026-05-04T10:00:00+02:00");
        assertEquals(3, faults(taken, json).size());
    }

    @Test
    void the_schema_describes_every_column_and_nothing_else() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(RecordArchive.schema());
        JsonNode json = doctors().json();
        for (String name : new TreeSet<>(names(json))) {
            JsonNode described = schema.at("/properties/" + name);
            assertFalse(described.isMissingNode(), name);
            JsonNode row = json.get(name).isArray() ? json.at("/" + name + "/0") : json.get(name);
            JsonNode columns = described.path("items").isMissingNode()
                    ? described.path("properties")
                    : described.at("/items/properties");
            if (name.equals("reviews") || !row.isObject()) {
                continue;
            }
            assertEquals(new TreeSet<>(names(columns)), new TreeSet<>(names(row)), name);
        }
        assertEquals(new HashSet<>(names(schema.get("properties"))), new HashSet<>(names(json)));
    }

    @Test
    void tables_and_json_tell_the_same_rows() {
        TakenAlong taken = doctors();
        JsonNode json = taken.json();
        for (String name : List.of(
                "family",
                "conditions",
                "courses",
                "sessions",
                "steps",
                "checks",
                "measurements",
                "exercises",
                "diary",
                "notes")) {
            List<CSVRecord> lines = taken.table(name);
            assertFalse(lines.isEmpty(), name);
            assertEquals(json.get(name).size(), lines.size(), name);
            assertEquals(json.at("/" + name + "/0").size(), lines.get(0).size(), name);
        }
        assertEquals(10, lines(taken, "sessions"));
        CSVRecord held = taken.table("sessions").get(0);
        assertEquals("Done", held.get("Status"));
        assertEquals("2026-05-04 10:00:00", held.get("Begun"), "on the clinic's wall");
        assertEquals("2026-05-04T08:00:00Z", json.at("/sessions/0/startedAt").asText(), "in UTC");
        assertEquals(course.toString(), held.get("Course (id)"));
        assertEquals(6.4, json.at("/measurements/0/value").asDouble());
        assertEquals("kg", json.at("/measurements/0/unit").asText());
        assertEquals("6.4", taken.table("measurements").get(0).get("Value"));
    }

    @Test
    void a_family_reads_nothing_that_is_for_the_staff() {
        String all = annas().everything();
        for (String secret : List.of(
                ARecord.FOR_THE_STAFF, "Not for the family", ARecord.UNSEEN, "hip-abduction", "crying", "toneLeft")) {
            assertFalse(all.contains(secret), secret);
        }
        assertTrue(doctors().everything().contains(ARecord.FOR_THE_STAFF));
        assertFalse(annas().json().has("checks"));
        assertEquals("guardian", annas().json().get("madeFor").asText());
        assertTrue(
                annas().everything().contains("A stronger")
                        || annas().everything().contains("Stronger"),
                "the goal");
    }

    @Test
    void what_was_done_is_told_to_the_family_and_what_was_left_out_to_the_staff() {
        List<String> forAnna = texts(annas().json().get("steps"), "outcome");
        assertTrue(forAnna.stream().allMatch("done"::equals), forAnna.toString());
        assertTrue(texts(doctors().json().get("steps"), "reason").contains("crying"));
    }

    @Test
    void words_come_back_as_they_were_written_and_begin_no_formula() {
        TakenAlong taken = annas();
        assertEquals(ARecord.SHARED, taken.json().at("/notes/0/text").asText());
        assertEquals("'" + ARecord.SHARED, taken.table("notes").get(0).get("Text"));
        assertEquals("'+1 улыбка", taken.table("diary").get(0).get("Remark"));
        assertEquals("+1 улыбка", taken.json().at("/diary/0/remark").asText());
    }

    @Test
    void a_corrected_value_is_marked_and_stays() {
        TheCorrection.ofTheWeight(mira, "6.7");
        JsonNode weights = annas().json().get("measurements");
        assertEquals(2, weights.size());
        assertEquals(List.of("false", "true"), texts(weights, "counts"));
        assertEquals(weights.at("/0/id").asText(), weights.at("/1/amends").asText(), "the second stands for the first");
    }

    @Test
    void a_readme_explains_every_file_in_the_language_of_the_reader() {
        assertTrue(annas().text("README.txt").contains("measurements.csv  Measurements and milestones"));
        AtTheClinic.north(() -> {
            org.tenfold.course.TheCourses.bean(org.tenfold.account.Accounts.class)
                    .findById(anna.id())
                    .speak(org.tenfold.shared.text.Language.RU);
            return null;
        });
        TakenAlong taken = annas();
        String readme = taken.text("README.txt");
        assertTrue(readme.contains("В этом файле — данные о здоровье"), readme);
        taken.entries().keySet().stream()
                .filter(name -> !name.contains("/") && !name.equals("README.txt"))
                .forEach(name -> assertTrue(readme.contains(name), name));
        assertEquals("Проведён", taken.table("sessions").get(0).get("Состояние"));
    }

    private TakenAlong doctors() {
        return TakenAlong.by(SignedInAs.doctor(), mira);
    }

    private TakenAlong annas() {
        return TakenAlong.by(TheExercises.at(anna), mira);
    }

    private static int lines(TakenAlong taken, String table) {
        return taken.table(table).size();
    }

    private static Set<ValidationMessage> faults(TakenAlong taken, JsonNode json) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(taken.text(RecordArchive.SCHEMA));
        return schema.validate(json);
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(field).asText())
                .toList();
    }
}
