package org.tenfold.library;

import java.util.List;
import java.util.Map;

/**
 * What is published.
 *
 * @param newest the newest version of each protocol, by title
 * @param history by slug, the newest first
 */
record Shelf(List<Protocol> newest, Map<String, List<Published>> history) {}
