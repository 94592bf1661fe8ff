package org.tenfold.library;

/** All vocabularies of the library. */
public record Vocabularies(
        Vocabulary conditions,
        Vocabulary devices,
        Vocabulary zones,
        Vocabulary techniques,
        Vocabulary positions,
        Vocabulary qualifications,
        Vocabulary measures,
        MeasureTerms measureTerms) {}
