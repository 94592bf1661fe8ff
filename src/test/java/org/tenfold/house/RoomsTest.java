package org.tenfold.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One may walk through the house in one direction only. */
class RoomsTest {

    @Test
    void the_table_names_exactly_the_rooms_that_exist() {
        TreeSet<String> table = Arrays.stream(Room.values())
                .map(room -> room.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> packages =
                House.CLASSES.stream().map(House::roomOf).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(table, packages);
    }

    @ParameterizedTest
    @EnumSource
    void a_room_uses_only_rooms_below_it(Room room) {
        for (Room used : room.mayUse()) {
            assertTrue(used.ordinal() < room.ordinal(), room + " stands below " + used + " in the table");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_imported_from_a_room_above(Room room) {
        List<JavaClass> subjects = classesOf(room);
        // That the rooms which must not be used are not empty either, the comparison of the table says.
        assertFalse(subjects.isEmpty(), room + " is empty");
        Predicate<Dependency> leadsAstray = way -> room.mayNotUse().stream()
                .anyMatch(other -> isIn(way.getTargetClass().getBaseComponentType(), other));
        List<String> offences = subjects.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(leadsAstray)
                .map(Dependency::getDescription)
                .sorted()
                .toList();
        assertEquals(List.of(), offences, "the room " + room + " uses what it may not");
    }

    private static List<JavaClass> classesOf(Room room) {
        return House.CLASSES.stream().filter(type -> isIn(type, room)).toList();
    }

    private static boolean isIn(JavaClass type, Room room) {
        String name = type.getPackageName();
        return name.equals(room.packageName()) || name.startsWith(room.packageName() + ".");
    }
}
