package org.tenfold.shared.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The shapes that drawings of a page take from each other. On paper each drawing stands alone and carries its own. */
final class BorrowedShapes {

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");

    private final Map<String, Element> byId = new HashMap<>();

    BorrowedShapes(Document page) {
        each(page.getDocumentElement(), element -> {
            if (element.hasAttribute("id")) {
                byId.putIfAbsent(element.getAttribute("id"), element);
            }
        });
    }

    /** Copies into the drawing what it refers to, and what that refers to in turn. */
    void giveTo(Element drawing) {
        Element shapes = drawing.getOwnerDocument().createElementNS(PaperPage.SVG, "defs");
        drawing.insertBefore(shapes, drawing.getFirstChild());
        Set<String> own = new HashSet<>();
        Deque<String> wanted = new ArrayDeque<>();
        look(drawing, own, wanted);
        while (!wanted.isEmpty()) {
            String id = wanted.poll();
            if (own.contains(id) || !byId.containsKey(id)) {
                continue;
            }
            Element copy = (Element) byId.get(id).cloneNode(true);
            shapes.appendChild(copy);
            look(copy, own, wanted);
        }
    }

    private static void look(Element root, Set<String> own, Deque<String> wanted) {
        each(root, element -> {
            if (element.hasAttribute("id")) {
                own.add(element.getAttribute("id"));
            }
            String href = element.getAttribute("href");
            if (href.startsWith("#")) {
                // What draws knows the older name of this attribute only.
                element.setAttributeNS(XLINK, "xlink:href", href);
                element.removeAttribute("href");
                wanted.add(href.substring(1));
            }
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Matcher found = REFERENCE.matcher(attributes.item(i).getNodeValue());
                while (found.find()) {
                    wanted.add(found.group(1));
                }
            }
        });
    }

    private static void each(Element element, Consumer<Element> what) {
        what.accept(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                each(inner, what);
            }
        }
    }
}
