package org.tenfold.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How it goes with a child, in the words of its parent's page. */
@MessageBundle("follow")
public interface FollowMessages {

    @Message("How {child} is doing")
    String title(String child);

    @Message("How it goes: what has changed")
    String toProgress();

    @Message("Today")
    String back();

    @Message("Your children")
    String yourChildren();

    @Message("{done} of {total} sessions are done")
    String where(int done, int total);

    @Message("{#if left == 1}One session is left.{#else}{left} sessions are left.{/if}")
    String left(int left);

    @Message("The course has not begun yet.")
    String notBegun();

    @Message("The course is paused. The doctor decides how it goes on.")
    String paused();

    @Message("The course is completed. Well done, all of you.")
    String completed();

    @Message("The course was ended early.")
    String stopped();

    @Message("Next: {day}, {hour}")
    String next(String day, String hour);

    @Message("At home you did {done} of {planned} {planned.en('exercise', 'exercises')}.")
    String home(int done, int planned);

    @Message("That is a lot. Thank you.")
    String homeWell();

    @Message("Every day that works out counts. If it is hard to fit in, tell the doctor.")
    String homeKind();

    @Message("How {child} took the sessions")
    String comfort(String child);

    @Message("What has changed")
    String changed();

    @Message("There is nothing to compare yet. After the next examination you will see it here.")
    String changedNothing();

    @Message("Show all values")
    String allValues();

    @Message("{measure}, {child}")
    String overTime(String measure, String child);

    @Message("What the doctor wrote for you")
    String words();

    @Message("The doctor writes to you when half of the course is done and when it is over.")
    String noWords();

    @Message("{#when occasion}{#is HALF_WAY}In the middle of the course{#is END}At the end of the course{/when}")
    String wordsOf(Occasion occasion);

    @Message("Earlier courses")
    String earlier();

    @Message("No course has begun yet")
    String noCourse();

    @Message("When the doctor assigns one, you see here how it goes.")
    String noCourseWhy();

    @Message("All that was measured")
    String allMeasurements();
}
