package org.tenfold.relative;

import java.time.LocalDate;
import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.child.Guardianship;

/**
 * Those who help with a child, before somebody who may change it.
 *
 * @param latest the last day on which what he lends can end
 * @param back where he came from
 */
public record Circle(Child child, LocalDate today, LocalDate latest, List<Line> lines, String back) {

    /**
     * One who helps or helped.
     *
     * @param link whether a new link can be made for him here
     */
    public record Line(Guardianship lent, boolean over, boolean link) {}

    public List<Line> current() {
        return lines.stream().filter(line -> !line.over()).toList();
    }

    public List<Line> past() {
        return lines.stream().filter(Line::over).toList();
    }
}
