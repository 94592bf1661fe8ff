package org.tenfold.checkin;

import java.util.UUID;

/** A rule of a course's protocol that struck when the family checked in. */
public record StruckAtHome(UUID courseId, String ruleId, Bearing bearing) {

    private static final String BETWEEN = " ";

    static StruckAtHome read(String line) {
        String[] parts = line.split(BETWEEN);
        return new StruckAtHome(UUID.fromString(parts[0]), parts[1], Bearing.valueOf(parts[2]));
    }

    String written() {
        return String.join(BETWEEN, courseId.toString(), ruleId, bearing.name());
    }
}
