package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How often an exercise was entered on a day.
 *
 * @param notDoneWhy null for those that were done
 */
public record DiaryCount(UUID courseId, String exerciseId, LocalDate day, NotDoneWhy notDoneWhy, long times) {

    public boolean isDone() {
        return notDoneWhy == null;
    }
}
