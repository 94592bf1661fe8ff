package org.tenfold.shared.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why the portal did not do what was asked for, by the key of the refusal. */
@MessageBundle("refusal")
public interface RefusalMessages {

    @Message("Today's session has begun. Whoever treats the child looks himself now.")
    String sessionBeganBeforeCheckIn();

    @Message("No course of this child goes on, so there is nothing to tell the clinic here.")
    String noCourseToCheckInFor();

    @Message("An ill child is expected back on a day ahead, within two months.")
    String backIsNotAhead();

    @Message("Someone else changed this in the meantime. Look at it as it is now, then decide again.")
    String changedMeanwhile();

    @Message("This link has been used or is too old. Ask the clinic for a new one.")
    String linkIsSpent();

    @Message("A clinic works on at least one day of the week.")
    String clinicNeedsWorkingDays();

    @Message("The clinic opens before it closes.")
    String clinicOpensBeforeItCloses();

    @Message("A guardianship does not end before it begins.")
    String guardianshipEndsBeforeItBegins();

    @Message("This has ended already. Invite the person again.")
    String accessIsOver();

    @Message("The last day is today or later. To end it at once, choose End.")
    String accessEndsInThePast();

    @Message("The last day is within a year. It can be set anew before.")
    String accessEndsWithinAYear();

    @Message("Ten people help with this child already. End it for one of them first.")
    String enoughRelatives();

    @Message("This person has to do with the child already. Look at the list, or at the guardians.")
    String helpsAlready();

    @Message("Nobody can be invited with this address. Please take another one, or ask the clinic.")
    String addressIsNotForRelatives();

    @Message("The account is open, or leads elsewhere too. The clinic's administrator gives a new link.")
    String linkIsForTheClinicToGive();

    @Message("A condition does not end before it begins.")
    String conditionEndsBeforeItBegins();

    @Message("Another child of this clinic has this record number.")
    String recordNumberIsTaken();

    @Message("The course stands otherwise by now. Look at it as it is, then decide again.")
    String courseStandsOtherwise();

    @Message("The session stands otherwise by now. Look at it as it is, then decide again.")
    String sessionStandsOtherwise();

    @Message("This session is planned for a later day.")
    String sessionIsNotToday();

    @Message("There is no free day for this session within a year. Choose another hour or another masseur.")
    String noDayForTheSession();

    @Message("Some days of the plan were taken in the meantime. Look at the new plan and sign again.")
    String planIsNoLongerTheSame();

    @Message("A course begins today or later.")
    String courseBeginsInThePast();

    @Message("A rule forbids this course, and nobody may set the rule aside.")
    String ruleForbidsTheCourse();

    @Message("A rule speaks against this course. Write down why you set it aside.")
    String overrideNeedsAReason();

    @Message("This address already has an account.")
    String addressIsTaken();

    @Message("The account is disabled. Enable it first.")
    String accountIsDisabled();

    @Message("You cannot disable your own account. Another administrator can.")
    String ownAccountStaysOpen();

    @Message("This is the last administrator who can sign in. Invite another one first.")
    String lastAdministratorStays();

    @Message("Only who wrote a note corrects it.")
    String onlyItsAuthorAmendsANote();

    @Message("A correction is not corrected. Correct the note itself once more.")
    String anAmendmentIsNotAmended();

    @Message("Nothing was measured before the child was born.")
    String measuredBeforeBirth();

    @Message("Nothing is measured ahead of its day.")
    String measuredInTheFuture();

    @Message("A doctor writes this measure down.")
    String measureIsNotYours();

    @Message("Who wrote a value down corrects it, or a doctor.")
    String onlyItsAuthorOrADoctorCorrects();

    @Message("Somebody has corrected this value already. Look at it as it stands now.")
    String measurementIsCorrectedAlready();

    @Message("You can read this record, but not write in it. Ask the clinic if that should change.")
    String readersWriteNoNotes();

    @Message("A colleague has this session in hand. Take it over first, on its page.")
    String sessionIsInOtherHands();

    @Message("The protocol asks for a training that your account does not name. Your colleague or the doctor goes on.")
    String takeoverNeedsTraining();

    @Message("The course is paused. A doctor decides how it goes on.")
    String courseIsPaused();

    @Message("This is a shared tablet already.")
    String tabletIsShared();

    @Message("A tablet locks after at least a minute, and while a session runs no earlier than otherwise.")
    String tabletRulesAreUnsound();

    @Message("The course is over.")
    String courseIsOver();

    @Message("A session of this course that comes before has no outcome yet. First say what became of it.")
    String earlierSessionIsOpen();

    @Message("This waits for a decision about the course: resume it or stop it.")
    String attentionWaitsForADecision();

    @Message("Somebody has settled this already.")
    String attentionIsSettled();

    @Message("This matter is settled on its own page.")
    String matterIsSettledOnItsPage();

    @Message("This matter is closed. What is new is reported anew.")
    String matterIsClosed();

    @Message("This was reported already and waits for the doctor.")
    String signWaitsAlready();

    @Message("You may look at this child's page, but not tick. The guardian who takes part does that.")
    String guardianOnlyReads();

    @Message("A new day has begun since you opened the page. Open it again and tick today's exercises there.")
    String exercisesOfAnotherDay();

    @Message("This exercise is not on the programme today. Open the page again to see what is.")
    String exerciseIsNotOffered();

    @Message("An orthopaedist or a paediatrician teaches the parent and supervises the first lesson.")
    String homeTrainingNeedsASpecialist();

    @Message("This protocol is complete. Copy it into a variant of the clinic’s own to change it.")
    String shippedProtocolIsCopied();

    @Message("The working copy has problems. Settle them, then publish.")
    String draftHasProblems();

    @Message("The working copy says the same as the version that is published.")
    String draftChangesNothing();

    @Message("It is too late to undo this. You can amend it on the page of the session; the original stays beside it.")
    String undoIsTooLate();

    @Message(
            "This outcome stays: something has followed from it, or somebody else recorded it. You can amend it on the page of the session.")
    String outcomeStays();

    @Message("A review is written once half of the sessions are done, and when the course is over.")
    String reviewIsNotDue();

    @Message("This review is signed already. You can amend it where it stands.")
    String reviewIsWritten();

    @Message("Only a doctor reviews a course.")
    String onlyDoctorsReview();

    @Message("This waits for a review of the course. Write the review, then it is settled.")
    String attentionWaitsForAReview();

    @Message("A count of one would show whose it is. Choose two or more.")
    String countsAreOfSeveral();

    @Message("This day has not come yet. You can fill in today and the week before.")
    String diaryDayIsAhead();

    @Message("This day was more than a week ago. You can fill in today and the week before.")
    String diaryDayIsLongAgo();

    @Message("Write down why the exercises at home change.")
    String homePlanNeedsAReason();

    @Message("You have made many files within an hour. Please wait a while before the next one.")
    String tooManyExports();

    @Message("A file with health data is not made on a shared tablet: what is saved here, everybody finds.")
    String noExportOnATablet();
}
