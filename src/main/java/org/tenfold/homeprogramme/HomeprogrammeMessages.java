package org.tenfold.homeprogramme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.library.item.Minutes;
import org.tenfold.library.item.Repetitions;

/** Words of the exercises at home, for parents. */
@MessageBundle("homeprogramme")
public interface HomeprogrammeMessages {

    @Message("Exercises for today")
    String title();

    @Message("Exercises on {day}")
    String titleOn(String day);

    @Message("{name}: {day}")
    String dayOf(String name, String day);

    @Message("{done} of {planned} done")
    String doneOf(int done, int planned);

    @Message(
            "Some are done several times a day. Round {n} is next; leave time between the rounds. What you cannot fit in may wait.")
    String rounds(int n);

    @Message(
            "{#when routine}{#is AFTER_SLEEP}After sleep{#is NAPPY_CHANGE}At a nappy change{#is ANY_TIME}At any time{#is BATH}At bath time{#is BEFORE_SLEEP}Before sleep{/when}")
    String routine(Routine routine);

    @Message("How to do it")
    String how();

    @Message("Position")
    String position();

    @Message(
            "{#if r.exact}{r.from} {r.from.en('time','times')}{#else}{r.from} to {r.to} times{/if}{#if r.per}{#when r.per}{#is LEG} with each leg{#is SIDE} on each side{/when}{/if}")
    String repetitions(Repetitions r);

    @Message("{#if m.exact}{m.from} {m.from.en('minute','minutes')}{#else}{m.from} to {m.to} minutes{/if}")
    String minutes(Minutes m);

    @Message("about {n} {n.en('minute','minutes')}")
    String about(int n);

    @Message("{n} {n.en('time','times')} a day")
    String timesADay(int n);

    @Message("Stop at")
    String stopAt();

    @Message("Timer")
    String timer();

    @Message("Start")
    String timerStart();

    @Message("Stop")
    String timerStop();

    @Message("Time is up. Well done.")
    String timerUp();

    @Message("Done")
    String done();

    @Message("Done: round {round} of {rounds}")
    String doneRound(int round, int rounds);

    @Message("Round {round}")
    String round(int round);

    @Message("All done")
    String all();

    @Message("All of round {n} done")
    String allOfRound(int n);

    @Message("All done for today. Well done, both of you.")
    String wellDone();

    @Message("That was today. You know best what your child can manage; tomorrow is another day.")
    String thatWasToday();

    @Message("Get well soon, {name}")
    String getWell(String name);

    @Message("Rest and closeness come first now. The exercises wait. If you are worried, call your doctor.")
    String getWellWhy();

    @Message("Not this time")
    String leaveOut();

    @Message("None of it today")
    String leaveAllOut();

    @Message("That is all right. A word about why helps us to make the plan fit your day.")
    String leaveOutWhy();

    @Message("You may look, but not tick: the other guardian does that.")
    String onlyReads();

    @Message("The week")
    String week();

    @Message("{day}: {done} of {planned} done")
    String weekDone(String day, int done, int planned);

    @Message("{day}: nothing planned")
    String weekRest(String day);

    @Message("You can fill in the last seven days.")
    String weekHint();

    @Message("Print it for the changing table")
    String print();

    @Message("Not today: {because}")
    String heldBecause(String because);
}
