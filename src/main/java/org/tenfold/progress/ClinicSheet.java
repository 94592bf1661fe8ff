package org.tenfold.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tenfold.library.rule.Rule;
import org.tenfold.shared.text.Text;

/**
 * How the courses of a clinic go.
 *
 * @param atRisk today's, whatever the period
 * @param attempts sessions of the period that took place or were put off
 */
public record ClinicSheet(
        Period period,
        List<CourseAtRisk> atRisk,
        List<Completion> completion,
        List<Reason> reasons,
        long attempts,
        List<Outcomes> outcomes) {

    /** How the courses stand that began in the period. */
    public record Completion(Text protocol, long completed, long stopped, long open) {

        public long begun() {
            return completed + stopped + open;
        }

        /** Of those that are over, in percent; null where none is. */
        public Integer percent() {
            return Percent.of((int) completed, (int) (completed + stopped));
        }
    }

    /** @param rule by which the check postponed; null for every other reason */
    public record Reason(PutOffBecause because, Rule rule, long times) {}

    /** What was said at the end of courses from a protocol. */
    public record Outcomes(
            Text protocol,
            long better,
            long unchanged,
            long worse,
            long reached,
            long partly,
            long not,
            long goOn,
            long another,
            long stop,
            long refer) {

        public long reviews() {
            return better + unchanged + worse;
        }

        public Integer reachedPercent() {
            return Percent.of((int) reached, (int) reviews());
        }
    }

    /** How many courses are at this risk. */
    public record RiskCount(Risk risk, long courses) {}

    public List<RiskCount> risks() {
        return Stream.of(Risk.values())
                .map(risk -> new RiskCount(
                        risk,
                        atRisk.stream()
                                .filter(one -> one.risks().stream().anyMatch(found -> found.risk() == risk))
                                .count()))
                .filter(count -> count.courses() > 0)
                .toList();
    }

    /** Periods for one tap, in days up to today. */
    public List<Integer> usualDays() {
        return List.of(30, Period.USUAL_DAYS, 365);
    }

    public LocalDate startOf(LocalDate today, int days) {
        return Period.upTo(today, days).from();
    }

    public long putOff() {
        return reasons.stream().mapToLong(Reason::times).sum();
    }

    /** Of all attempts, in percent. */
    public Integer putOffPercent() {
        return Percent.of((int) putOff(), (int) attempts);
    }

    public Integer share(Reason reason) {
        return Percent.of((int) reason.times(), (int) putOff());
    }
}
