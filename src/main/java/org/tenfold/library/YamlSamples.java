package org.tenfold.library;

import java.util.List;
import java.util.Map;

/** How the parts of a protocol that have words of their own are written; docs/library-format.md explains each. */
final class YamlSamples {

    private static final Map<String, List<String>> SAMPLES = Map.of(
            "when",
            List.of(
                    "age: {below: 45 days}",
                    "age: {from: 6 months, corrected: true}",
                    "on-record: [hernia, heart-defect]",
                    "not-on-record: [hip-dysplasia]",
                    "wearing: [pavlik-harness]",
                    "answer: {question: mood, is: \"no\"}",
                    "answer: {question: temperature, above: 37.2}",
                    "unanswered: imaging-date",
                    "prescriber-lacks: [paediatrician, orthopaedist]",
                    "performer-lacks: [hip-dysplasia]",
                    "sessions: {below: 10}",
                    "since-last-course: {below: 45 days}",
                    "course-number: {above: 3}",
                    "hour: {from: \"12:00\"}",
                    "massage-today: true",
                    "minutes-today: {above: 20}",
                    "performed-by: [parent]",
                    "measured: {measure: weight, below: 3.0}",
                    "growth: {measure: weight, below: -2}",
                    "open-course: [hip-dysplasia-gymnastics]",
                    "finished-course: [massage-no-10]",
                    "postponed-in-a-row: {above: 2}",
                    "sex: female",
                    "born-before: 37 weeks",
                    "reading: {of: A-C10, is: asked}",
                    "all: [{sex: female}, {sessions: {below: 10}}]",
                    "any: [{unanswered: imaging-date}, {massage-today: true}]",
                    "not: {on-record: [hernia]}"),
            "options",
            List.of("- {code: mild, text: {en: Mild, ru: Слабо}}", "- {code: strong, text: {en: Strong, ru: Сильно}}"),
            "sides",
            List.of("- {text: {en: \"One says\", ru: \"Один говорит\"}, cites: [S0-019]}"),
            "setting",
            List.of(
                    "{unit: {en: days, ru: дней}, from: 45, to: 120, step: 1, default: 45}",
                    "{options: [{code: asked, text: {en: Asked, ru: Спрашивают}},"
                            + " {code: not-asked, text: {en: Not asked, ru: Не спрашивают}}], default: asked}"));

    private YamlSamples() {}

    static List<String> of(String field) {
        return SAMPLES.getOrDefault(field, List.of());
    }
}
