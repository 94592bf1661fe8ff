package org.tenfold.course;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.clinic.Clinic;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;
import org.tenfold.shared.text.Text;

/** What a doctor has before him when he orders a course: the child, the protocol, and who could perform it. */
public record OrderDesk(
        Child child, Protocol protocol, Account doctor, Clinic clinic, List<Masseur> masseurs, LocalDate today) {

    /** Someone who could perform the course, with what he is trained for. */
    public record Masseur(Account account, List<Text> qualifications) {

        public String code() {
            return account.id().toString();
        }
    }

    public List<Question> questions() {
        return protocol.questionsAt(Moment.ASSIGNMENT);
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
