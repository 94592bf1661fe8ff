package org.tenfold.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of shared tablets, of their lock screen and of the PIN that opens it. */
@MessageBundle("tablet")
public interface TabletMessages {

    @Message("Locked")
    String locked();

    @Message("Who goes on?")
    String whoGoesOn();

    @Message("Nobody has signed in on this tablet today.")
    String nobodyYet();

    @Message("with password")
    String withPassword();

    @Message("Sign in with a password")
    String signIn();

    @Message("Back to the lock screen")
    String back();

    @Message("PIN of {name}")
    String pinOf(String name);

    @Message("Your PIN")
    String pin();

    @Message("Six digits.")
    String pinHint();

    @Message("Unlock")
    String unlock();

    @Message("Delete the last digit")
    String delete();

    @Message("Keypad")
    String keypad();

    @Message("Type all six digits of your PIN.")
    String pinOfSixDigits();

    @Message("That is not the PIN. {left} {left.en('try', 'tries')} left, then your password is asked for.")
    String pinWrong(int left);

    @Message("Too many wrong PINs. Please sign in with your password.")
    String pinSpent();

    @Message("This PIN is among the first that anybody tries: no rows, repetitions or dates, please.")
    String pinTooEasy();

    @Message("The PINs differ.")
    String pinsDiffer();

    @Message("PIN for shared tablets")
    String pinTitle();

    @Message(
            "With it you come back on a shared tablet on which you signed in with your password the same day. It opens nothing else.")
    String pinLead();

    @Message("Your PIN is set since {moment}.")
    String pinIsSet(String moment);

    @Message("Six digits. No rows, repetitions or dates.")
    String newPinHint();

    @Message("New PIN")
    String newPin();

    @Message("PIN once more")
    String pinAgain();

    @Message("Your password")
    String passwordForPin();

    @Message("Set the PIN")
    String setPin();

    @Message("Remove the PIN")
    String removePin();

    @Message("Shared tablet")
    String shared();

    @Message(
            "A tablet in a treatment room locks itself when nobody uses it, and every colleague who signed in on it today comes back by PIN. Do not do this on a device of your own.")
    String sharedLead();

    @Message("Name of the tablet")
    String name();

    @Message("For example: Room 2.")
    String nameHint();

    @Message("This is a shared tablet")
    String register();

    @Message("This is the shared tablet “{name}”. It locks itself when nobody uses it.")
    String isShared(String name);

    @Message("It is no longer shared")
    String giveUp();

    @Message("Shared tablets")
    String title();

    @Message("Tablets that several colleagues use. Each was named so by somebody signed in on it, under My account.")
    String titleLead();

    @Message("Registered")
    String registered();

    @Message("by {name}")
    String by(String name);

    @Message("Last used")
    String lastUsed();

    @Message("Actions")
    String actions();

    @Message("Revoke")
    String revoke();

    @Message("Revoke the tablet “{name}”?")
    String revokeTitle(String name);

    @Message(
            "Whoever is signed in on it is out at once, and nobody comes back on it by PIN. It can be registered anew.")
    String revokeLead();

    @Message("Revoke the tablet")
    String revokeDone();

    @Message("No shared tablets")
    String none();

    @Message("Whoever is signed in on the tablet of a treatment room says so under My account.")
    String noneHint();

    @Message("When they lock")
    String rules();

    @Message("Minutes without a touch")
    String locksAfter();

    @Message("Minutes while a session runs")
    String locksAtTheTable();

    @Message(
            "While the step of a running session is shown to the one who carries it out: the hands are busy, and nobody touches the screen.")
    String locksAtTheTableHint();

    @Message("While a session runs a tablet locks no earlier than otherwise.")
    String lockedEarlierAtTheTable();

    @Message("Hours by PIN")
    String hours();

    @Message("After this time from signing in, the password is asked for again.")
    String hoursHint();
}
