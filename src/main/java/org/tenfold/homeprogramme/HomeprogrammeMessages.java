package org.tenfold.homeprogramme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.library.item.Minutes;
import org.tenfold.library.item.Repetitions;

/** Words of the exercises at home, for parents and for the staff. */
@MessageBundle("homeprogramme")
public interface HomeprogrammeMessages {

    @Message("Exercises for today")
    String title();

    @Message("{n} rounds today, with a rest between them. A round is every exercise once.")
    String rounds(int n);

    @Message("{done} of {n} rounds done")
    String roundsDone(int done, int n);

    @Message("Not done yet today")
    String notDone();

    @Message("Done today")
    String done();

    @Message("Round {n}")
    String round(int n);

    @Message("All of round {n} done")
    String allOfRound(int n);

    @Message("All done today")
    String all();

    @Message("All done for today. Well done, both of you.")
    String wellDone();

    @Message(
            "The doctor first teaches you the exercises for home and watches your first lesson. Then they appear here.")
    String awaitsTraining();

    @Message("How to do it")
    String how();

    @Message("Position")
    String position();

    @Message("Where")
    String zones();

    @Message(
            "{#if r.exact}{r.from} {r.from.en('time','times')}{#else}{r.from} to {r.to} times{/if}{#if r.per}{#when r.per}{#is LEG} with each leg{#is SIDE} on each side{/when}{/if}")
    String repetitions(Repetitions r);

    @Message("{#if m.exact}{m.from} {m.from.en('minute','minutes')}{#else}{m.from} to {m.to} minutes{/if}")
    String minutes(Minutes m);

    @Message("You may look, but not tick: the other guardian does that.")
    String onlyReads();

    @Message("Exercises at home")
    String section();

    @Message("Training of the parent")
    String training();

    @Message(
            "Some exercises are offered to the parent only after both of these. An orthopaedist or a paediatrician teaches and supervises.")
    String trainingWhy();

    @Message("The parent was taught the exercises")
    String taught();

    @Message("The first lesson was supervised")
    String supervised();

    @Message("Not recorded yet")
    String notRecorded();

    @Message("Record the training")
    String record();

    @Message("Ticked in the last seven days")
    String week();

    @Message("Exercise")
    String exercise();

    @Message("Nothing was ticked in the last seven days.")
    String nothingTicked();
}
