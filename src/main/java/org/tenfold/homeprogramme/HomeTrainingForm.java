package org.tenfold.homeprogramme;

import org.jboss.resteasy.reactive.RestForm;

/** What a doctor ticks about the training of a parent. */
public record HomeTrainingForm(
        @RestForm String taught,
        @RestForm String supervised,
        @RestForm String version) {

    boolean isTaught() {
        return taught != null;
    }

    boolean isSupervised() {
        return supervised != null;
    }

    /** Whether the form was filled in from this state of the record; an empty version means that there was none. */
    boolean isOf(HomeTraining training) {
        String current = training.id() == null ? "" : String.valueOf(training.version());
        return current.equals(version);
    }
}
