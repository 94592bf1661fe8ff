package org.tenfold.measurement.growth;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.interpolation.SplineInterpolator;

/** A table of one measure and sex by day of life, read at some days and smooth between them. */
final class LmsTable {

    /** What stands in the table on a day. */
    record Node(int day, Lms lms) {}

    private final int firstDay;
    private final int lastDay;
    private final UnivariateFunction l;
    private final UnivariateFunction m;
    private final UnivariateFunction s;

    /** @param nodes at least three, by day */
    LmsTable(List<Node> nodes) {
        this.firstDay = nodes.get(0).day();
        this.lastDay = nodes.get(nodes.size() - 1).day();
        this.l = spline(nodes, Lms::l);
        this.m = spline(nodes, Lms::m);
        this.s = spline(nodes, Lms::s);
    }

    private static UnivariateFunction spline(List<Node> nodes, ToDoubleFunction<Lms> of) {
        return new SplineInterpolator()
                .interpolate(
                        nodes.stream().mapToDouble(Node::day).toArray(),
                        nodes.stream()
                                .mapToDouble(node -> of.applyAsDouble(node.lms()))
                                .toArray());
    }

    boolean holds(long day) {
        return day >= firstDay && day <= lastDay;
    }

    Lms at(int day) {
        return new Lms(l.value(day), m.value(day), s.value(day));
    }
}
