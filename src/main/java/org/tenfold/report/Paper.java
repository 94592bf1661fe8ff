package org.tenfold.report;

import jakarta.ws.rs.core.Response;
import org.tenfold.shared.paper.PdfOfAPage;
import org.tenfold.shared.web.Attachment;

/** What was written for paper. Of it a PDF is made, which needs neither the store nor a transaction. */
record Paper(String page, Attachment name) {

    byte[] pdf() {
        return PdfOfAPage.of(page);
    }

    Response saved() {
        return name.of(pdf(), "application/pdf");
    }
}
