package org.tenfold.note;

import java.util.List;
import java.util.stream.Stream;
import org.tenfold.account.Account;
import org.tenfold.account.Role;

/**
 * Those before whom a note about a child comes.
 *
 * @param doctors of the clinic
 * @param treating who treat the child now
 * @param guardians who read what is shared
 */
public record Audience(List<Account> doctors, List<Account> treating, List<Account> guardians) {

    /** Whom somebody of the staff may ask to read a note: everyone of the staff who may see the child, but himself. */
    List<Account> colleaguesOf(Account author) {
        if (author.role() == Role.PARENT) {
            return List.of();
        }
        return Stream.concat(treating.stream(), doctors.stream())
                .filter(person -> person.isOpen() && !person.id().equals(author.id()))
                .distinct()
                .toList();
    }

    /** Those who treat the child, but the author, by name; empty when nobody does. */
    String treatingBut(Account author) {
        return names(treating, author);
    }

    String guardiansBut(Account author) {
        return names(guardians, author);
    }

    private static String names(List<Account> people, Account author) {
        return String.join(
                ", ",
                people.stream()
                        .filter(person -> !person.id().equals(author.id()))
                        .map(Account::name)
                        .distinct()
                        .toList());
    }
}
