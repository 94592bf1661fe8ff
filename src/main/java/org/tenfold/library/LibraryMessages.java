package org.tenfold.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Performer;
import org.tenfold.library.item.Pressure;
import org.tenfold.library.item.Reading;
import org.tenfold.library.item.Repetitions;
import org.tenfold.library.item.Stop;
import org.tenfold.library.rule.Effect;

/** Words of the protocol library. */
@MessageBundle("library")
public interface LibraryMessages {

    @Message("Library")
    String title();

    @Message(
            "Protocols that courses are assigned from, and what to know around them. Every line says where it comes from.")
    String lead();

    @Message("Where it comes from")
    String sources();

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

    @Message("Statement")
    String statementLabel();

    @Message("Read line by line")
    String lineByLine();

    @Message("{source}, line by line")
    String linesOf(String source);

    @Message("Every statement that was found in the document, in our own words, with what the library makes of it.")
    String linesLead();

    @Message("Lines {from} to {to}")
    String linesFromTo(int from, int to);

    @Message("Next lines")
    String nextLines();

    @Message("From the beginning")
    String fromTheBeginning();

    @Message("and in {n} {n.en('more protocol', 'more protocols')}")
    String inFurther(int n);

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

    @Message("{#when moment}{#is ASSIGNMENT}When a course is assigned{#is CHECK}Before every session{/when}")
    String moment(Moment moment);

    @Message(
            "{#when effect}{#is BLOCK}Blocks{#is REFER}Refers to the doctor{#is POSTPONE}Postpones{#is ESCALATE}Tells the doctor{#is WARN}Warns{#is PASS}Fine{/when}")
    String effect(Effect effect);

    @Message("A doctor may override this with a written reason.")
    String overridable();

    @Message("Warning")
    String warning();

    @Message("{from} to {to} {unit}")
    String range(String from, String to, String unit);

    @Message("As usual: {usual}")
    String usual(String usual);

    @Message("{#when answer}{#is 'yes'}yes{#is 'no'}no{#else}{answer}{/when}")
    String answer(String answer);

    @Message("Must be answered each time")
    String mustBeAnswered();

    @Message("Not offered:")
    String withheld();

    @Message("Optional")
    String optional();

    @Message("Position")
    String position();

    @Message("Technique")
    String technique();

    @Message("Zones")
    String zones();

    @Message("Time")
    String time();

    @Message("Repeat")
    String repeat();

    @Message("Pressure")
    String pressureLabel();

    @Message(
            "{#when pressure}{#is LIGHT}light{#is MODERATE}moderate, on muscle only{#is DEEP}deep, coming on slowly{/when}")
    String pressure(Pressure pressure);

    @Message("{from}{#if from != to}–{to}{/if} min")
    String minutes(int from, int to);

    @Message("{from}{#if from != to}–{to}{/if} {to.en('time', 'times')}")
    String times(int from, int to);

    @Message("{#when per}{#is SIDE}on each side{#is LEG}with each leg{/when}")
    String per(Repetitions.Per per);

    @Message("Never:")
    String never();

    @Message("{#when then}{#is PAUSE}Pause:{#is STOP}End the session:{#is REFER}End it, and a doctor must look:{/when}")
    String stop(Stop.Consequence then);

    @Message("When to stop:")
    String stopAt();

    @Message("Only after a doctor has recorded that the parent was taught.")
    String afterTraining();

    @Message("In force here:")
    String inForce();

    @Message("No clinic may cross:")
    String limit();

    @Message("Sources")
    String sourcesLabel();

    @Message("{#when reading}{#is SOURCE}The sources’ words{#is INFERRED}Inferred{#is CLINIC}Clinic’s reading{/when}")
    String reading(Reading reading);

    @Message("Sources disagree:")
    String disagree();

    @Message("Statement {id}")
    String statement(String id);

    @Message("Retold in our own words")
    String retold();

    @Message("Source")
    String source();

    @Message("Line")
    String line();

    @Message("Topic")
    String topic();

    @Message("Speaks of")
    String kindLabel();

    @Message("What it is worth")
    String worthLabel();

    @Message(
            "{#when worth}{#is BLOCK}It stops: what it forbids is not done.{#is WARN}It warns: whoever goes on gives a reason."
                    + "{#is CHECKLIST}It is checked before a session.{#is PLAN}It shapes the plan and its steps."
                    + "{#is TIMER}It sets times and counts.{#is MEASURE}It is measured and followed."
                    + "{#is ESCALATE}It is brought to a doctor.{#is DISPLAY}It is there to be read.{/when}")
    String worth(Statement.Worth worth);

    @Message(
            "{#when kind}{#is AGE_WINDOW}age{#is CLASSIFICATION}classification{#is COMBINATION}combination with other treatment"
                    + "{#is CONTRAINDICATION}contraindication{#is DIAGNOSIS_SIGN}sign of a disorder{#is DURATION}duration"
                    + "{#is ENVIRONMENT}room and surroundings{#is EQUIPMENT}equipment{#is FORBIDDEN_ACTION}forbidden action"
                    + "{#is FORBIDDEN_ZONE}forbidden zone{#is HOME_EXERCISE}exercise at home{#is HYGIENE}hygiene"
                    + "{#is INDICATION}indication{#is INTENSITY}intensity{#is OUTCOME}result to follow{#is PERFORMER}who performs"
                    + "{#is POSITIONING}position{#is POSTPONE_RULE}reason to postpone{#is PREPARATION}preparation"
                    + "{#is REFERRAL}referral{#is REPETITION}repetition{#is SCHEDULE}schedule{#is SEQUENCE}order of steps"
                    + "{#is STEP}step{#is STOP_RULE}reason to stop{#is SUPERVISION}supervision{#is WARNING}warning{/when}")
    String kind(Statement.Kind kind);

    @Message("Carried by")
    String carriedBy();

    @Message("No protocol of this library carries it yet.")
    String carriedByNone();

    @Message(
            "The documents that the library was written from. None of them is a clinical guideline; each line of a protocol says which statement it carries.")
    String sourcesLead();

    @Message("Statements")
    String statements();

    @Message("{carried} of {all} carried by protocols")
    String carriedOf(long carried, int all);

    @Message("File")
    String file();

    @Message("{n} {n.en('line', 'lines')}")
    String lines(int n);

    @Message("Protocols that draw on it")
    String drawnOn();

    @Message("What the marks mean")
    String marks();

    @Message("A number such as S0-003 leads to the statement that a line carries.")
    String markStatement();

    @Message("A reading of what the sources leave open; no source says it in so many words.")
    String markInferred();

    @Message("The clinic’s own choice, which a clinic may change; no source states it.")
    String markClinic();

    @Message("Sources disagree about it; the item of this number shows both sides and the reading in force.")
    String markDisputed();

    @Message("Inferred")
    String inferred();

    @Message("Clinic’s reading")
    String clinics();

    @Message("Kind")
    String kindOfSource();

    @Message("Used unless another is chosen")
    String byDefault();

    @Message("Not offered")
    String notOffered();
}
