package org.tenfold.homeprogramme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the diary: what was done, by whom, how the child was, what was left out and why. */
@MessageBundle("diary")
public interface DiaryMessages {

    @Message("Diary of the exercises at home")
    String title();

    @Message("Diary: {name}")
    String titleOf(String name);

    @Message("Add a word: who, mood")
    String addWords();

    @Message("Who does it")
    String who();

    @Message(
            "{#when caregiver}{#is NAMED}by name{#is MOTHER}mother{#is FATHER}father{#is GRANDMOTHER}grandmother{#is GRANDFATHER}grandfather{#is NANNY}nanny{/when}")
    String caregiver(Caregiver caregiver);

    @Message("Somebody else, by name")
    String otherName();

    @Message("How your child was")
    String mood();

    @Message("{#when mood}{#is HAPPY}happy{#is CALM}calm{#is TIRED}tired{#is FUSSY}fussy{#is CRYING}crying{/when}")
    String moodIs(Mood mood);

    @Message("Remark")
    String remark();

    @Message("Keep the words")
    String keep();

    @Message("Change the words")
    String change();

    @Message("Undo")
    String undo();

    @Message("Done")
    String done();

    @Message(
            "{#when why}{#is ASLEEP}asleep{#is ILL}ill{#is REFUSED}did not want to{#is NO_TIME}no time{#is OTHER}another reason{/when}")
    String why(NotDoneWhy why);

    @Message("Left out: {why}")
    String leftOutBecause(String why);

    @Message("Day")
    String day();

    @Message("Exercise")
    String exercise();

    @Message("Outcome")
    String outcome();

    @Message("Round")
    String round();

    @Message("Who")
    String whoShort();

    @Message("Mood")
    String moodShort();

    @Message("Nothing has been entered yet")
    String none();

    @Message("Parents enter what they have done on their page.")
    String noneWhy();

    @Message("Newest")
    String newest();

    @Message("Earlier")
    String earlier();

    @Message("All of the diary")
    String all();

    @Message("Done at home: {done} of {planned} planned, {percent} %")
    String share(int done, int planned, int percent);

    @Message("Nothing was planned so far.")
    String nothingPlanned();

    @Message("Left out with a reason:")
    String reasons();

    @Message("{why}: {n}")
    String reason(String why, int n);

    @Message("Done in the last seven days, in rounds")
    String week();

    @Message("Nothing was done in the last seven days.")
    String nothingDone();
}
