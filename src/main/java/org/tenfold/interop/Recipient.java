package org.tenfold.interop;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.web.FormMessages;

/** Who takes a record along: what he may see, and the language and the wall clock by which he reads. */
final class Recipient {

    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Account person;
    private final Language language;
    private final ZoneId zone;
    private final Map<Class<?>, Object> bundles = new HashMap<>();

    Recipient(Account person, Language language, ZoneId zone) {
        this.person = person;
        this.language = language;
        this.zone = zone;
    }

    Account person() {
        return person;
    }

    Language language() {
        return language;
    }

    ZoneId zone() {
        return zone;
    }

    boolean isStaff() {
        return person.role() != Role.PARENT;
    }

    /** For programs: a guardian, or one of the staff. */
    String role() {
        return isStaff() ? person.role().code() : "guardian";
    }

    <B> B words(Class<B> bundle) {
        return bundle.cast(bundles.computeIfAbsent(
                bundle, type -> MessageBundles.get(type, Localized.Literal.of(language.code()))));
    }

    /** An instant: in UTC for programs, on the clinic's wall for people. */
    Cell moment(Instant instant) {
        return instant == null ? Cell.NOTHING : new Cell(instant.toString(), WALL.format(instant.atZone(zone)));
    }

    Cell yesNo(Boolean answer) {
        if (answer == null) {
            return Cell.NOTHING;
        }
        FormMessages words = words(FormMessages.class);
        return new Cell(answer, answer ? words.yes() : words.no());
    }

    /** One of a closed list: by its code, "in-progress", and in words. */
    Cell code(Enum<?> one, String shown) {
        return new Cell(codeOf(one), shown);
    }

    static String codeOf(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Something of the library: by its code, with its name. */
    Cell named(String code, Text name) {
        return named(code, name.in(language));
    }

    static Cell named(String code, String name) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("code", code);
        value.put("name", name);
        return new Cell(value, name);
    }
}
