package org.tenfold.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How the courses of a clinic go. */
@MessageBundle("figures")
public interface FiguresMessages {

    @Message("How courses go")
    String title();

    @Message("Period")
    String period();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Show")
    String show();

    @Message("Last {days} days")
    String lastDays(int days);

    @Message("The first day lies before the last, at most two years.")
    String periodTooLong();

    @Message("Courses at risk today")
    String atRisk();

    @Message("Why a course may fail, the most reasons first. It is today’s, whatever the period.")
    String atRiskLead();

    @Message("No course is at risk")
    String noneAtRisk();

    @Message("Sessions come in their rhythm, reviews are written.")
    String noneAtRiskHint();

    @Message(
            "{#when risk}{#is GAP}no session for {count} {count.en('day', 'days')}{#is PUT_OFF}put off {count} {count.en('time', 'times')}{#is HOME}at home only {count} % of what was planned{#is REVIEW}review overdue{#is PAUSED}paused for {count} {count.en('day', 'days')}{/when}")
    String risk(Risk risk, int count);

    @Message(
            "{#when risk}{#is GAP}gap too long{#is PUT_OFF}put off often{#is HOME}little done at home{#is REVIEW}review overdue{#is PAUSED}paused for long{/when}")
    String riskNamed(Risk risk);

    @Message("Child")
    String child();

    @Message("Course")
    String course();

    @Message("Masseur")
    String masseur();

    @Message("Reason")
    String reason();

    @Message("Reasons")
    String reasons();

    @Message("{shown} of {all}")
    String shownOf(int shown, int all);

    @Message("From the first")
    String fromTheFirst();

    @Message("How courses of this period stand")
    String completion();

    @Message("Courses whose first day lies in the period.")
    String completionLead();

    @Message("Protocol")
    String protocol();

    @Message("Begun")
    String begun();

    @Message("Completed")
    String completed();

    @Message("Stopped")
    String stopped();

    @Message("Open")
    String open();

    @Message("Completed, % of those that are over")
    String completedPercent();

    @Message("{percent} %")
    String percent(int percent);

    @Message("No course began in this period.")
    String noCourses();

    @Message("Why sessions were put off")
    String postponements();

    @Message("{times} of {attempts} {attempts.en('session', 'sessions')} of the period, {percent} %.")
    String postponementsLead(long times, long attempts, int percent);

    @Message("No session of this period was put off.")
    String noPostponements();

    @Message("Times")
    String times();

    @Message("Share")
    String share();

    @Message(
            "{#when because}{#is CHECK}The check postponed it{#is ILLNESS_TOLD}The family reported an illness{#is ASLEEP}The child was asleep{#is HUNGRY}The child was hungry{#is FAMILY_ASKED}The family asked for it{#is MASSEUR_UNAVAILABLE}The masseur was not available{#is DID_NOT_COME}The child did not come{#is OTHER}Another reason{/when}")
    String because(PutOffBecause because);

    @Message("What courses brought")
    String outcomes();

    @Message("Reviews at the end of courses, signed in the period.")
    String outcomesLead();

    @Message("No review at the end of a course was signed in this period.")
    String noOutcomes();

    @Message("Reviews")
    String reviews();

    @Message("Better")
    String better();

    @Message("Unchanged")
    String unchanged();

    @Message("Worse")
    String worse();

    @Message("Goal reached")
    String reached();

    @Message("Goal partly reached")
    String partly();

    @Message("Goal not reached")
    String notReached();

    @Message("Go on at home")
    String goOn();

    @Message("Another course")
    String another();

    @Message("No further course")
    String stop();

    @Message("Referred")
    String refer();

    @Message("Save as a file")
    String save();

    @Message("Courses")
    String courses();

    @Message("Files hold no names; small counts stand there as “<{least}”.")
    String files(int least);

    @Message("Goal")
    String goal();

    @Message("What comes next")
    String next();

    @Message("{name}: {count}")
    String counted(String name, long count);
}
