package org.tenfold.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the trail. */
@MessageBundle("audit")
public interface AuditMessages {

    @Message("Audit trail")
    String title();

    @Message("Who did what, newest first, in the clinic's time. It names records, never what is written in them.")
    String lead();

    @Message("Narrow down")
    String filter();

    @Message("Child (id)")
    String child();

    @Message("As it stands in the trail.")
    String childHint();

    @Message("Person")
    String person();

    @Message("Everybody")
    String everybody();

    @Message("Action")
    String action();

    @Message("All actions")
    String everyAction();

    @Message("Show")
    String show();

    @Message("Clear")
    String clearFilter();

    @Message("of child")
    String ofChild();

    @Message("Nothing found")
    String nothing();

    @Message("No entry of the trail fits what you look for.")
    String nothingHint();

    @Message("Show the whole trail")
    String showAll();

    @Message("Pages")
    String pages();

    @Message("Earlier")
    String earlier();

    @Message("To the newest")
    String newest();

    @Message("{#when role}{#is 'doctor'}doctor{#is 'masseur'}masseur{#is 'parent'}parent"
            + "{#is 'administrator'}administrator{#else}{role}{/when}")
    String role(String role);

    @Message("{#when action}{#is VIEWED}looked at{#is SEARCHED}searched{#is CREATED}created"
            + "{#is CHANGED}changed{#is ASSIGNED}assigned{#is OVERRIDDEN}overrode a warning on"
            + "{#is CHECKED}checked{#is STARTED}started{#is DONE}finished{#is POSTPONED}postponed"
            + "{#is MISSED}marked as missed{#is STOPPED}stopped{#is UNDONE}undid the outcome of{#is AMENDED}amended{#is CANCELLED}removed or cancelled"
            + "{#is PAUSED}paused{#is RESUMED}resumed{#is DECIDED}decided on{#is NOTED}wrote a note on{#is REPORTED}reported a sign on"
            + "{#is TICKED}ticked{#is TAKEN_OVER}took over{#is SIGNED_IN}signed in with{#is SIGN_IN_FAILED}failed to sign in with"
            + "{#is SIGNED_OUT}signed out of{#is LOCKED}locked{#is UNLOCKED}unlocked{#is PIN_REFUSED}mistyped the PIN at{#is INVITED}gave a link for{#is ACTIVATED}activated"
            + "{#is DISABLED}disabled{#is ENABLED}enabled{#is EXPORTED}saved as a file{/when}")
    String done(AuditAction action);

    @Message(
            "{#when type}{#is 'account'}the account{#is 'clinic'}the settings of the clinic{#is 'shared-tablet'}the shared tablet"
                    + "{#is 'closed-day'}the closed day{#is 'child'}the record of the child"
                    + "{#is 'children'}the list of children{#is 'guardianship'}a guardianship of the child"
                    + "{#is 'relative'}somebody who helps with a child{#is 'relatives'}those who help with a child{#is 'mention'}a note that somebody is asked to read{#is 'mentions'}notes that somebody is asked to read{#is 'condition'}a condition of the child{#is 'course'}the course{#is 'session'}the session"
                    + "{#is 'day'}the sessions of the day{#is 'home-training'}the training for home"
                    + "{#is 'note'}the note{#is 'notes'}the notes about the child{#is 'attention'}what needs attention"
                    + "{#is 'measurement'}a measurement of the child{#is 'measurements'}the measurements of the child{#is 'check-in'}how the child is, told from home{#is 'handover'}the handover of the child{#is 'sessions'}the sessions of the child{#is 'matter'}a matter kept apart{#is 'overview'}the overview{#is 'progress'}how courses go{#is 'review'}the review of the course{#is 'reading'}the reading in force"
                    + "{#is 'report'}the report of the course{#is 'reports'}the reports of the child{#is 'home-programme'}the home programme for paper"
                    + "{#is 'working-copy'}the working copy of the protocol{#is 'protocol'}the clinic’s own protocol{#else}{type}{/when}")
    String subject(String type);

    @Message("{done} {subject}")
    String what(String done, String subject);

    @Message(
            "{#when detail}{#is 'password'}password{#is 'profile'}name and training{#is 'other-browsers'}on all other browsers{#is 'medical-lead'}medical lead{#is 'pin'}PIN{#is 'idle'}because nobody used it{#is 'tablets'}when tablets lock{#is 'least-count'}smallest count in files{#is 'letterhead'}head of reports{#is 'half-way'}half-way{#is 'end'}at the end{#else}{detail}{/when}")
    String detail(String detail);
}
