package org.tenfold.clinic;

/**
 * What stands above a report of the clinic.
 *
 * @param address null where none is set
 * @param licence by which the clinic works, as it writes it itself; null where none is set
 */
public record Letterhead(String name, String address, String licence) {

    public boolean isComplete() {
        return address != null && licence != null;
    }
}
