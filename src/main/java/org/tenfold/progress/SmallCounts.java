package org.tenfold.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves counts out of what leaves the clinic when so few children stand behind them that one could be known by them.
 * Nothing identifies nobody, so zero is told.
 *
 * @param least the smallest count that is told
 */
record SmallCounts(int least) {

    /** Stands where a count is left out because it would give a small one away. */
    static final String LEFT_OUT = "…";

    boolean isSmall(long count) {
        return count > 0 && count < least;
    }

    String told(long count) {
        return isSmall(count) ? "<" + least : String.valueOf(count);
    }

    /** A share is told only where all counts behind it are. */
    String told(Integer percent, long... behind) {
        for (long count : behind) {
            if (isSmall(count)) {
                return LEFT_OUT;
            }
        }
        return percent == null ? "" : percent.toString();
    }

    /**
     * Several ways of counting the same children. Where one of them leaves a count out, another that told all of its
     * counts would give it away by its sum: so each leaves one out.
     */
    List<String> told(List<List<Long>> ways) {
        boolean any = ways.stream().flatMap(List::stream).anyMatch(this::isSmall);
        List<String> told = new ArrayList<>();
        for (List<Long> way : ways) {
            boolean complete = way.stream().noneMatch(this::isSmall);
            int hidden = any && complete ? smallest(way) : -1;
            for (int i = 0; i < way.size(); i++) {
                told.add(i == hidden ? LEFT_OUT : told(way.get(i)));
            }
        }
        return told;
    }

    private static int smallest(List<Long> way) {
        int at = -1;
        for (int i = 0; i < way.size(); i++) {
            if (way.get(i) > 0 && (at < 0 || way.get(i) < way.get(at))) {
                at = i;
            }
        }
        return at;
    }
}
