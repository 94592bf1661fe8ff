package org.tenfold.house;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who may enter where: one line a route, one letter for each who may: N nobody signed in, D doctor, M masseur, P parent,
 * A administrator. Whoever may enter a route still sees only the records that are his to see.
 */
final class AccessTable {

    private static final String TABLE = """
            GET / NDMPA
            GET /account DMPA
            POST /account/password DMPA
            POST /account/pin DMA
            POST /account/pin/removal DMA
            POST /account/sign-ins/end-others DMPA
            POST /account/sign-ins/{id}/end DMPA
            POST /account/tablet DMA
            POST /account/tablet/end DMA
            GET /accounts A
            GET /accounts/new A
            POST /accounts/new A
            GET /accounts/{id} A
            POST /accounts/{id} A
            GET /accounts/{id}/disabling A
            POST /accounts/{id}/disabling A
            POST /accounts/{id}/enabling A
            POST /accounts/{id}/link A
            GET /activate/{token} NDMPA
            POST /activate/{token} NDMPA
            GET /assets/{version}/{name: .+} NDMPA
            GET /attention D
            GET /attention/{id}/settle D
            POST /attention/{id}/settle D
            GET /children D
            GET /children/new D
            POST /children/new D
            POST /children/search D
            GET /children/{id} DMP
            GET /children/{id}/assign D
            GET /children/{id}/assign/{slug} D
            POST /children/{id}/assign/{slug} D
            GET /children/{id}/conditions/new D
            POST /children/{id}/conditions/new D
            GET /children/{id}/conditions/{condition}/end D
            POST /children/{id}/conditions/{condition}/end D
            GET /children/{id}/devices/new D
            POST /children/{id}/devices/new D
            GET /children/{id}/edit D
            POST /children/{id}/edit D
            GET /children/{id}/export DP
            POST /children/{id}/export DP
            GET /children/{id}/guardianships/new D
            POST /children/{id}/guardianships/new D
            GET /children/{id}/guardianships/{guardianship}/end D
            POST /children/{id}/guardianships/{guardianship}/end D
            GET /children/{id}/handover DM
            POST /children/{id}/handover DM
            GET /children/{id}/measurements DMP
            GET /children/{id}/measurements/new DM
            POST /children/{id}/measurements/new DM
            GET /children/{id}/measurements/{measure} DMP
            GET /children/{id}/movements DMP
            GET /children/{id}/notes DMP
            POST /children/{id}/notes DMP
            GET /children/{id}/relatives DPA
            GET /children/{id}/relatives/new DPA
            POST /children/{id}/relatives/new DPA
            GET /children/{id}/relatives/{relative}/end DPA
            POST /children/{id}/relatives/{relative}/end DPA
            POST /children/{id}/relatives/{relative}/link DPA
            GET /children/{id}/relatives/{relative}/until DPA
            POST /children/{id}/relatives/{relative}/until DPA
            GET /children/{id}/reports DMP
            GET /children/{id}/series/{slug} DM
            GET /children/{id}/sessions DM
            GET /clinic A
            POST /clinic A
            POST /clinic/closed-days A
            GET /clinic/closed-days/{id}/removal A
            POST /clinic/closed-days/{id}/removal A
            GET /clinic/exports A
            POST /clinic/exports A
            GET /clinic/home-programme A
            POST /clinic/home-programme A
            GET /clinic/letterhead A
            POST /clinic/letterhead A
            POST /clinic/medical-lead A
            GET /clinic/tablets A
            POST /clinic/tablets A
            GET /clinic/tablets/{id}/revocation A
            POST /clinic/tablets/{id}/revocation A
            GET /courses D
            GET /courses/{id} DMP
            GET /courses/{id}/diary DM
            GET /courses/{id}/home-programme D
            POST /courses/{id}/home-programme D
            GET /courses/{id}/home-programme/sheet DMP
            GET /courses/{id}/home-programme/sheet/pdf DMP
            POST /courses/{id}/home-training D
            POST /courses/{id}/pause D
            GET /courses/{id}/progress DM
            GET /courses/{id}/progress/reviews/{occasion} D
            POST /courses/{id}/progress/reviews/{occasion} D
            GET /courses/{id}/progress/reviews/{occasion}/amendments D
            POST /courses/{id}/progress/reviews/{occasion}/amendments D
            GET /courses/{id}/report DMP
            GET /courses/{id}/report/pdf DMP
            POST /courses/{id}/resume D
            GET /courses/{id}/signs DMP
            POST /courses/{id}/signs DMP
            GET /courses/{id}/stop D
            POST /courses/{id}/stop D
            POST /diary/{id}/reversal P
            POST /diary/{id}/words P
            GET /home P
            GET /home/{child} P
            GET /home/{child}/check-in P
            POST /home/{child}/check-in P
            POST /home/{child}/check-in/illness P
            POST /home/{child}/check-in/postponement P
            POST /home/{child}/check-in/recovery P
            GET /home/{child}/exercises/{day} P
            POST /home/{child}/exercises/{day} P
            GET /home/{child}/progress P
            POST /language NDMPA
            GET /library DMPA
            GET /library/drafts D
            GET /library/drafts/{id} D
            GET /library/drafts/{id}/comparison D
            GET /library/drafts/{id}/discarding D
            POST /library/drafts/{id}/discarding D
            GET /library/drafts/{id}/head D
            POST /library/drafts/{id}/head D
            GET /library/drafts/{id}/newer D
            POST /library/drafts/{id}/newer D
            POST /library/drafts/{id}/newer/{list}/{item} D
            GET /library/drafts/{id}/publication D
            POST /library/drafts/{id}/publication D
            GET /library/drafts/{id}/{list}/items/{item} D
            POST /library/drafts/{id}/{list}/items/{item} D
            POST /library/drafts/{id}/{list}/items/{item}/place D
            GET /library/drafts/{id}/{list}/items/{item}/removal D
            POST /library/drafts/{id}/{list}/items/{item}/removal D
            GET /library/drafts/{id}/{list}/new D
            POST /library/drafts/{id}/{list}/new D
            GET /library/readings D
            GET /library/readings/{topic} D
            POST /library/readings/{topic} D
            GET /library/sources DMPA
            GET /library/sources/{code} DMPA
            GET /library/statements/{id} DMPA
            GET /library/{slug} DMPA
            GET /library/{slug}/copy D
            POST /library/{slug}/copy D
            GET /library/{slug}/newer D
            POST /library/{slug}/working-copy D
            GET /library/{slug}/{number} DMPA
            GET /lock NDMPA
            POST /lock NDMPA
            POST /lock/presence DMPA
            GET /lock/{id} NDMPA
            POST /lock/{id} NDMPA
            GET /measurements/{id}/amendments DM
            POST /measurements/{id}/amendments DM
            GET /mentions DM
            POST /mentions/{id}/settle DM
            GET /notes/{id}/amendments DMP
            POST /notes/{id}/amendments DMP
            GET /overview D
            GET /progress D
            GET /progress/exports/{table} D
            GET /safeguarding D
            GET /safeguarding/{id} D
            POST /safeguarding/{id}/entries D
            GET /sessions/{id} DMP
            GET /sessions/{id}/absence M
            POST /sessions/{id}/absence M
            GET /sessions/{id}/amendments M
            POST /sessions/{id}/amendments M
            POST /sessions/{id}/check M
            POST /sessions/{id}/completion M
            GET /sessions/{id}/concern DM
            POST /sessions/{id}/concern DM
            GET /sessions/{id}/concern/raised DM
            POST /sessions/{id}/handover M
            POST /sessions/{id}/pause M
            GET /sessions/{id}/postponement M
            POST /sessions/{id}/postponement M
            POST /sessions/{id}/resumption M
            POST /sessions/{id}/reversal M
            POST /sessions/{id}/safeguarding DM
            GET /sessions/{id}/safeguarding/{concern} DM
            POST /sessions/{id}/safeguarding/{concern} DM
            POST /sessions/{id}/steps M
            GET /sessions/{id}/stop M
            POST /sessions/{id}/stop M
            POST /sessions/{id}/takeover M
            GET /sign-in NDMPA
            POST /sign-in NDMPA
            POST /sign-out NDMPA
            GET /start/{token} NDMPA
            POST /start/{token} NDMPA
            POST /taps/{id}/reversal P
            GET /today M
            GET /trail A
            """;

    /** The letters by route. */
    static final Map<Route, String> ROWS = TABLE.lines()
            .collect(Collectors.toMap(
                    line -> Route.of(line),
                    line -> line.substring(line.lastIndexOf(' ') + 1),
                    (one, other) -> {
                        throw new IllegalStateException("a route stands twice in the table");
                    },
                    TreeMap::new));

    private AccessTable() {}
}
