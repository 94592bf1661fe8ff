package org.tenfold.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about drafts, working copies and the clinic’s own protocols. */
@MessageBundle("draft")
public interface DraftMessages {

    @Message("Our clinic’s")
    String ours();

    @Message("Complete this draft")
    String complete();

    @Message("Work on the next version")
    String workOnNext();

    @Message("Copy into our own variant")
    String copy();

    @Message("A variant of our own: {title}")
    String copyTitle(String title);

    @Message("The copy is yours to change. Nobody sees it before you publish it, and the protocol that you co"
            + "py stays as it is.")
    String copyLead();

    @Message("Name in addresses")
    String slug();

    @Message("Title, English")
    String titleEn();

    @Message("Title, Russian")
    String titleRu();

    @Message("Make the working copy")
    String makeCopy();

    @Message("Working copies")
    String title();

    @Message("Protocols on which you work. Nothing of them is in force before you publish it.")
    String lead();

    @Message("No working copy")
    String none();

    @Message("Open a protocol of the library to complete a draft or to copy it into a variant of your own.")
    String noneHint();

    @Message("To the library")
    String toLibrary();

    @Message("Last edited by {name}, {day}")
    String edited(String name, String day);

    @Message("Working copy")
    String workingCopy();

    @Message("Nothing of this is in force before it is published.")
    String nothingInForce();

    @Message("{n} {n.en('problem stands', 'problems stand')} in the way of publishing")
    String problems(int n);

    @Message("What has changed")
    String compare();

    @Message("What has changed: {title}")
    String compareTitle(String title);

    @Message("Against the version that was copied.")
    String compareLead();

    @Message("Publish")
    String publish();

    @Message("Publish: {title}")
    String publishTitle(String title);

    @Message("The version cannot be changed afterwards. Courses that are assigned from then on can follow it;"
            + " courses that were assigned before keep their version.")
    String publishLead();

    @Message("Publish for our clinic")
    String publishNow();

    @Message("This has to be settled first")
    String problemsTitle();

    @Message("The protocol as a whole")
    String asWhole();

    @Message("Title, purpose and use")
    String headTitle();

    @Message("Edit title, purpose and use")
    String editHead();

    @Message("Discard")
    String discard();

    @Message("Discard the working copy: {title}?")
    String discardTitle(String title);

    @Message("What you wrote in it is gone then. What is published stays.")
    String discardLead();

    @Message("Discard the working copy")
    String discardNow();

    @Message("Add")
    String add();

    @Message("Add a way to carry it out")
    String addVariant();

    @Message("Add a step")
    String addStep();

    @Message("Edit")
    String edit();

    @Message("Move up")
    String up();

    @Message("Move down")
    String down();

    @Message("Remove")
    String remove();

    @Message("Remove “{name}”?")
    String removeTitle(String name);

    @Message("It is removed from the working copy. What is published stays.")
    String removeLead();

    @Message("Remove the item")
    String removeNow();

    @Message("Nothing here")
    String emptyList();

    @Message("New: {section}")
    String newItem(String section);

    @Message("Edit: {name}")
    String editItem(String name);

    @Message("Show how it will read")
    String preview();

    @Message("How it will read")
    String previewTitle();

    @Message("Keep in the working copy")
    String keep();

    @Message("The working copy was changed since you opened this form. Nothing has been saved.")
    String meanwhileTitle();

    @Message("As it stands now; below is what you typed. Keeping yours replaces it.")
    String meanwhileLead();

    @Message("Added")
    String added();

    @Message("Removed")
    String removed();

    @Message("Changed")
    String changed();

    @Message("The order has changed.")
    String reordered();

    @Message("before")
    String before();

    @Message("now")
    String after();

    @Message("A newer shipped version exists")
    String newerTitle();

    @Message("{title}: a newer shipped version exists since {day}.")
    String newerOf(String title, String day);

    @Message(
            "The shipped protocol has gone on since {day}. Ours goes back to version {from}; the newest is version {to}.")
    String newerSince(String day, int from, int to);

    @Message("See what is new in it")
    String newerShow();

    @Message("What is new: {title}")
    String newerPage(String title);

    @Message("What the shipped version {to} of {day} says otherwise than version {from}, from which ours was made.")
    String newerLead(int from, int to, String day);

    @Message("Read version {number}")
    String readVersion(int number);

    @Message("To take anything of it over, work on our next version.")
    String newerNext();

    @Message(
            "Take over what shall hold here, too; the rest of our wording stays. When you have looked it all through, say so, and nobody is told of this version any more once our next one is published.")
    String newerTakeLead();

    @Message("Take over")
    String takeOver();

    @Message("As in ours")
    String takenOver();

    @Message("All looked through")
    String lookedThrough();

    @Message("Nothing has changed")
    String sameAsBefore();

    @Message("The working copy says what the copied version says.")
    String sameHint();

    @Message("Steps: {variant}")
    String steps(String variant);

    @Message("step")
    String step();

    @Message("way to carry it out")
    String variant();
}
