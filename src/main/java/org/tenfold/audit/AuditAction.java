package org.tenfold.audit;

/** What can be done to a record. */
public enum AuditAction {
    VIEWED,
    SEARCHED,
    EXPORTED,
    CREATED,
    CHANGED,
    ASSIGNED,
    OVERRIDDEN,
    CHECKED,
    STARTED,
    DONE,
    POSTPONED,
    MISSED,
    STOPPED,
    UNDONE,
    AMENDED,
    CANCELLED,
    PAUSED,
    RESUMED,
    DECIDED,
    NOTED,
    REPORTED,
    TICKED,
    TAKEN_OVER,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    LOCKED,
    UNLOCKED,
    PIN_REFUSED,
    INVITED,
    ACTIVATED,
    DISABLED,
    ENABLED;

    /** The name by which styles know what kind of action it is. */
    public String code() {
        return switch (this) {
            case VIEWED, SEARCHED, EXPORTED, SIGNED_IN, SIGNED_OUT, LOCKED, UNLOCKED -> "view";
            case SIGN_IN_FAILED, PIN_REFUSED -> "denied";
            default -> "change";
        };
    }
}
