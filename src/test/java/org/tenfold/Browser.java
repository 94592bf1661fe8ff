package org.tenfold;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A browser without scripts: it keeps cookies, reads pages, fills their forms in and sends them. It follows no redirect
 * by itself, so that a test sees where it is led.
 */
public final class Browser {

    public static final String SIGN_IN_COOKIE = "__Host-tenfold";
    public static final String FORM_COOKIE = "__Host-tenfold-form";

    private static final String TOKEN_FIELD = "form-token";

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String formToken;

    public Browser holding(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** The value of a cookie that the portal has set, or null. */
    public String cookie(String name) {
        return cookies.get(name);
    }

    /** A bare request with this browser's cookies. */
    public RequestSpecification request() {
        return RestAssured.given().redirects().follow(false).cookies(cookies);
    }

    public Response get(String path) {
        Response response = keep(request().urlEncodingEnabled(false).get(path));
        if (response.contentType() != null && response.contentType().startsWith("text/html")) {
            Element token = Jsoup.parse(response.asString()).selectFirst("input[name=" + TOKEN_FIELD + "]");
            formToken = token == null ? formToken : token.val();
        }
        return response;
    }

    /** The page at the path, which must be there. */
    public Document page(String path) {
        Response response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ":\n" + response.asString());
        }
        return Jsoup.parse(response.asString(), path);
    }

    /** Posts fields (name, value, name, value…) with the token of the last page; of one's own account, when none was read. */
    public Response post(String action, String... fields) {
        if (formToken == null) {
            get(cookies.containsKey(SIGN_IN_COOKIE) ? "/account" : "/sign-in");
        }
        List<Map.Entry<String, String>> data = new ArrayList<>();
        if (formToken != null) {
            data.add(Map.entry(TOKEN_FIELD, formToken));
        }
        for (int i = 0; i < fields.length; i += 2) {
            data.add(Map.entry(fields[i], fields[i + 1]));
        }
        return send(action, data);
    }

    /** The form in the main part of a page that sends to this action, filled in as the page fills it in. */
    public Form form(String path, String action) {
        return formIn(page(path), action);
    }

    /** The form of a page that sends to the page's own address. */
    public Form form(String path) {
        return form(path, path);
    }

    public Form formIn(Document page, String action) {
        for (Element element : page.select("form[method=post]")) {
            if (element.attr("action").equals(action)) {
                return new Form((FormElement) element);
            }
        }
        throw new AssertionError("no form sends to " + action + " in\n" + page.select("main"));
    }

    /** A form that was found in a page; without one the test fails with these words. */
    public Form formOf(Element element, String otherwise) {
        if (element == null) {
            throw new AssertionError(otherwise);
        }
        return new Form((FormElement) element);
    }

    private Response send(String action, List<Map.Entry<String, String>> data) {
        RequestSpecification request = request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        data.forEach(field -> request.formParam(field.getKey(), field.getValue()));
        return keep(request.post(action));
    }

    private Response keep(Response response) {
        response.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }

    /** A form as it stands in a page. */
    public final class Form {

        private final String action;
        private final List<Map.Entry<String, String>> data = new ArrayList<>();

        private Form(FormElement element) {
            this.action = element.attr("action");
            element.formData().forEach(field -> data.add(Map.entry(field.key(), field.value())));
        }

        /** Types into a field or chooses an answer, in place of what was there. */
        public Form with(String field, String value) {
            data.removeIf(entry -> entry.getKey().equals(field));
            return and(field, value);
        }

        /** Chooses one more answer. */
        public Form and(String field, String value) {
            data.add(Map.entry(field, value));
            return this;
        }

        public Form without(String field) {
            data.removeIf(entry -> entry.getKey().equals(field));
            return this;
        }

        public Response send() {
            return Browser.this.send(action, data);
        }
    }
}
