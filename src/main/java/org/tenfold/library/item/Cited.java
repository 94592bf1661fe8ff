package org.tenfold.library.item;

import java.util.List;
import org.tenfold.shared.text.Text;

/** Whatever the library says, it says where it comes from: the statements that the item carries, and whose word it is. */
public interface Cited {

    /** Unique within its protocol, the blocks that it includes among them; the anchor of the item on the page. */
    String id();

    Text text();

    /** Ids of the statements that the item carries. */
    List<String> cites();

    Reading reading();

    default boolean isOfTheSources() {
        return reading() == Reading.SOURCE;
    }
}
