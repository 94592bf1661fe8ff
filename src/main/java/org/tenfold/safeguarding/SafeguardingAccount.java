package org.tenfold.safeguarding;

import java.util.List;

/**
 * What somebody tells of what he saw on a child.
 *
 * @param zones codes of the vocabulary; none where it lies nowhere in particular
 * @param present who was there; null when nobody else was
 * @param saidBy what was said about it, and by whom; null when nothing was
 */
record SafeguardingAccount(String seen, List<String> zones, String present, String saidBy) {}
