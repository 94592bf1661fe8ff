package org.tenfold.account;

import java.util.Set;
import java.util.regex.Pattern;
import org.tenfold.shared.web.FormErrors;

/**
 * A PIN as it was typed twice: six digits of which nobody's first guess is right. It is short, because it is typed with
 * oily fingers, and because it opens nothing but a tablet on which the password was typed on the same day.
 */
record NewPin(String pin, String again) {

    static final String FIELD = "pin";
    static final String FIELD_AGAIN = "pinAgain";
    static final int DIGITS = 6;

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final int FEWEST_DIFFERENT = 3;

    /** Lines and crosses over the keypad, which no other rule finds. */
    private static final Set<String> WALKS =
            Set.of("147258", "258369", "369258", "258147", "159357", "357159", "142536", "147896", "789632", "102938");

    static NewPin of(String pin, String again) {
        return new NewPin(stripped(pin), stripped(again));
    }

    void check(FormErrors errors, TabletMessages words) {
        if (!isSixDigits(pin)) {
            errors.add(FIELD, words.pinOfSixDigits());
        } else if (isEasy()) {
            errors.add(FIELD, words.pinTooEasy());
        } else if (!pin.equals(again)) {
            errors.add(FIELD_AGAIN, words.pinsDiffer());
        }
    }

    static boolean isSixDigits(String typed) {
        return SIX_DIGITS.matcher(typed).matches();
    }

    /** Whether it is among those that are tried first: few digits, a row, a repetition, a date, a walk over the keys. */
    boolean isEasy() {
        return pin.chars().distinct().count() < FEWEST_DIFFERENT
                || isRow(1)
                || isRow(9)
                || isRepeated()
                || isDate()
                || WALKS.contains(pin);
    }

    /** Each digit follows the one before by this step, with 0 after 9. */
    private boolean isRow(int step) {
        for (int i = 1; i < DIGITS; i++) {
            if ((digit(i - 1) + step) % 10 != digit(i)) {
                return false;
            }
        }
        return true;
    }

    /** 123123, 123321, 112233. */
    private boolean isRepeated() {
        String first = pin.substring(0, 3);
        String second = pin.substring(3);
        boolean doubled = digit(0) == digit(1) && digit(2) == digit(3) && digit(4) == digit(5);
        return first.equals(second)
                || new StringBuilder(first).reverse().toString().equals(second)
                || doubled;
    }

    /** A day of a birthday in any order that people write, or a month with its year. */
    private boolean isDate() {
        int one = number(0, 2);
        int two = number(2, 4);
        int three = number(4, 6);
        return isDayOfMonth(one, two)
                || isDayOfMonth(two, one)
                || isDayOfMonth(three, two)
                || isYear(number(0, 4)) && isMonth(three)
                || isYear(number(2, 6)) && isMonth(one);
    }

    private static boolean isDayOfMonth(int day, int month) {
        return day >= 1 && day <= 31 && isMonth(month);
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static boolean isYear(int number) {
        return number >= 1900 && number < 2100;
    }

    private int digit(int at) {
        return pin.charAt(at) - '0';
    }

    private int number(int from, int to) {
        return Integer.parseInt(pin.substring(from, to));
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
