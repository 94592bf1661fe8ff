package org.tenfold.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for what a family tells of its child before it leaves home. */
@MessageBundle("athome")
public interface AthomeMessages {

    @Message(
            "{#when choice}{#is WELL}well{#is COLD}cough or cold{#is UNWELL}unwell in another way{#is CLEAR}skin clear{#is RASH}rash{#is SORE}sore skin{#is STOOL_AS_USUAL}tummy as usual{#is NO_STOOL}no stool today{#is LOOSE}loose stool{#is VOMITED}vomited{#is SLEPT}slept as usual{#is SLEPT_BADLY}slept badly{#is DROWSY}unusually sleepy{#is CONTENT}in the usual mood{#is FRETFUL}fretful{/when}")
    String choice(HomeChoice choice);

    @Message("temperature {degrees} °C")
    String degrees(String degrees);

    @Message("ate at {clock}")
    String ateAt(String clock);

    @Message("vaccinated on {day}")
    String vaccinatedOn(String day);

    @Message("still reacts")
    String stillReacts();

    @Message("not vaccinated")
    String notVaccinated();

    @Message("The family, {clock}: all as usual")
    String allAsUsual(String clock);

    @Message("The family, {clock}:")
    String told(String clock);

    @Message("The family, on {day}:")
    String toldOn(String day);

    @Message("ill, expected back on {day}")
    String illUntil(String day);

    @Message("well again")
    String wellAgain();

    @Message("Filled in and marked: look, and confirm.")
    String lead();
}
