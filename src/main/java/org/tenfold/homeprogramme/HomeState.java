package org.tenfold.homeprogramme;

/** Whether there is something to do at home on a day; where there is not, why. */
public enum HomeState {
    OPEN,
    /** Exercises are there, but none for this day of the week, or none at this age. */
    NOTHING_TODAY,
    /** The protocol has nothing that a parent may do. */
    NOTHING_FOR_PARENTS,
    /** A doctor has chosen that nothing is done at home. */
    NOTHING_CHOSEN,
    /** The exercises appear once the training is recorded. */
    AWAITS_TRAINING,
    /** The course had not been ordered yet. */
    NOT_YET,
    PAUSED,
    /** Something about the child holds all of them. */
    HELD,
    ENDED;

    public boolean isOpen() {
        return this == OPEN;
    }
}
