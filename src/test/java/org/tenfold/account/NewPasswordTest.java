package org.tenfold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet rivers",
                "            ",
                "семь тихих рек",
                "🦩🦩🐸🐸🦉🦉🐙🐙🦔🦔🐢🐢",
                "aaaaaaaaaaab"
            })
    void any_characters_will_do(String password) {
        boolean isOneCharacter = password.isBlank();
        assertEquals(isOneCharacter, CommonPasswords.hold(password));
        assertTrue(Passwords.length(password) >= Passwords.SHORTEST);
        assertFalse(guessable(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am OLGA, hello",
                "petrova1234567",
                "olga.p is my name",
                "north star clinic 1",
                "my tenfold password"
            })
    void what_is_known_of_the_person_and_the_place_is_guessed(String password) {
        assertTrue(guessable(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password1234", "йцукенгшщзхъ", "qwertyuiop123", "bbbbbbbbbbbbbb"})
    void the_first_that_anybody_tries_is_refused(String password) {
        assertTrue(CommonPasswords.hold(password));
    }

    @Test
    void a_person_counts_characters_not_their_bytes() {
        assertEquals(12, Passwords.length("🦩".repeat(12)));
        assertEquals(12, Passwords.length("ы".repeat(12)));
    }

    @Test
    void the_same_letters_from_another_keyboard_are_the_same_password() {
        Passwords passwords = new Passwords();
        assertTrue(passwords.matches(passwords.hash("тихий ручей у дома"), "тихии\u0306 ручеи\u0306 у дома"));
    }

    @Test
    void a_browser_is_named_as_people_name_it() {
        assertEquals(
                List.of("Firefox, Windows", "Yandex, Android", "Safari, iPhone", "Chrome, Linux"),
                List.of(
                        name("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0"),
                        name("Mozilla/5.0 (Linux; Android 14) Chrome/120.0 YaBrowser/24.1 Safari/537.36"),
                        name("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1"),
                        name("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36")));
        assertTrue(BrowserName.of("").isEmpty());
    }

    private static String name(String userAgent) {
        return BrowserName.of(userAgent).orElseThrow();
    }

    private static boolean guessable(String password) {
        return NewPassword.of("Olga Petrova", "olga.p@north.example", "North Star Clinic", password, password)
                .isGuessable();
    }
}
