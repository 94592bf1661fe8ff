package org.tenfold.shared.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.w3c.dom.Document;

/**
 * Makes a tagged PDF (PDF/UA-1, ISO 14289-1) of a page that was written for paper: HTML in the form of XML, with a title
 * and a language, where every drawing says in words what it shows. Nothing but what this package holds is read for it.
 */
public final class PdfOfAPage {

    private static final String FONT = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final Set<FSFontUseCase> WHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    /** A drawing of pages takes some megabytes: more at once would crowd a small machine. */
    private static final Semaphore AT_ONCE = new Semaphore(3, true);

    static {
        XRLog.setLoggerImpl(new PaperLog());
    }

    private PdfOfAPage() {}

    /**
     * @param page as a template rendered it
     * @throws IllegalArgumentException when somebody who does not see could not read it: without a title or a language,
     *     or with a drawing that says nothing
     */
    public static byte[] of(String page) {
        Document document = PaperPage.read(page);
        AT_ONCE.acquireUninterruptibly();
        try {
            return drawn(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            AT_ONCE.release();
        }
    }

    private static byte[] drawn(Document document) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        // Nothing is fetched: a page brings along what it shows.
        builder.useUriResolver((base, uri) -> null);
        builder.useReplacementText("\u25A1");
        builder.withProducer("Tenfold");
        font(builder, "Regular", NORMAL, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", NORMAL, FontStyle.ITALIC);
        builder.withW3cDocument(document, null);
        builder.toStream(pdf);
        builder.run();
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(
                () -> inClassPath("/liberation/LiberationSans-" + cut + ".ttf"), FONT, weight, style, true, WHERE);
    }

    static InputStream inClassPath(String name) {
        InputStream found = PdfOfAPage.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("not in the class path: " + name);
        }
        return found;
    }
}
