package org.tenfold.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.tenfold.shared.text.Language;

/**
 * What surrounds every page of a request: language, time zone, who is signed in where, the way to the other pages. It
 * is filled before the page is made, by whoever knows the signed-in person.
 */
@RequestScoped
@Named("shell")
public class Shell {

    /** One entry of the main navigation. */
    public record Link(String label, String href, String icon, boolean here) {}

    private Language language = Language.EN;
    private ZoneId zone = ZoneOffset.UTC;
    private String personId;
    private String personName;
    private String roleName;
    private String clinicName;
    private List<Link> menu = List.of();
    private Duration locksAfter;
    private Duration locksAtTheTableAfter;
    private boolean handsBusy;
    private String flash;
    private String reversal;

    public Language language() {
        return language;
    }

    public void speak(Language spoken) {
        this.language = spoken;
    }

    public ZoneId zone() {
        return zone;
    }

    public void signedIn(String id, String person, String role, String clinic, ZoneId clinicZone, List<Link> links) {
        this.personId = id;
        this.personName = person;
        this.roleName = role;
        this.clinicName = clinic;
        this.zone = clinicZone;
        this.menu = List.copyOf(links);
    }

    /** The page is shown on a shared tablet, which locks itself when it lies untouched for so long. */
    public void onTablet(Duration rest, Duration restAtTheTable) {
        this.locksAfter = rest;
        this.locksAtTheTableAfter = restAtTheTable;
    }

    /** The page shows what the hands of this person do now: nobody touches the screen meanwhile. */
    public void handsAreBusy() {
        this.handsBusy = true;
    }

    public boolean hasHandsBusy() {
        return handsBusy;
    }

    public boolean isOnTablet() {
        return locksAfter != null;
    }

    /** When the page is to be locked, counted from now. */
    public long lockAfterSeconds() {
        return (handsBusy ? locksAtTheTableAfter : locksAfter).toSeconds();
    }

    /** When a browser without scripts looks again: a moment later, and then the server has locked. */
    public long refreshAfterSeconds() {
        return lockAfterSeconds() + 1;
    }

    public boolean isSignedIn() {
        return personName != null;
    }

    /** By which a script knows whether the same person is still signed in. */
    public String personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public String roleName() {
        return roleName;
    }

    public String clinicName() {
        return clinicName;
    }

    public List<Link> menu() {
        return menu;
    }

    /** The key of the message about what has just been done, or null. */
    public String flash() {
        return flash;
    }

    /** Where what has just been done can be undone for some seconds, or null. */
    public String reversal() {
        return reversal;
    }

    void tell(String key, String undoneAt) {
        this.flash = key;
        this.reversal = undoneAt;
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }
}
