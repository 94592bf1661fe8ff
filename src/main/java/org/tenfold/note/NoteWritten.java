package org.tenfold.note;

/** A note or an amendment was written; told in the transaction that keeps it. */
public record NoteWritten(Note note) {}
