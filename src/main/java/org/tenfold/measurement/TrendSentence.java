package org.tenfold.measurement;

/** What the values of one side say: "Weight: from 5.9 kg on 1 March to 6.4 kg on 4 May: 0.5 kg more." */
public record TrendSentence(String text, Change.Verdict verdict) {}
