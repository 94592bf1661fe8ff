package org.tenfold.shared.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.tenfold.shared.text.Language;

/**
 * Reads the fields of a form and remembers, field by field, what is wrong, in the person's language. Every reader
 * answers null for a field that is empty or cannot be read; whoever asks looks at {@link #isEmpty()} before using the
 * values.
 */
public final class FormErrors {

    private static final int LINE = 200;

    private final Language language;
    private final FormMessages messages;
    private final Map<String, String> byField = new LinkedHashMap<>();

    public FormErrors(Language language) {
        this.language = language;
        this.messages = MessageBundles.get(FormMessages.class, Localized.Literal.of(language.code()));
    }

    /** No errors: for a form that is shown the first time. */
    public static FormErrors none() {
        return new FormErrors(Language.EN);
    }

    /** In which what is wrong is told. */
    public Language language() {
        return language;
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** What is wrong with the field, or null. */
    public String of(String field) {
        return byField.get(field);
    }

    public Map<String, String> all() {
        return Map.copyOf(byField);
    }

    /** Errors in the order of the fields, for the summary above the form. */
    public Collection<Map.Entry<String, String>> inOrder() {
        return byField.entrySet();
    }

    /** Says what is wrong with a field; the first thing said stays. */
    public void add(String field, String message) {
        byField.putIfAbsent(field, message);
    }

    /** One line of text that must be there. */
    public String text(String field, String value) {
        return text(field, value, LINE);
    }

    public String text(String field, String value, int max) {
        String stripped = stripped(value);
        if (stripped == null) {
            add(field, messages.required());
            return null;
        }
        return optionalText(field, value, max);
    }

    public String optionalText(String field, String value, int max) {
        String stripped = stripped(value);
        if (stripped != null && stripped.length() > max) {
            add(field, messages.tooLong(max));
            return null;
        }
        return stripped;
    }

    public LocalDate date(String field, String value) {
        return required(field, value, this::readDate);
    }

    public LocalDate optionalDate(String field, String value) {
        return optional(field, value, this::readDate);
    }

    public LocalTime time(String field, String value) {
        return required(field, value, (text, name) -> {
            try {
                return LocalTime.parse(text);
            } catch (DateTimeParseException e) {
                add(name, messages.notATime());
                return null;
            }
        });
    }

    public Integer number(String field, String value, int from, int to) {
        return required(field, value, (text, name) -> readNumber(text, name, from, to));
    }

    public Integer optionalNumber(String field, String value, int from, int to) {
        return optional(field, value, (text, name) -> readNumber(text, name, from, to));
    }

    /** A decimal number; comma and point are both read. */
    public BigDecimal decimal(String field, String value, BigDecimal from, BigDecimal to) {
        return required(field, value, (text, name) -> {
            try {
                BigDecimal number = new BigDecimal(text.replace(',', '.'));
                if (number.compareTo(from) < 0 || number.compareTo(to) > 0) {
                    add(name, messages.outOfRange(from.toPlainString(), to.toPlainString()));
                    return null;
                }
                return number;
            } catch (NumberFormatException e) {
                add(name, messages.outOfRange(from.toPlainString(), to.toPlainString()));
                return null;
            }
        });
    }

    public UUID id(String field, String value) {
        return required(field, value, (text, name) -> {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                add(name, messages.notOffered());
                return null;
            }
        });
    }

    public <E extends Enum<E>> E choice(String field, String value, Class<E> choices) {
        return required(field, value, (text, name) -> {
            for (E choice : choices.getEnumConstants()) {
                if (choice.name().equals(text)) {
                    return choice;
                }
            }
            add(name, messages.notOffered());
            return null;
        });
    }

    public void notOffered(String field) {
        add(field, messages.notOffered());
    }

    public void required(String field) {
        add(field, messages.required());
    }

    public void notAnAddress(String field) {
        add(field, messages.notAnAddress());
    }

    private LocalDate readDate(String text, String field) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            add(field, messages.notADate());
            return null;
        }
    }

    private Integer readNumber(String text, String field, int from, int to) {
        try {
            int number = Integer.parseInt(text);
            if (number < from || number > to) {
                add(field, messages.outOfRange(String.valueOf(from), String.valueOf(to)));
                return null;
            }
            return number;
        } catch (NumberFormatException e) {
            add(field, messages.notANumber());
            return null;
        }
    }

    private interface Reader<T> {
        T read(String text, String field);
    }

    private <T> T required(String field, String value, Reader<T> reader) {
        String stripped = stripped(value);
        if (stripped == null) {
            add(field, messages.required());
            return null;
        }
        return reader.read(stripped, field);
    }

    private <T> T optional(String field, String value, Reader<T> reader) {
        String stripped = stripped(value);
        return stripped == null ? null : reader.read(stripped, field);
    }

    private static String stripped(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
