package org.tenfold.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a doctor says of a course. */
@MessageBundle("review")
public interface ReviewMessages {

    @Message("{#when occasion}{#is HALF_WAY}Review at half-way{#is END}Review at the end{/when}")
    String title(Occasion occasion);

    @Message("{title}: {child}")
    String titleOf(String title, String child);

    @Message("{#when occasion}{#is HALF_WAY}Write the review at half-way{#is END}Write the review at the end{/when}")
    String write(Occasion occasion);

    @Message("The doctor’s reviews")
    String reviews();

    @Message(
            "No review is written yet. One is due when half of the sessions are done, one when the course is completed.")
    String none();

    @Message("{held} of {total} sessions are held. What you sign is dated and stays; you can amend it with a reason.")
    String lead(int held, int total);

    @Message("How is the child, compared with the beginning?")
    String outcome();

    @Message("{#when outcome}{#is BETTER}Better{#is UNCHANGED}Unchanged{#is WORSE}Worse{/when}")
    String outcomeNamed(Outcome outcome);

    @Message("Is the goal reached?")
    String goal();

    @Message("The goal: {goal}")
    String goalOfCourse(String goal);

    @Message("{#when goal}{#is REACHED}Goal reached{#is PARTLY}Goal partly reached{#is NOT}Goal not reached{/when}")
    String goalNamed(Goal goal);

    @Message("What comes next?")
    String next();

    @Message(
            "{#when next}{#is CONTINUE}{#if occasion.code == 'end'}Go on at home, no further course for now{#else}Continue the course as planned{/if}{#is ANOTHER_COURSE}{#if occasion.code == 'end'}Another course after the interval{#else}Finish the course, then another one after the interval{/if}{#is STOP}{#if occasion.code == 'end'}No further course is needed{#else}Stop the course{/if}{#is REFER}Refer to another specialist{/when}")
    String nextNamed(NextStep next, Occasion occasion);

    @Message("For the parents")
    String forParent();

    @Message("They read this on their page. Plain words: what has changed, what they can do now.")
    String forParentHint();

    @Message("For the staff")
    String forStaff();

    @Message("Doctors and masseurs read this; the parents do not.")
    String forStaffHint();

    @Message("Sign the review")
    String sign();

    @Message("Amend")
    String amend();

    @Message("Amend: {title}")
    String amendTitle(String title);

    @Message("What was signed stays readable. From now on your amendment counts.")
    String amendLead();

    @Message("Why you amend it")
    String reason();

    @Message("Sign the amendment")
    String signAmendment();

    @Message("Signed by {name}, {moment}")
    String signedBy(String name, String moment);

    @Message("Amended: {reason}")
    String amendedBecause(String reason);

    @Message("What stood there before")
    String before();

    @Message("A review is due")
    String due();

    @Message("How the course goes")
    String toCourse();
}
