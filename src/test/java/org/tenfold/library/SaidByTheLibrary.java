package org.tenfold.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tenfold.library.item.Cited;

/** What came of a case: each effect with the items that have it. */
final class SaidByTheLibrary {

    /** Effects that tell that nothing stands against it: they prove no statement. */
    private static final Set<String> SILENT = Set.of("pass", "told", "allowed", "going-on", "admitted");

    private final Map<String, List<Cited>> byEffect = new LinkedHashMap<>();
    private List<String> order = List.of();

    void add(String effect, Cited item) {
        byEffect.computeIfAbsent(effect, none -> new ArrayList<>()).add(item);
    }

    void addAll(String effect, Collection<? extends Cited> items) {
        byEffect.computeIfAbsent(effect, none -> new ArrayList<>()).addAll(items);
    }

    void order(List<String> ids) {
        order = ids;
    }

    private Set<String> cites(String effect) {
        Set<String> cites = new TreeSet<>();
        byEffect.getOrDefault(effect, List.of()).forEach(item -> cites.addAll(item.cites()));
        return cites;
    }

    private Set<String> speaking() {
        Set<String> ids = new LinkedHashSet<>();
        byEffect.forEach((effect, items) -> {
            if (!SILENT.contains(effect)) {
                items.forEach(item -> ids.add(item.id()));
            }
        });
        return ids;
    }

    static boolean proves(String effect) {
        return !SILENT.contains(effect);
    }

    /** What did not come out as the case expects, in words. */
    List<String> against(LibraryCase one) {
        List<String> wrong = new ArrayList<>();
        one.expected().forEach((effect, expected) -> {
            Set<String> missing = new TreeSet<>(expected);
            missing.removeAll(cites(effect));
            if (!missing.isEmpty() || !byEffect.containsKey(effect)) {
                wrong.add("expected " + effect + " by " + missing + ", but " + told());
            }
        });
        one.never().forEach((effect, unwanted) -> {
            Set<String> there = new TreeSet<>(unwanted);
            there.retainAll(cites(effect));
            if (!there.isEmpty()) {
                wrong.add("did not expect " + effect + " by " + there);
            }
        });
        Set<String> missing = new TreeSet<>(one.expectedItems());
        missing.removeAll(speaking());
        if (!missing.isEmpty()) {
            wrong.add("expected the items " + missing + ", but " + told());
        }
        if (!one.expectedOrder().isEmpty() && !one.expectedOrder().equals(order)) {
            wrong.add("expected the order " + one.expectedOrder() + ", but it is " + order);
        }
        return wrong;
    }

    private String told() {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        byEffect.forEach((effect, items) -> {
            if (SILENT.contains(effect)) {
                return;
            }
            ids.put(effect, items.stream().map(Cited::id).toList());
        });
        return ids.isEmpty() ? "nothing speaks" : "it says " + ids;
    }
}
