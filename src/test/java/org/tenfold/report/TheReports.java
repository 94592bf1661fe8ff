package org.tenfold.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.UUID;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.child.TheChildren;
import org.tenfold.measurement.Side;
import org.tenfold.progress.TheProgress;
import org.tenfold.shared.paper.TaggedPdf;

/** Mira's course of ten sessions, half of it held, with what was measured and what the doctor wrote. */
final class TheReports {

    static final String FOR_PARENTS = "She rolls over.";
    static final String FOR_STAFF = "Seen with mother";

    private TheReports() {}

    static UUID reviewed(UUID mira) {
        UUID course = TheProgress.course(mira, 5);
        TheProgress.measured(mira, "weight", Side.NONE, "6.1", TheChildren.TODAY.minusDays(20));
        TheProgress.measured(mira, "weight", Side.NONE, "6.6", TheChildren.TODAY);
        TheProgress.measured(mira, "hip-abduction", Side.LEFT, "55", TheChildren.TODAY.minusDays(9));
        TheProgress.measured(mira, "hip-abduction", Side.LEFT, "62", TheChildren.TODAY);
        TheProgress.measured(mira, "hip-abduction", Side.RIGHT, "66", TheChildren.TODAY.minusDays(9));
        TheProgress.measured(mira, "hip-abduction", Side.RIGHT, "66", TheChildren.TODAY);
        Response signed = SignedInAs.doctor()
                .form("/courses/" + course + "/progress/reviews/half-way")
                .with("outcome", "BETTER")
                .with("goal", "PARTLY")
                .with("next", "CONTINUE")
                .with("forParent", FOR_PARENTS)
                .with("forStaff", FOR_STAFF)
                .send();
        assertEquals(303, signed.statusCode());
        return course;
    }

    static TaggedPdf pdf(Browser browser, String path) {
        Response answer = browser.get(path);
        assertEquals(200, answer.statusCode(), path);
        assertEquals("application/pdf", answer.contentType());
        return new TaggedPdf(answer.asByteArray());
    }
}
