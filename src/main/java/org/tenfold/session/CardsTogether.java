package org.tenfold.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Cards of a day that stand together: those of children of one family, or a single one. */
public record CardsTogether(List<TodayCard> cards) {

    /**
     * The cards in the order of time; a family stands where its first one stands.
     *
     * @param guardians who guards each child today; a child without an entry is guarded by nobody
     */
    static List<CardsTogether> of(List<TodayCard> inOrder, Map<UUID, Set<UUID>> guardians) {
        List<CardsTogether> together = new ArrayList<>();
        List<TodayCard> left = new ArrayList<>(inOrder);
        while (!left.isEmpty()) {
            TodayCard first = left.get(0);
            Set<UUID> family = family(first, left, guardians);
            List<TodayCard> cards = family.size() > 1
                    ? left.stream()
                            .filter(card -> family.contains(card.childId()))
                            .toList()
                    : List.of(first);
            left.removeAll(cards);
            together.add(new CardsTogether(cards));
        }
        return together;
    }

    /** The children who share a guardian with the child, or with one who does. */
    private static Set<UUID> family(TodayCard first, List<TodayCard> among, Map<UUID, Set<UUID>> guardians) {
        Set<UUID> children = new HashSet<>(Set.of(first.childId()));
        Set<UUID> adults = new HashSet<>(guardians.getOrDefault(first.childId(), Set.of()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (TodayCard card : among) {
                Set<UUID> ofCard = guardians.getOrDefault(card.childId(), Set.of());
                if (!Collections.disjoint(adults, ofCard) && children.add(card.childId())) {
                    adults.addAll(ofCard);
                    grows = true;
                }
            }
        }
        return children;
    }

    public boolean isSiblings() {
        return cards.size() > 1;
    }

    /** The children, as they are named where others may read along. */
    public String names() {
        return cards.stream()
                .map(card -> card.session().child().shortName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public TodayCard first() {
        return cards.get(0);
    }
}
