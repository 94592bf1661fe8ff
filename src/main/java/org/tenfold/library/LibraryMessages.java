package org.tenfold.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.library.item.Performer;

/** Words of the library: to find a protocol, and what it is as a whole. */
@MessageBundle("library")
public interface LibraryMessages {

    @Message("Library")
    String title();

    @Message(
            "Protocols that courses are assigned from, and what to know around them. Every line says where it comes from.")
    String lead();

    @Message("Words to look for")
    String search();

    @Message("Age in months")
    String ageInMonths();

    @Message("Purpose")
    String purposeLabel();

    @Message("Who performs")
    String performerLabel();

    @Message("Any")
    String any();

    @Message("Show")
    String show();

    @Message("Clear")
    String clear();

    @Message("{n} {n.en('protocol', 'protocols')}")
    String found(int n);

    @Message("Title, technique, zone of the body, condition, or a statement such as S0-019.")
    String searchHint();

    @Message("and {n} {n.en('more place', 'more places')}")
    String further(int n);

    @Message("Nothing like that in the library")
    String nothing();

    @Message("Try fewer words, or leave the age open.")
    String nothingHint();

    @Message("All protocols")
    String all();

    @Message("Courses can be assigned")
    String assignable();

    @Message("To be read")
    String toRead();

    @Message("Warns at this age")
    String warnsAtThisAge();

    @Message("{#when purpose}{#is THERAPEUTIC}Therapeutic massage{#is GENERAL_STRENGTHENING}General strengthening"
            + "{#is GYMNASTICS}Therapeutic gymnastics{#is KNOWLEDGE}Knowledge{/when}")
    String purpose(Purpose purpose);

    @Message("{#when audience}{#is INFANT}Infants{#is CHILD}Children{#is ADULT}Adults{/when}")
    String audience(Audience audience);

    @Message("{#when performer}{#is DOCTOR}Doctor{#is MASSEUR}Masseur{#is PARENT}Parent{/when}")
    String performer(Performer performer);

    @Message("For whom")
    String audienceLabel();

    @Message("Use")
    String useLabel();

    @Message("Version")
    String versionLabel();

    @Message("{number}, published {day}")
    String numberOf(int number, String day);

    @Message("Version {number} of {day}")
    String versionOf(int number, String day);

    @Message("All versions")
    String history();

    @Message("This is an older version. Courses that were assigned from it keep it.")
    String older();

    @Message("Read the newest version")
    String toNewest();

    @Message("What today’s standard of care says")
    String cautions();

    @Message("Contents")
    String contents();

    @Message("{#when section}{#is INDICATIONS}What for{#is PERFORMERS}Who{#is RULES}When not{#is ABOUT}What to know"
            + "{#is QUESTIONS}What is asked{#is PREPARATION}Preparation{#is SCHEDULE}Schedule{#is VARIANTS}Steps"
            + "{#is FORBIDDEN}Never{#is STOPS}What ends a session{#is HOME}Exercises at home{#is MEASURES}What is followed"
            + "{#is REFERRALS}What must reach a doctor{#is DISAGREEMENTS}Where the sources disagree{/when}")
    String section(Section section);

    @Message("Sources")
    String sourcesLabel();
}
