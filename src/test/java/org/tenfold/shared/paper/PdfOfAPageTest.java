package org.tenfold.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What is made of a page for paper. */
class PdfOfAPageTest {

    private static final String CHART = "<svg class='chart-figure' viewBox='0 0 480 270'><title>Weight</title>"
            + "<desc>From 6 to 7 kg</desc><use href='#dot'/><path class='chart-line' d='M0 0L9 9'/>"
            + "<text class='chart-label' x='9' y='9'>6 кг</text></svg>";
    private static final String SHAPES =
            "<svg aria-hidden='true' viewBox='0 0 9 9'><defs><circle id='dot' r='4'/></defs></svg>";

    @Test
    void it_keeps_the_standard_for_those_who_do_not_see() {
        TaggedPdf pdf = pdf("<h1>Report</h1><h2>Child</h2>" + table() + SHAPES + CHART);
        assertEquals(List.of(), pdf.offences());
        assertEquals("Report", pdf.title());
        assertEquals("en", pdf.language());
    }

    @Test
    void the_validator_misses_the_words_of_a_drawing() {
        TaggedPdf silent = pdf("<h1>Report</h1>" + SHAPES + CHART)
                .after(document -> silence(
                        document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), 0));
        assertTrue(silent.offences().stream().anyMatch(one -> one.startsWith("7.3-1")), "" + silent.offences());
    }

    @Test
    void the_validator_misses_the_title_and_the_tags() {
        TaggedPdf page = pdf("<h1>Report</h1>");
        assertFalse(page.after(document -> document.getDocumentCatalog().setMetadata(null))
                .offences()
                .isEmpty());
        assertFalse(page.after(document -> document.getDocumentCatalog().setStructureTreeRoot(null))
                .offences()
                .isEmpty());
    }

    @Test
    void what_somebody_could_not_read_without_eyes_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> PdfOfAPage.of("<html lang='en'><head/><body/></html>"));
        assertThrows(
                IllegalArgumentException.class,
                () -> PdfOfAPage.of("<html><head><title>Report</title></head><body/></html>"));
        assertThrows(IllegalArgumentException.class, () -> pdf("<svg viewBox='0 0 9 9'><title> </title></svg>"));
    }

    @Test
    void cyrillic_and_latin_can_be_taken_out_again_as_they_were_put_in() {
        String words = "Ёлка съела щуку — № 10, «так», naïve café, −3 °C";
        assertTrue(pdf("<p>" + words + "</p>").text().contains(words));
    }

    @Test
    void what_no_font_has_and_no_page_may_hold_does_not_stop_it() {
        TaggedPdf pdf = pdf("<p>Молодцы\u0001 \uD83D\uDE42 漢 \u2764\uFE0F!</p>");
        assertEquals(List.of(), pdf.offences());
        assertTrue(pdf.text().contains("Молодцы □ □ □!"), pdf.text());
    }

    @Test
    void each_page_says_which_of_how_many_it_is() {
        String lines =
                IntStream.range(0, 120).mapToObj(i -> "<p>Line " + i + "</p>").collect(Collectors.joining());
        TaggedPdf pdf = pdf("<p class='paper-running'>Clinic</p><p class='paper-pages'>Page"
                + " <span class='paper-page'></span> of <span class='paper-total'></span></p>" + lines);
        assertEquals(List.of(), pdf.offences());
        String text = pdf.text();
        assertTrue(pdf.pages() > 1);
        assertEquals(pdf.pages(), text.split("Page").length - 1, "once on each page");
        assertTrue(text.contains("Clinic"), "from the second page on");
    }

    @Test
    void nothing_outside_the_page_is_read() {
        String secret = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";
        assertThrows(IllegalArgumentException.class, () -> PdfOfAPage.of(secret + page("<p>&x;</p>")));
        assertTrue(pdf("<p>Text</p><img src='http://localhost:1/x.png' alt='x'/>")
                .text()
                .contains("Text"));
    }

    @Test
    void a_drawing_takes_along_the_shapes_that_stand_elsewhere() {
        Document read = PaperPage.read(page(SHAPES + CHART));
        assertEquals(1, read.getElementsByTagName("svg").getLength());
        assertEquals(1, read.getElementsByTagName("circle").getLength());
    }

    private static TaggedPdf pdf(String body) {
        return new TaggedPdf(PdfOfAPage.of(page(body)));
    }

    private static String page(String body) {
        return "<html lang='en'><head><title>Report</title></head><body>" + body + "</body></html>";
    }

    private static String table() {
        return "<table><thead><tr><th scope='col'>Day</th><th scope='col'>Value</th></tr></thead>"
                + "<tbody><tr><th scope='row'>4 May</th><td>6.4</td></tr></tbody></table>";
    }

    /** Takes the words of every drawing away. */
    private static void silence(COSDictionary element, int depth) {
        element.removeItem(COSName.ALT);
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary one && depth < 50) {
            silence(one, depth + 1);
        } else if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary kid && depth < 50) {
                    silence(kid, depth + 1);
                }
            }
        }
    }
}
