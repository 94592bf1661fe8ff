package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.tenfold.shared.web.FormErrors;

/** Reads what was typed into a field; null where nothing was, or where it cannot be read and the errors say why. */
record ReadingAField(FormErrors errors, EditorMessages words) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|[A-E]-C[0-9]{2}");
    private static final Pattern STATEMENT = Pattern.compile("S[0-9]-[0-9]{3}");
    private static final Pattern PLACE = Pattern.compile("\\{[A-E]-C[0-9]{2}}");
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,4}|\\{[A-E]-C[0-9]{2}}) (day|week|month|year)s?");
    private static final int LONG = 4000;

    JsonNode one(EditorField field, String typed) {
        if (field.kind() == EditorField.Kind.FLAG) {
            return typed.isEmpty() && !field.required() ? null : BooleanNode.valueOf(!typed.isEmpty());
        }
        if (field.kind() == EditorField.Kind.CITES) {
            return cites(field, typed);
        }
        if (typed.isEmpty()) {
            return null;
        }
        return switch (field.kind()) {
            case NUMBER -> number(field, typed);
            case SPAN -> fitting(field, typed, SPAN, words.wrongSpan());
            case YAML -> yaml(field, typed);
            case ONE -> several(field, List.of(typed)) == null ? null : TextNode.valueOf(typed);
            default -> field.path().equals("id") ? fitting(field, typed, ID, words.wrongId()) : text(field, typed);
        };
    }

    ArrayNode several(EditorField field, Collection<String> typed) {
        ArrayNode codes = LibraryJson.object().arrayNode();
        for (String code : typed) {
            if (field.choices().stream().noneMatch(choice -> choice.code().equals(code))) {
                errors.notOffered(field.path());
                return null;
            }
            codes.add(code);
        }
        return codes.isEmpty() ? null : codes;
    }

    private JsonNode text(EditorField field, String typed) {
        String text = errors.optionalText(field.path(), typed, LONG);
        return text == null ? null : TextNode.valueOf(text);
    }

    private JsonNode fitting(EditorField field, String typed, Pattern pattern, String otherwise) {
        if (!pattern.matcher(typed).matches()) {
            errors.add(field.path(), otherwise);
            return null;
        }
        return TextNode.valueOf(typed);
    }

    private JsonNode cites(EditorField field, String typed) {
        ArrayNode cites = LibraryJson.object().arrayNode();
        for (String id : typed.isEmpty() ? new String[0] : typed.split("[\\s,;]+")) {
            if (!STATEMENT.matcher(id).matches()) {
                errors.add(field.path(), words.wrongCites(id));
                return null;
            }
            cites.add(id);
        }
        return cites;
    }

    private JsonNode number(EditorField field, String typed) {
        if (PLACE.matcher(typed).matches()) {
            return TextNode.valueOf(typed);
        }
        try {
            BigDecimal number = new BigDecimal(typed.replace(',', '.'));
            return number.stripTrailingZeros().scale() <= 0
                    ? IntNode.valueOf(number.intValueExact())
                    : DecimalNode.valueOf(number);
        } catch (ArithmeticException e) {
            errors.add(field.path(), words.wrongNumber());
            return null;
        } catch (NumberFormatException e) {
            errors.add(field.path(), words.wrongNumber());
            return null;
        }
    }

    private JsonNode yaml(EditorField field, String typed) {
        try {
            JsonNode read = LibraryJson.yaml(typed);
            if (read.isContainerNode()) {
                return read;
            }
            errors.add(field.path(), words.noYaml());
        } catch (NotYaml e) {
            errors.add(field.path(), words.wrongYaml(e.line()));
        }
        return null;
    }
}
