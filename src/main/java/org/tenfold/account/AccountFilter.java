package org.tenfold.account;

import java.util.Locale;

/** Which accounts an administrator looks for; null lets all through. */
public record AccountFilter(Role role, String name) {

    static AccountFilter of(String role, String name) {
        Role chosen = null;
        for (Role known : Role.values()) {
            if (known.name().equals(role)) {
                chosen = known;
            }
        }
        return new AccountFilter(chosen, name == null || name.isBlank() ? null : name.strip());
    }

    public boolean isEmpty() {
        return role == null && name == null;
    }

    public Role[] roles() {
        return Role.values();
    }

    /** The name anywhere in the full name, as a pattern of the store with ! before what is meant as it stands. */
    String pattern() {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + plain + "%";
    }
}
