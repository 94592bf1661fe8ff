package org.tenfold.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long the hands worked, by the server's clock.
 *
 * @param elapsed without the pauses
 * @param limit how long it should take at most; null where no source says
 * @param paused whether it stands still
 */
public record Stopwatch(Duration elapsed, Duration limit, boolean paused) {

    static Stopwatch between(Instant from, Instant to, List<SessionPause> pauses, Duration limit) {
        Duration rested = pauses.stream().map(pause -> overlap(from, to, pause)).reduce(Duration.ZERO, Duration::plus);
        boolean paused = pauses.stream().anyMatch(SessionPause::isOpen);
        return new Stopwatch(Duration.between(from, to).minus(rested), limit, paused);
    }

    private static Duration overlap(Instant from, Instant to, SessionPause pause) {
        Instant began = pause.beganAt().isBefore(from) ? from : pause.beganAt();
        Instant ended = pause.isOpen() || pause.endedAt().isAfter(to) ? to : pause.endedAt();
        return ended.isAfter(began) ? Duration.between(began, ended) : Duration.ZERO;
    }

    /** Whether more time has passed than it should take. */
    public boolean isUp() {
        return limit != null && elapsed.compareTo(limit) >= 0;
    }

    public long seconds() {
        return elapsed.toSeconds();
    }

    /** The limit in seconds; 0 where there is none. */
    public long limitInSeconds() {
        return limit == null ? 0 : limit.toSeconds();
    }

    /** Whole minutes, of which one that has begun counts. */
    public int minutes() {
        return (int) ((elapsed.toSeconds() + 59) / 60);
    }

    public String shown() {
        return shown(elapsed);
    }

    public String limitShown() {
        return limit == null ? "" : shown(limit);
    }

    private static String shown(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
