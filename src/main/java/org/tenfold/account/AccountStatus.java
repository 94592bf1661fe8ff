package org.tenfold.account;

/** Where an account stands. */
public enum AccountStatus {
    INVITED("invited"),
    ACTIVE("active"),
    DISABLED("disabled");

    private final String code;

    AccountStatus(String code) {
        this.code = code;
    }

    /** The name by which styles know it. */
    public String code() {
        return code;
    }
}
