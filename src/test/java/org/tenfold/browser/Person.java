package org.tenfold.browser;

/** The people of the demo clinics who walk through the portal, with the words that they look for. */
enum Person {
    DOCTOR("doctor@ten-steps.example", "Olga Petrova"),
    MASSEUR("masseur@ten-steps.example", "Ivan Sokolov"),
    PARENT("parent@ten-steps.example", "Anna Lind"),
    ADMINISTRATOR("administrator@ten-steps.example", "Vera Adler"),
    RUSSIAN_DOCTOR("doctor@first-steps.example", "Мария Зимина"),
    RUSSIAN_MASSEUR("masseur@first-steps.example", "Пётр Лесной"),
    RUSSIAN_PARENT("parent@first-steps.example", "Елена Туманова"),
    RUSSIAN_ADMINISTRATOR("administrator@first-steps.example", "Нина Ветрова");

    static final String PASSWORD = "ten warm hands";

    private final String address;
    private final String fullName;

    Person(String address, String fullName) {
        this.address = address;
        this.fullName = fullName;
    }

    String address() {
        return address;
    }

    String fullName() {
        return fullName;
    }

    String language() {
        return name().startsWith("RUSSIAN") ? "ru" : "en";
    }
}
