package org.tenfold.child;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the conditions that a child has and the devices that it wears. */
@MessageBundle("condition")
public interface ConditionMessages {

    @Message("Conditions and devices")
    String conditions();

    @Message("Nothing recorded that counts today.")
    String noConditions();

    @Message("Earlier")
    String past();

    @Message("Add a condition")
    String addCondition();

    @Message("Add a device")
    String addDevice();

    @Message("{#when kind}{#is CONDITION}Condition{#is DEVICE}Device{/when}")
    String kind(RecordedCondition.Kind kind);

    @Message("since")
    String since();

    @Message("Since")
    String sinceLabel();

    @Message("Last day")
    String lastDay();

    @Message("A passing condition needs one; it can be ended earlier.")
    String lastDayHint();

    @Message("This condition passes: please give the last day that you expect.")
    String lastDayMissing();

    @Message("Please give a day between the birth and today.")
    String sinceOutOfRange();

    @Message("This is recorded already and still holds.")
    String holdsAlready();

    @Message("Record")
    String record();

    @Message("End: {what}?")
    String endConditionTitle(String what);

    @Message("From today on it counts in no check any more. The record keeps that it was there.")
    String endCondition();
}
