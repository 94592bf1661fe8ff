package org.tenfold.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.library.rule.Effect;

/** Words of the check before a session and of what it says. */
@MessageBundle("check")
public interface CheckMessages {

    @Message("Check")
    String check();

    @Message("Set to what is usual. Change what is not so today.")
    String checkLead();

    @Message("Check and begin")
    String checkAndBegin();

    @Message("Please answer: {question}")
    String pleaseAnswer(String question);

    @Message("All as usual, begin")
    String allAsUsual();

    @Message("You said otherwise of: {question}")
    String notAsUsual(String question);

    @Message("Check again")
    String checkAgain();

    @Message("Something has changed, or was mistyped")
    String checkAgainWhy();

    @Message("Lower by {step}")
    String lower(String step);

    @Message("Raise by {step}")
    String raise(String step);

    @Message("{#when verdict}{#is GO}Go ahead{#is POSTPONE}Not now{#is REFER}The doctor decides first{/when}")
    String verdict(Verdict verdict);

    @Message(
            "{#when verdict}{#is GO}Nothing stands against the session.{#is POSTPONE}The session should wait. Nothing is recorded yet.{#is REFER}The session is postponed, the course is paused, and the doctor is told.{/when}")
    String verdictMeans(Verdict verdict);

    @Message("Go ahead, with care")
    String goWithWarnings();

    @Message(
            "{#when effect}{#is WARN}Take care{#is ESCALATE}The doctor is told{#is POSTPONE}Wait{#is REFER}Ask the doctor{#is BLOCK}Ask the doctor{#is PASS}Fine{/when}")
    String effect(Effect effect);

    @Message(
            "If you postpone, the session gets a new date from tomorrow on. What follows moves as far as it must; no session is lost.")
    String whatPostponingDoes();

    @Message("Postpone the session")
    String postponeByCheck();

    @Message("The check")
    String theCheck();

    @Message("Checked by {name}, {moment}")
    String checkedBy(String name, String moment);

    @Message("{n} {n.en('rule', 'rules')} struck")
    String struck(int n);

    @Message("No rule struck.")
    String struckNone();

    @Message("What was answered")
    String answers();
}
