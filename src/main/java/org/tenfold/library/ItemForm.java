package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tenfold.shared.web.FormErrors;

/** An item, or what stands above the lists, as it is typed. */
public final class ItemForm {

    /** In letters, as most lines come out. */
    private static final int HALF_A_PAGE = 34;

    private final List<EditorField> fields;
    private final Map<String, List<String>> typed;

    private ItemForm(List<EditorField> fields, Map<String, List<String>> typed) {
        this.fields = fields;
        this.typed = typed;
    }

    /** As it is written now. */
    static ItemForm of(List<EditorField> fields, JsonNode item) {
        Map<String, List<String>> shown = new HashMap<>();
        fields.forEach(field -> shown.put(field.path(), field.shownOf(item)));
        return new ItemForm(fields, shown);
    }

    static ItemForm typed(List<EditorField> fields, MultivaluedMap<String, String> sent) {
        Map<String, List<String>> typed = new HashMap<>();
        fields.forEach(field -> typed.put(field.path(), List.copyOf(sent.getOrDefault(field.path(), List.of()))));
        return new ItemForm(fields, typed);
    }

    public List<EditorField> fields() {
        return fields;
    }

    public String value(EditorField field) {
        List<String> values = typed.getOrDefault(field.path(), List.of());
        return values.isEmpty() ? "" : values.get(0).replace("\r\n", "\n").strip();
    }

    /** How many lines show all that is in a field; a text is written in half of the page's width. */
    public int rows(EditorField field) {
        int width = field.kind() == EditorField.Kind.TEXT ? HALF_A_PAGE : Integer.MAX_VALUE;
        long lines = value(field)
                .lines()
                .mapToLong(line -> 1L + line.length() / width)
                .sum();
        return (int) Math.max(4, Math.min(24, lines + 1));
    }

    public boolean chose(EditorField field, String code) {
        return typed.getOrDefault(field.path(), List.of()).contains(code);
    }

    /** What was typed, in the format of the files; whoever asks looks at the errors first. */
    ObjectNode read(FormErrors errors, EditorMessages words) {
        ObjectNode item = LibraryJson.object();
        ReadingAField reading = new ReadingAField(errors, words);
        for (EditorField field : fields) {
            JsonNode value = field.kind() == EditorField.Kind.MANY
                    ? reading.several(field, typed.get(field.path()))
                    : reading.one(field, value(field));
            if (value != null) {
                put(item, field, value);
            } else if (field.required() && errors.of(field.path()) == null) {
                errors.add(field.path(), words.required(name(field, words)));
            }
        }
        return item;
    }

    private static String name(EditorField field, EditorMessages words) {
        String name = words.field(field.label());
        return field.part() == null ? name : words.withPart(name, words.part(field.part()));
    }

    private static void put(ObjectNode item, EditorField field, JsonNode value) {
        ObjectNode at = field.part() == null ? item : item.withObjectProperty(field.name());
        at.set(field.part() == null ? field.name() : field.part(), value);
    }
}
