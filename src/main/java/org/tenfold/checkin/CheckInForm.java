package org.tenfold.checkin;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.session.HomeAnswers;
import org.tenfold.session.HomeChoice;
import org.tenfold.session.Vaccination;
import org.tenfold.shared.web.FormErrors;

/** What a family taps: an answer for each question, by the code of what is asked. */
public final class CheckInForm {

    /** How many minutes ago the last meal was, to be tapped. */
    static final List<Integer> MEALS = List.of(15, 30, 45, 60, 90);

    /** Stands for all that is longer ago. */
    static final int LONG_AGO = 120;

    /** Nobody said when the child ate. */
    static final String UNSAID = "unsaid";

    static final String VACCINATION_DAY = "vaccination-day";
    static final String STILL_REACTS = "vaccination-reacts";
    private static final String YES = "yes";
    private static final BigDecimal COLDEST = new BigDecimal("34");
    private static final BigDecimal HOTTEST = new BigDecimal("42");
    private static final BigDecimal STEP = new BigDecimal("0.1");

    private static final String START = "36.6";

    /** Nobody tells of a vaccination of longer ago. */
    private static final int DAYS_BACK = 30;

    private final List<AskedAtHome> asked;
    private final Map<String, String> typed;

    private CheckInForm(List<AskedAtHome> asked, Map<String, String> typed) {
        this.asked = asked;
        this.typed = typed;
    }

    /** Everything as usual. Nobody has measured, and nobody has said when the child ate. */
    static CheckInForm usual(List<AskedAtHome> asked, Vaccination known) {
        return of(asked, usualAnswers(asked, known));
    }

    /** What was answered before, to be corrected. */
    static CheckInForm of(List<AskedAtHome> asked, HomeAnswers answers) {
        Map<String, String> typed = new HashMap<>();
        typed.put(AskedAtHome.MEAL.code(), UNSAID);
        answers.given().forEach((one, answer) -> typed.put(one.code(), answer));
        answers.vaccination().ifPresent(vaccination -> {
            typed.put(AskedAtHome.VACCINATION.code(), vaccination.on().toString());
            typed.put(STILL_REACTS, vaccination.reacts() ? YES : "");
        });
        return new CheckInForm(asked, typed);
    }

    static CheckInForm typed(List<AskedAtHome> asked, MultivaluedMap<String, String> fields) {
        Map<String, String> typed = new HashMap<>();
        fields.forEach((name, values) -> typed.put(name, values.get(0).strip()));
        return new CheckInForm(asked, typed);
    }

    static HomeAnswers usualAnswers(List<AskedAtHome> asked, Vaccination known) {
        Map<AskedAtHome, String> answers = new EnumMap<>(AskedAtHome.class);
        for (AskedAtHome one : asked) {
            HomeChoice.usual(one).ifPresent(choice -> answers.put(one, choice.name()));
        }
        if (asked.contains(AskedAtHome.VACCINATION)) {
            answers.put(AskedAtHome.VACCINATION, known == null ? HomeAnswers.NONE : known.told());
        }
        return new HomeAnswers(answers);
    }

    /** The form after a tap on the temperature: "temperature:+", "temperature:-", or "temperature:=" for not measured. */
    CheckInForm stepped(String tap) {
        Map<String, String> after = new HashMap<>(typed);
        String code = AskedAtHome.TEMPERATURE.code();
        if (tap.startsWith(code + ":")) {
            after.put(code, stepped(value(code), tap.substring(code.length() + 1)));
        }
        return new CheckInForm(asked, after);
    }

    CheckInForm with(String field, String value) {
        Map<String, String> after = new HashMap<>(typed);
        after.put(field, value == null ? "" : value);
        return new CheckInForm(asked, after);
    }

    private static String stepped(String now, String tap) {
        if (tap.startsWith("=")) {
            return tap.substring(1);
        }
        try {
            BigDecimal degrees = new BigDecimal(now.replace(',', '.'));
            BigDecimal next = tap.equals("+") ? degrees.add(STEP) : degrees.subtract(STEP);
            return next.max(COLDEST).min(HOTTEST).toPlainString();
        } catch (NumberFormatException nothingYet) {
            return START;
        }
    }

