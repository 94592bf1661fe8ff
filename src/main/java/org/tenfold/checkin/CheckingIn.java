package org.tenfold.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Child;
import org.tenfold.child.Children;
import org.tenfold.course.Course;
import org.tenfold.course.SessionsOfAChild;
import org.tenfold.course.WhatIsKnown;
import org.tenfold.library.Library;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;
import org.tenfold.session.HomeAnswers;
import org.tenfold.session.HomeChoice;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.FormReceipt;
import org.tenfold.shared.store.FormReceipts;

/**
 * A family tells how the child is, or tells it anew; every telling is kept, and the newest counts. Of one child this goes
 * one after the other, so that of two taps at once the second finds what the first has said.
 */
@ApplicationScoped
public class CheckingIn {

    private static final HomeAnswers UNWELL = new HomeAnswers(Map.of(AskedAtHome.ILLNESS, HomeChoice.UNWELL.name()));

    @Inject
    CheckIns checkIns;

    @Inject
    CheckInsAtHand atHand;

    @Inject
    Children children;

    @Inject
    SessionsOfAChild sessions;

    @Inject
    WhatIsKnown known;

    @Inject
    RulesAtHome rules;

    @Inject
    Library library;

    @Inject
    FormReceipts receipts;

    @Inject
    AuditTrail trail;

    @Inject
    Event<ChildFellIll> fellIll;

    @Inject
    Event<ChildRecovered> recovered;

    @Inject
    Clock clock;

    /**
     * The questions are answered. Said twice it is kept once.
     *
     * @param form the key of the form that was sent; null where there is none
     * @throws Refusal once today's session has begun, and where no course goes on
     */
    @Transactional
    public void answer(Child child, HomeAnswers answers, UUID form, Account by) {
        LocalDate today = by.clinic().today(clock);
        List<CheckIn> before = held(child, today);
        if (isSentAgain(form) || before.stream().anyMatch(one -> one.says(today, answers))) {
            return;
        }
        ChildsCourses courses = open(child, today);
        if (courses.isBegunToday()) {
            throw new Refusal("sessionBeganBeforeCheckIn");
        }
        List<Course> goingOn = courses.goingOn();
        ZoneId zone = by.clinic().zone();
        List<StruckAtHome> struck = struck(child, courses, answers, today, zone);
        boolean waits = struck.stream().anyMatch(one -> one.bearing() == Bearing.WAITS);
        Instant now = clock.instant();
        boolean wasIll = before.stream().anyMatch(CheckIn::isIll);
        keep(
                CheckIn.answered(
                        child, today, answers, struck, waits ? lastDay(goingOn, answers, zone) : null, by, now),
                before,
                by);
        if (wasIll) {
            recovered.fire(new ChildRecovered(child, goingOn, by, now));
        }
    }

    /**
     * The child is ill; told again with another day, that day counts.
     *
     * @param back the day on which it is expected again
     */
    @Transactional
    public void fallIll(Child child, LocalDate back, UUID form, Account by) {
        LocalDate today = by.clinic().today(clock);
        List<CheckIn> before = held(child, today);
        if (isSentAgain(form) || before.stream().anyMatch(one -> one.saysIllUntil(back))) {
            return;
        }
        ChildsCourses courses = open(child, today);
        List<StruckAtHome> struck =
                struck(child, courses, UNWELL, today, by.clinic().zone());
        Instant now = clock.instant();
        keep(CheckIn.ill(child, today, back, struck, by, now), before, by);
        String words = new WordsForTheClinic(by.clinic().language()).ill(back);
        fellIll.fire(new ChildFellIll(child, courses.goingOn(), back, words, by, now));
    }

    /** The child is well again, earlier than it was expected. */
    @Transactional
    public void recover(Child child, Account by) {
        LocalDate today = by.clinic().today(clock);
        List<CheckIn> before = held(child, today);
        if (before.stream().noneMatch(CheckIn::isIll)) {
            return;
        }
        Instant now = clock.instant();
        keep(CheckIn.wellAgain(child, today, by, now), before, by);
        recovered.fire(new ChildRecovered(child, new ChildsCourses(sessions.of(child.id()), today).goingOn(), by, now));
    }

    /** What counts today, while the child is held. */
    private List<CheckIn> held(Child child, LocalDate today) {
        children.findById(child.id(), LockModeType.PESSIMISTIC_WRITE);
        return checkIns.counting(List.of(child.id()), today, today);
    }

    private ChildsCourses open(Child child, LocalDate today) {
        ChildsCourses courses = new ChildsCourses(sessions.of(child.id()), today);
        if (!courses.isAny()) {
            throw new Refusal("noCourseToCheckInFor");
        }
        return courses;
    }

    private void keep(CheckIn told, List<CheckIn> before, Account by) {
        before.forEach(one -> one.giveWay(told.from()));
        checkIns.persist(told);
        trail.record(
                by.actor(),
                AuditAction.CHECKED,
                AuditSubject.ofChild("check-in", told.id(), told.child().id()));
        checkIns.flush();
        atHand.forget();
    }

    private List<StruckAtHome> struck(
            Child child, ChildsCourses courses, HomeAnswers answers, LocalDate today, ZoneId zone) {
        return rules.struck(
                courses.goingOn(), known.of(child, today), answers, courses.moments(zone, clock.instant()), zone);
    }

    /** The last day on which a vaccination makes the child wait by any of the protocols. */
    private LocalDate lastDay(Collection<Course> courses, HomeAnswers answers, ZoneId zone) {
        return answers.vaccination()
                .flatMap(vaccination -> courses.stream()
                        .flatMap(this::questions)
                        .filter(question -> question.withinHours() != null)
                        .map(question -> vaccination.lastDay(question.withinHours(), zone))
                        .max(Comparator.naturalOrder()))
                .orElse(null);
    }

    private Stream<Question> questions(Course course) {
        return library.version(course.edition()).questionsAt(Moment.CHECK).stream();
    }

    private boolean isSentAgain(UUID form) {
        if (form == null) {
            return false;
        }
        if (receipts.has(form)) {
            return true;
        }
        receipts.persist(new FormReceipt(form, clock.instant()));
        return false;
    }
}
