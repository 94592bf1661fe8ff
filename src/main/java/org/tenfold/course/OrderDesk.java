package org.tenfold.course;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.clinic.Clinic;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;
import org.tenfold.library.item.Variant;
import org.tenfold.shared.text.Text;

/** What a doctor has before him when he orders a course: the child, the protocol, and who could perform it. */
public record OrderDesk(
        Child child,
        Protocol protocol,
        Account doctor,
        Clinic clinic,
        List<Masseur> masseurs,
        Measured measured,
        LocalDate today) {

    /**
     * What the measurements say to the rules.
     *
     * @param withoutSex whether they say nothing because the sex of the child is not recorded
     */
    public record Measured(List<MeasuredCondition> conditions, boolean withoutSex) {}

    /** Someone who could perform the course, with what he is trained for. */
    public record Masseur(Account account, List<Text> qualifications) {

        public String code() {
            return account.id().toString();
        }
    }

    public List<Question> questions() {
        return protocol.questionsAt(Moment.ASSIGNMENT);
    }

    /** The variants that a course may use for a child of this age. */
    public List<Variant> variants() {
        return protocol.offeredVariants().stream()
                .filter(variant -> variant.isFor(child.ageOn(today)))
                .toList();
    }

    /** The variant that is meant for a child with these conditions on record; else the one by default. */
    Optional<Variant> variantFor(Set<String> conditions) {
        List<Variant> open = variants();
        return open.stream()
                .filter(variant -> !Collections.disjoint(variant.suits(), conditions))
                .findFirst()
                .or(() -> open.stream().filter(Variant::byDefault).findFirst())
                .or(() -> open.stream().findFirst());
    }

    public Bounds sessions() {
        return Bounds.ofSessions(protocol);
    }

    public Bounds spacing() {
        return Bounds.ofSpacing(protocol);
    }

    public Bounds minutes() {
        return Bounds.ofMinutes(protocol);
    }

    /** The form's own address. */
    public String address() {
        return "/children/" + child.id() + "/assign/" + protocol.slug();
    }

    /** A session starts while the clinic works. */
    boolean admits(LocalTime hour) {
        return !hour.isBefore(clinic.opensAt()) && hour.isBefore(clinic.closesAt());
    }
}
