package org.tenfold.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a course and a series of courses go, as the staff reads it. */
@MessageBundle("progress")
public interface ProgressMessages {

    @Message("How it goes")
    String title();

    @Message("How it goes: {protocol}, {child}")
    String titleOf(String protocol, String child);

    @Message("How the course goes")
    String toProgress();

    @Message("All courses of this series")
    String toSeries();

    @Message("At a glance")
    String atAGlance();

    @Message("Sessions done")
    String done();

    @Message("{done} of {total}")
    String doneOf(int done, int total);

    @Message("On the day first planned")
    String onTime();

    @Message("{percent} %")
    String percent(int percent);

    @Message("{part} of {whole}")
    String partOf(int part, int whole);

    @Message("Longest gap")
    String longestGap();

    @Message("{days} {days.en('day', 'days')}")
    String days(int days);

    @Message("{from} to {to}")
    String fromTo(String from, String to);

    @Message("Put off")
    String putOff();

    @Message("{#if times == 0}never{#else}{times} {times.en('time', 'times')}{/if}")
    String times(int times);

    @Message("Nothing to say yet.")
    String noneYet();

    @Message("No session was put off.")
    String noPutOff();

    @Message("Why sessions were put off")
    String whyPutOff();

    @Message("Reason")
    String reason();

    @Message("How often")
    String howOften();

    @Message("At home")
    String home();

    @Message("{done} of {planned} {planned.en('exercise', 'exercises')}")
    String homeTimes(int done, int planned);

    @Message("Nothing is done at home.")
    String homeNothing();

    @Message("How the child took the sessions")
    String comfort();

    @Message(
            "{#when comfort}{#is CALM}calm{#is FUSSY}fussy, settled{#is SETTLES}cried, settled{#is CRIES}cried, did not settle{#is STOPPED}stopped{#is NOT_SAID}not noted{#is AHEAD}ahead{/when}")
    String comfortNamed(Comfort comfort);

    @Message("Session {number}: {comfort}")
    String mark(int number, String comfort);

    @Message("{comfort}: {sessions}")
    String comfortCount(String comfort, int sessions);

    @Message("No session has been held yet.")
    String comfortNone();

    @Message("What was measured")
    String measures();

    @Message(
            "From the first value to the last, from the examination before the course to the one after it. What this protocol follows comes first.")
    String measuresLead();

    @Message("Nothing was measured in the time of this course.")
    String noMeasures();

    @Message("Write values down")
    String record();

    @Message("Measure")
    String measure();

    @Message("First")
    String first();

    @Message("Last")
    String last();

    @Message("Change")
    String change();

    @Message("one value")
    String oneValue();

    @Message("{measure} of {child} over the course")
    String over(String measure, String child);

    @Message("All values of the chart")
    String values();

    @Message("Day")
    String day();

    @Message("Value")
    String value();

    @Message("Courses one after the other: {protocol}, {child}")
    String seriesTitle(String protocol, String child);

    @Message("Courses one after the other")
    String series();

    @Message("The courses on one line")
    String seriesChart();

    @Message("Course {place}")
    String seriesCourse(int place);

    @Message("Planned between courses: {text}")
    String pausePlanned(String text);

    @Message("The sources do not say how long to wait between courses.")
    String pauseSilent();

    @Message("Course")
    String course();

    @Message("When")
    String when();

    @Message("Pause before it")
    String pause();

    @Message("{#when fit}{#is AS_PLANNED}as planned{#is SHORT}too short{#is LONG}too long{#is OPEN}{/when}")
    String fit(Interval.Fit fit);

    @Message("Sessions")
    String sessions();

    @Message("Result")
    String result();

    @Message("no review")
    String noReview();

    @Message("Another course may begin from {day} on.")
    String nextFrom(String day);

    @Message("Assign the next course")
    String assign();

    @Message("Over all courses")
    String across();

    @Message("{days} {days.en('day', 'days')}")
    String daysBetween(int days);

    @Message("{days} d")
    String dayShort(int days);

    @Message(
            "{courses} {courses.en('course', 'courses')} from {from} to {to}; the table below tells each and the pauses between them.")
    String seriesSummary(int courses, String from, String to);
}
