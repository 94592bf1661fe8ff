package org.tenfold.library.item;

/** How an item of plain reading is shown. */
public enum Tone {
    PLAIN,
    WARNING
}
