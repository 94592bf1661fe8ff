package org.tenfold.shared.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a form says about a field that cannot be taken as it is. */
@MessageBundle("form")
public interface FormMessages {

    @Message("Please fill this in.")
    String required();

    @Message("Please shorten this to {max} characters.")
    String tooLong(int max);

    @Message("Please give a date, for example 2026-05-31.")
    String notADate();

    @Message("Please give a time, for example 09:30.")
    String notATime();

    @Message("Please give a whole number.")
    String notANumber();

    @Message("Please give a number between {from} and {to}.")
    String outOfRange(String from, String to);

    @Message("Please choose one of the offered answers.")
    String notOffered();

    @Message("Please give an e-mail address, for example anna@clinic.example.")
    String notAnAddress();

    @Message("Please correct what is marked below. Nothing has been saved yet.")
    String summary();

    @Message("Error:")
    String error();

    @Message("optional")
    String optional();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Back")
    String back();

    @Message("Next page")
    String nextPage();

    @Message("Search")
    String search();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Please choose")
    String choose();

    @Message("Pages")
    String pages();
}
