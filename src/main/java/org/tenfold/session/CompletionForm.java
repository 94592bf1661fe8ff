package org.tenfold.session;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tenfold.account.Account;
import org.tenfold.course.Reaction;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.FormKey;

/** How the child took a session that is done, and what else the masseur says about it, as it is typed and tapped. */
public final class CompletionForm {

    static final String SHARED = "shared";
    private static final int LONGEST = 4000;
    private static final int MOST_MINUTES = 240;

    private final MultivaluedMap<String, String> fields;

    private CompletionForm(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    static CompletionForm typed(MultivaluedMap<String, String> fields) {
        return new CompletionForm(fields);
    }

    /** As most sessions end, so that done is one tap. */
    static CompletionForm calm() {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("reaction", Reaction.CALM.name());
        return new CompletionForm(fields);
    }

    public String reaction() {
        return field("reaction");
    }

    public String note() {
        return field("note");
    }

    public String minutes() {
        return field("minutes");
    }

    public boolean isShared() {
        return SHARED.equals(field("reach"));
    }

    /** Whether this answer was tapped. */
    public boolean chose(String field, String answer) {
        return fields.getOrDefault(field, List.of()).contains(answer);
    }

    public boolean tolerated(String step, Tolerance took) {
        return chose("tolerance-" + step, took.name());
    }

    String key() {
        return fields.getFirst(FormKey.FIELD);
    }

    /** @param steps ids of the steps of which it may be said how the child took them */
    Completion read(FormErrors errors, Account by, Collection<String> steps) {
        return new Completion(
                errors.choice("reaction", reaction(), Reaction.class),
                errors.optionalNumber("minutes", minutes(), 0, MOST_MINUTES),
                asleep(),
                tapped("tone-left", MuscleTone.class, errors),
                tapped("tone-right", MuscleTone.class, errors),
                present(errors),
                tolerances(steps, errors),
                remark(errors, by, note(), field("reach")));
    }

    private Boolean asleep() {
        return chose("asleep", "yes") ? Boolean.TRUE : chose("asleep", "no") ? Boolean.FALSE : null;
    }

    private Set<Companion> present(FormErrors errors) {
        Set<Companion> present = EnumSet.noneOf(Companion.class);
        for (String name : fields.getOrDefault("present", List.of())) {
            Companion companion = errors.choice("present", name, Companion.class);
            if (companion != null) {
                present.add(companion);
            }
        }
        return present;
    }

    private Map<String, Tolerance> tolerances(Collection<String> steps, FormErrors errors) {
        Map<String, Tolerance> tolerances = new HashMap<>();
        for (String step : steps) {
            Tolerance tolerance = tapped("tolerance-" + step, Tolerance.class, errors);
            if (tolerance != null) {
                tolerances.put(step, tolerance);
            }
        }
        return tolerances;
    }

    private <E extends Enum<E>> E tapped(String field, Class<E> choices, FormErrors errors) {
        return field(field).isEmpty() ? null : errors.choice(field, field(field), choices);
    }

    private String field(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    /** Null when nothing was written. */
    static Remark remark(FormErrors errors, Account by, String note, String reach) {
        String text = errors.optionalText("note", note, LONGEST);
        return text == null ? null : new Remark(by, text, SHARED.equals(reach));
    }
}
