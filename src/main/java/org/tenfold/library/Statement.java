package org.tenfold.library;

import org.tenfold.shared.text.Text;

/**
 * One normative sentence of a source document, in our own words.
 *
 * @param source code of the source
 * @param topic slug of the body of knowledge that it belongs to
 * @param kind what it speaks of
 * @param enforce what it is worth: block, warn, checklist, plan, timer, measure, escalate or display
 */
public record Statement(String id, String source, int line, String topic, String kind, String enforce, Text text) {}
