package org.tenfold.note;

import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.shared.web.Choice;

/**
 * Notes about a child before one reader.
 *
 * @param mayWrite whether the reader may write one too
 * @param reaches whom he may let read it; empty where he has no choice
 */
public record NoteBoard(Child child, List<NoteThread> threads, boolean mayWrite, List<Choice> reaches) {}
