package org.tenfold.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.tenfold.shared.store.ClinicRecord;
import org.tenfold.shared.time.Age;

/** A child of the clinic. Its age is asked for a clinical day, plain or corrected for a birth before term. */
@Entity
@Table(name = "child")
public class Child extends ClinicRecord {

    @Column(name = "record_number")
    private String recordNumber;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_search")
    private String givenSearch;

    @Column(name = "family_search")
    private String familySearch;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "gestational_days")
    private Integer gestationalDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex")
    private Sex sex;

    protected Child() {}

    public Child(ChildDetails details) {
        correct(details);
    }

    /** Takes over corrected details; what was recorded on the strength of the old ones stays. */
    public final void correct(ChildDetails details) {
        this.recordNumber = details.recordNumber();
        this.givenName = details.givenName();
        this.familyName = details.familyName();
        this.givenSearch = SearchWords.of(givenName);
        this.familySearch = SearchWords.of(familyName + " " + givenName);
        this.birthDate = details.birthDate();
        this.gestationalDays = details.gestationalDays();
        this.sex = details.sex();
    }

    public ChildDetails details() {
        return new ChildDetails(recordNumber, givenName, familyName, birthDate, gestationalDays, sex);
    }

    public Age ageOn(LocalDate day) {
        return new Age(birthDate, day);
    }

    /** The age from the day on which a preterm child was due; the plain age of every other child. */
    public Age correctedAgeOn(LocalDate day) {
        Age age = ageOn(day);
        return gestationalDays == null ? age : age.corrected(gestationalDays);
    }

    /** The day on which a preterm child was due; the birth date of every other child. */
    public LocalDate dueDate() {
        return isPreterm() ? birthDate.plusDays(Age.FULL_TERM_WEEKS * 7L - gestationalDays) : birthDate;
    }

    public boolean isPreterm() {
        return gestationalDays != null && gestationalDays < Age.PRETERM_BELOW_WEEKS * 7;
    }

    public String recordNumber() {
        return recordNumber;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public String name() {
        return givenName + " " + familyName;
    }

    /** Given name and the first letter of the family name: what a corridor may hear. */
    public String shortName() {
        return givenName + " " + familyName.substring(0, familyName.offsetByCodePoints(0, 1)) + ".";
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    /** Completed days of gestation at birth; null when nobody knows. */
    public Integer gestationalDays() {
        return gestationalDays;
    }

    /** Completed weeks of gestation; null when nobody knows. */
    public Integer gestationalWeeks() {
        return gestationalDays == null ? null : gestationalDays / 7;
    }

    /** Days of gestation after the last completed week; null when nobody knows. */
    public Integer gestationalDaysAfterWeeks() {
        return gestationalDays == null ? null : gestationalDays % 7;
    }

    public Sex sex() {
        return sex;
    }

    /** Family name and given name as they are compared and ordered. */
    public String familySearch() {
        return familySearch;
    }
}
