package org.tenfold.relative;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.child.Relation;

/** Words about those who help with a child. */
@MessageBundle("relative")
public interface RelativeMessages {

    @Message("Grandparents, nannies and others")
    String title();

    @Message("Who helps with {name}")
    String titleOf(String name);

    @Message("Each has an account of his own, sees as far as you choose, and until the day that you set.")
    String lead();

    @Message("Nobody else helps with this child here.")
    String none();

    @Message("Nobody else yet")
    String emptyTitle();

    @Message(
            "Let a grandmother or a nanny do the exercises with an account of her own, instead of sharing your password.")
    String empty();

    @Message("Invite somebody")
    String invite();

    @Message("All, and change")
    String all();

    @Message("Earlier")
    String past();

    @Message("until")
    String until();

    @Message("ended on")
    String endedOn();

    @Message("let in by {name}")
    String givenBy(String name);

    @Message("has not opened the account yet")
    String notOpened();

    @Message(
            "{#when relation}{#is GRANDPARENT}Grandparent{#is NANNY}Nanny{#is RELATIVE}Another relative{#is OTHER}Somebody else{/when}")
    String relation(Relation relation);

    @Message("Let somebody help with {name}")
    String inviteTitle(String name);

    @Message(
            "An invitation goes to this address; with it the person chooses a password of his own. What he does is kept under his name.")
    String inviteLead();

    @Message("Name")
    String name();

    @Message("E-mail address")
    String address();

    @Message("Language")
    String language();

    @Message("What is the person to the child?")
    String relationLabel();

    @Message("How far may the person see?")
    String reachLabel();

    @Message("Last day")
    String untilLabel();

    @Message(
            "From the day after, the person sees nothing more. {day} at the latest; you can end it earlier at any time.")
    String untilHint(String day);

    @Message("Your own access ends before that day.")
    String notLongerThanYou();

    @Message("Change the last day")
    String changeUntil();

    @Message("Until when does {name} help?")
    String untilTitle(String name);

    @Message("End")
    String end();

    @Message("End it for {name}?")
    String endTitle(String name);

    @Message(
            "From this moment on the person sees nothing of the child any more. What he has ticked and answered stays in the diary under his name.")
    String endLead();

    @Message("End it now")
    String endNow();

    @Message("New link")
    String newLink();

    @Message("Hand over this link")
    String linkTitle();

    @Message("With it {name} chooses a password.")
    String linkLead(String name);

    @Message("It works once, within three days. It is shown only now and never again.")
    String linkOnce();

    @Message("To those who help")
    String linkDone();

    @Message("Children of this person")
    String ofAccount();

    @Message(
            "Who helps with the child besides its guardians is set here. The record itself is not shown to administrators.")
    String ofAccountLead();

    @Message("Accounts")
    String accounts();

    @Message("You help until {day}.")
    String youHelpUntil(String day);
}
