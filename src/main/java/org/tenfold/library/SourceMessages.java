package org.tenfold.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of where the library comes from: documents, their statements, and the marks. */
@MessageBundle("source")
public interface SourceMessages {

    @Message("Where it comes from")
    String sources();

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
}
