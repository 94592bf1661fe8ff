package org.tenfold.library;

import org.tenfold.shared.text.Text;

/**
 * A word of a vocabulary.
 *
 * @param lasting of a condition: stays until a doctor ends it; otherwise it carries a last day
 * @param icd10 of a condition, where it is certain; else null
 * @param side of a zone: front, back or both; else null
 * @param role of a qualification: doctor or masseur; else null
 */
public record Term(String code, Text name, boolean lasting, String icd10, String side, String role) {}
