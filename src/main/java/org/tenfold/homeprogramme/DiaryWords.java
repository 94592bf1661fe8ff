package org.tenfold.homeprogramme;

/**
 * What a parent adds to an exercise that was done or left out.
 *
 * @param mood null where nothing is said of it
 * @param remark null for none
 */
public record DiaryWords(WhoDidIt who, Mood mood, String remark) {}
