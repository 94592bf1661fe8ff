package org.tenfold.shared.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A page for paper as a tree, with its styles, and with the words of each drawing where a PDF looks for them. A drawing
 * that is hidden from those who do not see is there for others to take their shapes from; itself it is not drawn.
 */
final class PaperPage {

    static final String SVG = "http://www.w3.org/2000/svg";

    /** Neither XML nor a font has anything for these; a person may have typed them all the same. */
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]|[\\x{FE00}-\\x{FE0F}]");

    /** What part of its width a drawing gets in addition on each side. */
    private static final int EDGE = 20;

    private static final String PAGE_STYLE = style("page.css");
    private static final String DRAWING_STYLE = style("drawing.css");

    private PaperPage() {}

    static Document read(String page) {
        Document document = parsed(UNPRINTABLE.matcher(page).replaceAll(""));
        Element root = document.getDocumentElement();
        Element head = first(root, "head");
        if (root.getAttribute("lang").isEmpty()) {
            throw new IllegalArgumentException("the page has no language");
        }
        if (head == null || text(head, "title").isEmpty()) {
            throw new IllegalArgumentException("the page has no title");
        }
        add(head, null, PAGE_STYLE);
        drawings(document).forEach(PaperPage::named);
        BorrowedShapes shapes = new BorrowedShapes(document);
        for (Element drawing : drawings(document)) {
            if (drawing.getAttribute("aria-hidden").equals("true")) {
                drawing.getParentNode().removeChild(drawing);
            } else {
                shapes.giveTo(drawing);
                prepare(drawing);
            }
        }
        return document;
    }

    /** A drawing is a document of its own and sees neither the styles of the page nor those who label it. */
    private static void prepare(Element drawing) {
        String words = (text(drawing, "title") + " " + text(drawing, "desc")).strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a drawing says nothing");
        }
        drawing.setAttribute("alt", words);
        drawing.setAttribute("viewBox", widened(drawing.getAttribute("viewBox")));
        add(drawing, SVG, DRAWING_STYLE);
    }

    /** On a screen a label may run over the edge of its drawing; on paper the edge would cut it off. */
    private static String widened(String viewBox) {
        String[] box = viewBox.split("\\s+");
        if (box.length != 4) {
            throw new IllegalArgumentException("a drawing has no view box: " + viewBox);
        }
        int width = Integer.parseInt(box[2]);
        int edge = width / EDGE;
        return (Integer.parseInt(box[0]) - edge) + " " + box[1] + " " + (width + 2 * edge) + " " + box[3];
    }

    /** HTML knows a drawing by its name alone, XML by its namespace. */
    private static void named(Element drawing) {
        drawing.getOwnerDocument().renameNode(drawing, SVG, drawing.getTagName());
        for (Node child = drawing.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                named(inner);
            }
        }
    }

    private static List<Element> drawings(Document document) {
        NodeList found = document.getElementsByTagName("svg");
        List<Element> drawings = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            drawings.add((Element) found.item(i));
        }
        return drawings;
    }

    private static void add(Element parent, String space, String css) {
        Document document = parent.getOwnerDocument();
        Element style = space == null ? document.createElement("style") : document.createElementNS(space, "style");
        style.setAttribute("type", "text/css");
        style.setTextContent(css);
        parent.insertBefore(style, parent.getFirstChild());
    }

    private static Element first(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    private static String text(Element parent, String name) {
        Element child = first(parent, name);
        return child == null ? "" : child.getTextContent().strip();
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            // A page declares no entities, and nothing outside it is read.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // What is wrong is thrown, and not printed too.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("the page is no XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String style(String name) {
        try (InputStream in = PdfOfAPage.inClassPath("/web/paper/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
