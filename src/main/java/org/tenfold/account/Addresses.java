package org.tenfold.account;

import java.util.regex.Pattern;
import org.tenfold.shared.web.FormErrors;

/** Reads an e-mail address. Whether it is one, only a mail tells; what certainly is none is refused. */
public final class Addresses {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

    private Addresses() {}

    public static String read(FormErrors errors, String field, String typed) {
        String address = errors.text(field, typed, LONGEST);
        if (address != null && !SHAPE.matcher(address).matches()) {
            errors.notAnAddress(field);
            return null;
        }
        return address;
    }
}
