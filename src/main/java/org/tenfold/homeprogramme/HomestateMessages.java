package org.tenfold.homeprogramme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a parent reads where there is nothing to do at home, and why. */
@MessageBundle("homestate")
public interface HomestateMessages {

    @Message(
            "{#when state}{#is NOTHING_TODAY}Nothing is planned for this day{#is NOTHING_CHOSEN}No exercises at home for now{#is AWAITS_TRAINING}First the doctor shows you how{#is PAUSED}The exercises are having a pause{#is HELD}The exercises rest today{#is ENDED}The exercises of this course are over{#else}No exercises at home{/when}")
    String title(HomeState state);

    @Message(
            "{#when state}{#is NOTHING_TODAY}Enjoy the day with each other.{#is NOTHING_CHOSEN}Your doctor has chosen nothing for home. Holding and cuddling are always right.{#is AWAITS_TRAINING}The doctor teaches you the exercises for home and watches your first lesson. Then they appear here.{#is PAUSED}The course is having a pause, so there is nothing to do at home either. The doctor tells you when it goes on.{#is HELD}Your child should take it easy now.{#is ENDED}Thank you for all the care you put into it. The doctor tells you what comes next.{#else}This course asks for nothing at home.{/when}")
    String words(HomeState state);

    @Message("Why: {because}")
    String because(String because);

    @Message("Some exercises appear once the doctor has taught you and watched your first lesson.")
    String awaitsTraining();
}
