package org.tenfold.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.library.item.Minutes;
import org.tenfold.library.item.Pressure;
import org.tenfold.library.item.Repetitions;

/** Words of a step: where, how, how long. */
@MessageBundle("step")
public interface StepMessages {

    @Message("Steps")
    String steps();

    @Message("Begun at {time}")
    String begunAt(String time);

    @Message("Position")
    String position();

    @Message("How")
    String techniques();

    @Message("Where")
    String zones();

    @Message("Time")
    String time();

    @Message("Repeat")
    String repeat();

    @Message("Pressure")
    String pressure();

    @Message("{#when pressure}{#is LIGHT}light{#is MODERATE}moderate{#is DEEP}deep, coming on slowly{/when}")
    String pressureIs(Pressure pressure);

    @Message("{#if minutes.exact}{minutes.from}{#else}{minutes.from}–{minutes.to}{/if} min")
    String minutes(Minutes minutes);

    @Message(
            "{#if often.exact}{often.from}{#else}{often.from}–{often.to}{/if} {often.to.en('time', 'times')}{#if often.per}{#when often.per}{#is SIDE} each side{#is LEG} each leg{/when}{/if}")
    String times(Repetitions often);

    @Message("optional")
    String optionalStep();

    @Message("Not done here")
    String withheld();

    @Message("Steps of “{variant}”")
    String stepsOf(String variant);
}
