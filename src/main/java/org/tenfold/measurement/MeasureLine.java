package org.tenfold.measurement;

import java.util.List;
import org.tenfold.library.MeasureTerm;
import org.tenfold.library.item.Measure;

/**
 * A measure of a child with its newest values.
 *
 * @param asked the lines of a protocol that ask for it; empty where none does
 * @param growth how the newest value compares with the growth standards, in a few words; empty where it does not
 * @param newest one, or one of each side; empty where nothing was measured yet
 */
public record MeasureLine(
        MeasureTerm term, String title, List<Measure> asked, List<ShownValue> newest, String growth) {}
