package org.tenfold.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words with which an administrator looks after accounts. */
@MessageBundle("accounts")
public interface AccountsMessages {

    @Message("Accounts")
    String title();

    @Message("Invite someone")
    String invite();

    @Message("The person gets a link that works once and for three days, and chooses a password with it.")
    String inviteLead();

    @Message("Invite")
    String inviteDone();

    @Message("All roles")
    String everyRole();

    @Message("Show")
    String show();

    @Message("Clear")
    String clearFilter();

    @Message("Nobody fits")
    String nobodyFound();

    @Message("Take away a part of the name, or choose all roles.")
    String nobodyFoundHint();

    @Message("Show everybody")
    String showAll();

    @Message("Status")
    String statusLabel();

    @Message("Pages")
    String pages();

    @Message(
            "{#when role}{#is DOCTOR}Keeps records, assigns and steers courses.{#is MASSEUR}Treats the children who are assigned to him or her.{#is PARENT}Follows the own child. A doctor links the parent to the child, on the child's page.{#is ADMINISTRATOR}Keeps accounts and the clinic's settings. Sees no clinical notes.{/when}")
    String roleHint(Role role);

    @Message("As others should see it.")
    String nameHint();

    @Message("With this address the person signs in.")
    String addressHint();

    @Message("This address already has an account.")
    String addressIsTaken();

    @Message("Language")
    String language();

    @Message("{#when role}{#is DOCTOR}If a doctor: trained in{#else}If a masseur: trained in{/when}")
    String trainedAs(Role role);

    @Message("Protocols ask for it. You can change it later.")
    String trainedHint();

    @Message("Hand over this link")
    String linkTitle();

    @Message("With it {name} chooses a password.")
    String linkLead(String name);

    @Message("It works once and for three days. It is shown only now, and not again.")
    String linkOnce();

    @Message("To the account")
    String linkDone();

    @Message("The account")
    String facts();

    @Message("Invited")
    String invitedAt();

    @Message("Activated")
    String activatedAt();

    @Message("Disabled")
    String disabledAt();

    @Message("Last sign-in")
    String lastSignIn();

    @Message("Never")
    String never();

    @Message("What this person did")
    String trailOf();

    @Message("Change")
    String change();

    @Message("Access")
    String access();

    @Message("Nobody gets in with this account. Enable it, and the password that was chosen works again.")
    String accessDisabled();

    @Message("Enable")
    String enable();

    @Message("New link")
    String linkAgain();

    @Message("Is the password forgotten? A new link lets the person choose another one. Until then the old one works.")
    String linkAgainActive();

    @Message("Is the link lost or too old? A new one takes its place.")
    String linkAgainInvited();

    @Message("Disable")
    String disable();

    @Message("You cannot disable your own account. Another administrator can.")
    String ownStays();

    @Message("Disable the account of {name}?")
    String disableTitle(String name);

    @Message(
            "The person is signed out everywhere at once, and cannot sign in until you enable the account again. Nothing that was written is lost.")
    String disableLead();

    @Message("Make your clinic")
    String startTitle();

    @Message("These are the first settings and the account that looks after them. All can be changed later.")
    String startLead();

    @Message("The clinic")
    String startClinic();

    @Message("Your account as administrator")
    String startAdministrator();

    @Message("Make the clinic")
    String startDone();
}