    /** As it is kept; whoever asks looks at the errors first. */
    HomeAnswers answers(FormErrors errors, LocalDate today, Instant now) {
        Map<AskedAtHome, String> answers = new EnumMap<>(AskedAtHome.class);
        for (AskedAtHome one : asked) {
            String answer = switch (one) {
                case TEMPERATURE -> temperature(errors);
                case MEAL -> meal(errors, now);
                case VACCINATION -> vaccination(errors, today);
                default -> choice(one, errors);
            };
            if (answer != null) {
                answers.put(one, answer);
            }
        }
        return new HomeAnswers(answers);
    }

    private String temperature(FormErrors errors) {
        String code = AskedAtHome.TEMPERATURE.code();
        if (value(code).isEmpty()) {
            return null;
        }
        BigDecimal degrees = errors.decimal(code, value(code), COLDEST, HOTTEST);
        return degrees == null ? null : degrees.toPlainString();
    }

    private String choice(AskedAtHome one, FormErrors errors) {
        HomeChoice choice = HomeChoice.of(one, value(one.code())).orElse(null);
        if (choice == null) {
            errors.required(one.code());
        }
        return choice == null ? null : choice.name();
    }

    /** Minutes ago, or the moment that was said before. */
    private String meal(FormErrors errors, Instant now) {
        String typedMeal = value(AskedAtHome.MEAL.code());
        if (typedMeal.isEmpty() || typedMeal.equals(UNSAID)) {
            return null;
        }
        if (typedMeal.matches("\\d{1,3}")) {
            return now.minus(Duration.ofMinutes(Integer.parseInt(typedMeal))).toString();
        }
        HomeAnswers before = new HomeAnswers(Map.of(AskedAtHome.MEAL, typedMeal));
        if (before.meal().filter(moment -> !moment.isAfter(now)).isEmpty()) {
            errors.notOffered(AskedAtHome.MEAL.code());
            return null;
        }
        return typedMeal;
    }

    private String vaccination(FormErrors errors, LocalDate today) {
        String code = AskedAtHome.VACCINATION.code();
        boolean reacts = YES.equals(value(STILL_REACTS));
        String day = value(VACCINATION_DAY).isEmpty() ? value(code) : value(VACCINATION_DAY);
        String field = value(VACCINATION_DAY).isEmpty() ? code : VACCINATION_DAY;
        if (day.equals(HomeAnswers.NONE) && !reacts) {
            return HomeAnswers.NONE;
        }
        if (day.equals(HomeAnswers.NONE)) {
            errors.add(code, words(errors).onWhichDay());
            return null;
        }
        LocalDate on = errors.date(field, day);
        if (on == null) {
            return null;
        }
        if (on.isAfter(today) || on.isBefore(today.minusDays(DAYS_BACK))) {
            errors.add(field, words(errors).dayOfVaccination());
            return null;
        }
        return new Vaccination(on, reacts).told();
    }

    private static CheckinMessages words(FormErrors errors) {
        return MessageBundles.get(
                CheckinMessages.class, Localized.Literal.of(errors.language().code()));
    }

    public List<AskedAtHome> asked() {
        return asked;
    }

    /** Where counting the temperature begins. */
    public String start() {
        return START;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean chose(String field, Object answer) {
        return value(field).equals(String.valueOf(answer));
    }

    /** When the child ate, where that was said before; else null. */
    public Instant mealBefore() {
        return new HomeAnswers(Map.of(AskedAtHome.MEAL, value(AskedAtHome.MEAL.code())))
                .meal()
                .orElse(null);
    }

    /** A vaccination that was told of and is not of the last days; else null. */
    public LocalDate vaccinationBefore(LocalDate today) {
        return new HomeAnswers(Map.of(AskedAtHome.VACCINATION, value(AskedAtHome.VACCINATION.code())))
                .vaccination()
                .map(Vaccination::on)
                .filter(day -> day.isBefore(today.minusDays(2)))
                .orElse(null);
    }
}
