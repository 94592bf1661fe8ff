package org.tenfold.shared.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a page says about what has just been done. */
@MessageBundle("flash")
public interface FlashMessages {

    @Message("You are signed out.")
    String signedOut();

    @Message("Your account is ready. Please sign in.")
    String accountActivated();

    @Message("Saved.")
    String saved();

    @Message("The clinic knows how your child is.")
    String checkedIn();

    @Message("The clinic knows. Get well soon!")
    String illnessTold();

    @Message("The clinic knows that your child is well again.")
    String recoveryTold();

    @Message("The clinic is asked to postpone, and decides.")
    String postponementAsked();

    @Message("The link is on its way by mail.")
    String invitationSent();

    @Message("The account is disabled, and signed out everywhere.")
    String accountDisabled();

    @Message("The account is enabled.")
    String accountEnabled();

    @Message("Your password is changed. On other browsers you are signed out.")
    String passwordChanged();

    @Message("The PIN is set.")
    String pinSet();

    @Message("The PIN is removed.")
    String pinRemoved();

    @Message("This is a shared tablet from now on. Lock it when you put it down.")
    String tabletRegistered();

    @Message("This is no longer a shared tablet.")
    String tabletGivenUp();

    @Message("The tablet is revoked, and everyone is signed out on it.")
    String tabletRevoked();

    @Message("Signed out there.")
    String signedOutThere();

    @Message("You are signed out everywhere else.")
    String signedOutElsewhere();

    @Message("Your clinic is made. Please sign in as its administrator.")
    String clinicMade();

    @Message("The closed day is on the list.")
    String closedDayAdded();

    @Message("The closed day is removed.")
    String closedDayRemoved();

    @Message("The record is kept from now on.")
    String childRegistered();

    @Message("Recorded. It counts in every check from now on.")
    String conditionRecorded();

    @Message("Ended. It no longer counts in any check.")
    String conditionEnded();

    @Message("The guardian has been added.")
    String guardianAdded();

    @Message("The guardianship has ended. This person sees nothing of the record any more.")
    String guardianshipEnded();

    @Message("The person can help from now on, until the day that you set.")
    String relativeInvited();

    @Message("The last day is changed.")
    String relativeUntil();

    @Message("Ended. This person sees nothing of the child any more.")
    String relativeEnded();

    @Message("Your note has been kept.")
    String noteWritten();

    @Message("The correction stands beside the note.")
    String noteAmended();

    @Message("Settled. It waits for you no more.")
    String mentionSettled();

    @Message("The values are kept.")
    String measurementsRecorded();

    @Message("The correction counts from now on. What stood there before stays readable.")
    String measurementCorrected();

    @Message("The course is signed and its sessions are planned. The guardians are told.")
    String courseAssigned();

    @Message("The course is paused. No session can be begun until it is resumed.")
    String coursePaused();

    @Message("The course goes on.")
    String courseResumed();

    @Message("The course is stopped.")
    String courseStopped();

    @Message("Settled. Nobody has to look at it any more.")
    String attentionSettled();

    @Message("The doctor is told. It waits for him now.")
    String signReported();

    @Message("The doctor is told.")
    String concernRaised();

    @Message("The session is recorded as done.")
    String sessionDone();

    @Message("The session is postponed and has a new date.")
    String sessionPostponed();

    @Message("The session is recorded as missed and has a new date.")
    String sessionMissed();

    @Message("The session is recorded as stopped.")
    String sessionStopped();

    @Message("This was already recorded. Nothing was recorded twice.")
    String outcomeAlreadyRecorded();

    @Message("The reading is in force for courses that are assigned from now on.")
    String readingChosen();

    @Message("Your working copy is ready. Nothing changes for anybody until you publish it.")
    String workingCopyMade();

    @Message("Taken over into the working copy.")
    String takenOver();

    @Message("Noted that the newer shipped version is looked through. It holds from the publication on.")
    String lookedThrough();

    @Message("The working copy is discarded.")
    String workingCopyDiscarded();

    @Message("The item is kept in the working copy.")
    String itemKept();

    @Message("The item is removed from the working copy.")
    String itemRemoved();

    @Message("Published. Courses can follow this version from now on.")
    String protocolPublished();

    @Message("Undone. The session runs on.")
    String outcomeUndone();

    @Message("Undone. The session is on its day again.")
    String puttingOffUndone();

    @Message("The session is in your hands now.")
    String sessionTakenOver();

    @Message("Amended. The original stands beside it.")
    String outcomeAmended();

    @Message("Your review is signed. The guardians read what you wrote for them.")
    String reviewSigned();

    @Message("Your amendment counts from now on. What stood there before stays readable.")
    String reviewAmended();

    @Message("Noted. Well done.")
    String exerciseDone();

    @Message("Noted. That is quite all right.")
    String exerciseLeftOut();

    @Message("Taken back.")
    String exerciseTakenBack();

    @Message("Prescribed from today on. What held before stays readable.")
    String homePlanChosen();
}
