package org.tenfold.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of signing in, of invitations and of one's own account. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("Sign in")
    String signIn();

    @Message("Welcome back")
    String welcome();

    @Message("E-mail address")
    String address();

    @Message("Password")
    String password();

    @Message("This address and password do not fit together, or the account is not active.")
    String wrong();

    @Message("Too many attempts. Please wait a minute, then try again.")
    String throttled();

    @Message("Forgotten your password, or no account yet? Ask your clinic for a new link.")
    String askTheClinic();

    @Message("Choose your password")
    String choosePassword();

    @Message("This makes your account at {clinic} ready to use.")
    String choosePasswordLead(String clinic);

    @Message("Password once more")
    String passwordAgain();

    @Message("At least 12 characters. Any characters count: a few words that only you would put together are fine.")
    String passwordHint();

    @Message("Please take at least 12 characters.")
    String passwordTooShort();

    @Message("Please take at most 128 characters.")
    String passwordTooLong();

    @Message("The two passwords differ.")
    String passwordsDiffer();

    @Message("Please choose a password that does not hold your address or name.")
    String passwordGuessable();

    @Message("This password is one of the first that anybody tries. Please take another one.")
    String passwordCommon();

    @Message("Save and go to sign-in")
    String activate();

    @Message("This link no longer works")
    String spentTitle();

    @Message("It has been used or is too old. Ask your clinic for a new one.")
    String spent();

    @Message(
            "{#when role}{#is DOCTOR}Doctor{#is MASSEUR}Masseur{#is PARENT}Parent{#is ADMINISTRATOR}Administrator{/when}")
    String role(Role role);

    @Message("{#when status}{#is INVITED}Invited{#is ACTIVE}Active{#is DISABLED}Disabled{/when}")
    String status(AccountStatus status);

    @Message("Your account at {clinic}")
    String invitationSubject(String clinic);

    @Message(
            "Good day, {name}. Please open this link and choose your password: {link} It works once and for three days.")
    String invitationMail(String name, String link);

    @Message("My account")
    String mine();

    @Message("Where you are signed in")
    String signIns();

    @Message("Browser")
    String browser();

    @Message("Signed in")
    String since();

    @Message("Last seen")
    String lastSeen();

    @Message("This browser")
    String thisBrowser();

    @Message("Sign out there")
    String revoke();

    @Message("Change password")
    String changePassword();

    @Message("Password until now")
    String passwordUntilNow();

    @Message("That is not your password until now.")
    String passwordUntilNowWrong();

    @Message("New password")
    String newPassword();

    @Message("On other browsers you will be signed out.")
    String changePasswordLead();

    @Message("Name")
    String name();

    @Message("Role")
    String roleLabel();

    @Message("Clinic")
    String clinic();

    @Message("Unknown browser")
    String unknownBrowser();

    @Message("Who you are here")
    String who();

    @Message("Name and role are changed by the administrator of your clinic.")
    String whoChanges();

    @Message("Trained in")
    String trained();

    @Message("Actions")
    String actions();

    @Message("Sign out everywhere else")
    String revokeOthers();
}
