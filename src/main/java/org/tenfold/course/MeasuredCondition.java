package org.tenfold.course;

import org.tenfold.child.MeasuredOfAChild;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.text.Text;

/** A condition that counts though it is not on the record, with the value because of which it does. */
public record MeasuredCondition(Text name, MeasureTerm measure, MeasuredOfAChild.Grown because) {}
