package org.tenfold.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.tenfold.shared.store.ClinicRecord;

/** What holds in every room. */
final class Rules {

    private static final String[] CLINICAL = {
        "org.tenfold.child..",
        "org.tenfold.course..",
        "org.tenfold.handover..",
        "org.tenfold.session..",
        "org.tenfold.homeprogramme..",
        "org.tenfold.note..",
        "org.tenfold.measurement..",
        "org.tenfold.safeguarding..",
        "org.tenfold.attention..",
        "org.tenfold.message..",
        "org.tenfold.offender.."
    };

    static final DescribedPredicate<CanBeAnnotated> STORED = describe(
            "stored",
            item -> item.isAnnotatedWith(Entity.class)
                    || item.isAnnotatedWith(MappedSuperclass.class)
                    || item.isAnnotatedWith(Embeddable.class));

    static final DescribedPredicate<CanBeAnnotated> ANSWERING =
            describe("answering requests", item -> item.isMetaAnnotatedWith(HttpMethod.class));

    private static final DescribedPredicate<CanBeAnnotated> SAYING_WHO_MAY_ENTER = describe(
            "saying who may enter",
            item -> item.isAnnotatedWith(RolesAllowed.class)
                    || item.isAnnotatedWith(PermitAll.class)
                    || item.isAnnotatedWith(Authenticated.class));

    private static final DescribedPredicate<JavaClass> REPOSITORY = assignableTo(PanacheRepositoryBase.class);

    private static final DescribedPredicate<JavaCall<?>> ASKING_FOR_THE_TIME = describe(
            "asking for the time without a clock",
            call -> isIn("java.time", call) && call.getName().equals("now") && !takes(Clock.class, call)
                    || isIn("java.lang.System", call) && call.getName().equals("currentTimeMillis"));

    private static final DescribedPredicate<JavaCall<?>> ASKING_THE_MACHINE = describe(
            "asking the machine for its zone, language or clock",
            call -> Set.of("systemDefault", "systemDefaultZone", "getDefault", "systemUTC")
                            .contains(call.getName())
                    && (isIn("java.time", call) || isIn("java.util.Locale", call) || isIn("java.util.TimeZone", call)));

    private static final DescribedPredicate<JavaCall<?>> PASSING_A_QUERY = describe(
            "passing a query",
            call -> declared(call).startsWith("io.quarkus.hibernate.orm.panache") && takes(String.class, call)
                    || call.getName().matches("create\\w*Query")
                    || declared(call).matches("java\\.sql\\.(Connection|Statement)"));

    private static final DescribedPredicate<JavaCall<?>> PASSING_SQL =
            describe("passing SQL", call -> call.getName().matches("create(Native|SQL)\\w*Query"));

    static final ArchRule STORED_CLASSES_KNOW_NO_PAGES = noClasses()
            .that(STORED)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.ws.rs..", "org.jboss.resteasy..", "io.quarkus.qute..", "io.vertx..", "..shared.web.."));

    static final ArchRule STORED_FIELDS_ARE_PRIVATE = fields().that()
            .areDeclaredInClassesThat(STORED)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    static final ArchRule CLINICAL_ROWS_BELONG_TO_A_CLINIC = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .resideInAnyPackage(CLINICAL)
            .should()
            .beAssignableTo(ClinicRecord.class);

    static final ArchRule PATHS_ARE_ON_PAGES = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Pages")
            .andShould()
            .bePackagePrivate();

    static final ArchRule ENDPOINTS_ARE_PUBLIC = methods()
            .that(ANSWERING)
            .should()
            .bePublic()
            .andShould()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Pages");

    static final ArchRule ENDPOINTS_SAY_WHO_MAY_ENTER =
            methods().that(ANSWERING).should(ArchCondition.from(SAYING_WHO_MAY_ENTER));

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().should().callCodeUnitWhere((ASKING_FOR_THE_TIME));

    static final ArchRule NOTHING_IS_THE_MACHINES_DEFAULT =
            noClasses().that().doNotHaveSimpleName("TimeOfTheHouse").should().callCodeUnitWhere((ASKING_THE_MACHINE));

    static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callCodeUnitWhere(
                    (describe("printing a stack", call -> call.getName().equals("printStackTrace"))));

    static final ArchRule QUERIES_ARE_IN_REPOSITORIES =
            noClasses().that(DescribedPredicate.not(REPOSITORY)).should().callCodeUnitWhere((PASSING_A_QUERY));

    static final ArchRule QUERIES_ARE_NOT_SQL = noClasses().should().callCodeUnitWhere((PASSING_SQL));

    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Constants|Service)");

    static final ArchRule NAMES_SAY_SOMETHING = classes()
            .should(ArchCondition.from(describe(
                    "named for what they are",
                    (JavaClass type) ->
                            !EMPTY_NAME.matcher(type.getSimpleName()).matches())));

    private Rules() {}

    private static boolean isIn(String packageOrClass, JavaCall<?> call) {
        return call.getTargetOwner().getFullName().startsWith(packageOrClass);
    }

    /** Where the called method comes from: an inherited one is called on the class that inherits it. */
    private static String declared(JavaCall<?> call) {
        return call.getTarget()
                .resolveMember()
                .map(JavaMember::getOwner)
                .map(JavaClass::getFullName)
                .orElse("");
    }

    private static boolean takes(Class<?> type, JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(given -> given.isEquivalentTo(type));
    }
}
