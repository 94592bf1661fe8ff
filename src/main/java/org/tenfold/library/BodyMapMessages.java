package org.tenfold.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the body maps, shown and read aloud. */
@MessageBundle("bodymap")
public interface BodyMapMessages {

    @Message("Body map: {zones}")
    String title(String zones);

    @Message("Body map of what is never touched")
    String forbiddenTitle();

    @Message("{#when side}{#is FRONT}Front{#is BACK}Back{/when}")
    String side(Side side);

    @Message("{#when side}{#is FRONT}Treated in front{#is BACK}Treated at the back{/when}: {zones}.")
    String treatedOn(Side side, String zones);

    @Message("{#when side}{#is FRONT}Not touched in front{#is BACK}Not touched at the back{/when}: {zones}.")
    String forbiddenOn(Side side, String zones);

    @Message("Treated")
    String treated();

    @Message("Not touched")
    String forbidden();

    @Message("The sign beside the figure stands for a place that differs from child to child.")
    String withoutPlace();
}
