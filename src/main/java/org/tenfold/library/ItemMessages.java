package org.tenfold.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.library.item.Measure;
import org.tenfold.library.item.Tempo;
import org.tenfold.shared.time.Span;

/** Words that stand beside the items of a protocol. */
@MessageBundle("item")
public interface ItemMessages {

    @Message("Speaks for it")
    String suits();

    @Message("Meant for")
    String meantFor();

    @Message("Recorded as")
    String recordedAs();

    @Message(
            "{#when taken}{#is AT_START}when the course starts{#is EACH_SESSION}at each session{#is AT_END}when the course ends{#is START_AND_END}at the start and at the end{#is AT_HOME}at home{/when}")
    String taken(Measure.Taken taken);

    @Message("Tell")
    String tell();

    @Message("today")
    String urgent();

    @Message("Techniques")
    String techniques();

    @Message("Age")
    String age();

    @Message("from {item:span(span)}")
    String from(Span span);

    @Message("below {item:span(span)}")
    String below(Span span);

    @Message(
            "{span.count} {#when span.unit}{#is DAYS}{span.count.en('day', 'days')}{#is WEEKS}{span.count.en('week', 'weeks')}{#is MONTHS}{span.count.en('month', 'months')}{#is YEARS}{span.count.en('year', 'years')}{/when}")
    String span(Span span);

    @Message("{from}{#if from != to}–{to}{/if} s")
    String seconds(int from, int to);

    @Message("Tempo")
    String tempoLabel();

    @Message("{#when tempo}{#is SLOW}slow{#is MEDIUM}steady{#is FAST}brisk{/when}")
    String tempo(Tempo tempo);

    @Message("A second adult is needed")
    String assistant();

    @Message("{from}{#if from != to}–{to}{/if} {to.en('time', 'times')} a day")
    String perDay(int from, int to);

    @Message("Draft")
    String draft();

    @Message("Not yet to be prescribed. Missing:")
    String missing();

    @Message("In force now")
    String now();

    @Message("The clinic may set")
    String mayBeSet();

    @Message("{from} to {to}")
    String between(String from, String to);
}
