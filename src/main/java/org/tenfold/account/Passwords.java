package org.tenfold.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;

/** Passwords are kept as Argon2id with 19 MiB, two passes and one lane; every character of them counts. */
@ApplicationScoped
public class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final Argon2Function ARGON = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** Compared with when there is no account, so that an unknown address takes as long as a wrong password. */
    private final String ofNobody = hash(Token.random().secret());

    public String hash(String password) {
        return Password.hash(typed(password)).addRandomSalt(16).with(ARGON).getResult();
    }

    /** The same letters from different keyboards are the same password. */
    private static String typed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** How many characters a person counts. */
    static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    /** Whether the password belongs to the hash; without a hash, after the same time, no. */
    boolean matches(String hash, String password) {
        boolean matches =
                Password.check(typed(password), hash == null ? ofNobody : hash).with(ARGON);
        return hash != null && matches;
    }
}
