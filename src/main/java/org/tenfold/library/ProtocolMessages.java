package org.tenfold.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Pressure;
import org.tenfold.library.item.Reading;
import org.tenfold.library.item.Repetitions;
import org.tenfold.library.item.Stop;
import org.tenfold.library.rule.Effect;

/** Words of what stands in a protocol: rules, questions, steps and readings. */
@MessageBundle("protocol")
public interface ProtocolMessages {

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

    @Message("Must be answered")
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

    @Message("{#when reading}{#is SOURCE}The sources’ words{#is INFERRED}Inferred{#is CLINIC}Clinic’s reading{/when}")
    String reading(Reading reading);

    @Message("Sources disagree:")
    String disagree();

    @Message("Used unless another is chosen")
    String byDefault();

    @Message("Not offered")
    String notOffered();
}
