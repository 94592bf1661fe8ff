package org.tenfold.library;

import org.tenfold.shared.text.Text;

/** A document that the library was written from, and what it is worth. */
public record Source(String code, String file, Text title, Text kind, Text remark, int lines, int statements) {}
