package org.tenfold.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenfold.library.item.Indication;
import org.tenfold.library.rule.Effect;
import org.tenfold.library.rule.Finding;
import org.tenfold.library.rule.Rule;

/**
 * What a protocol says together of a course for a child.
 *
 * @param findings of its rules, the worst first
 * @param indications those that the child's record meets
 * @param conditions codes of those that count: on the record, or because of what was measured
 */
public record Assessment(List<Finding> findings, List<Indication> indications, Set<String> conditions) {

    public Assessment {
        findings = List.copyOf(findings);
        indications = List.copyOf(indications);
        conditions = Set.copyOf(conditions);
    }

    /** Whatever blocks or warns. */
    public List<Finding> against() {
        return findings.stream().filter(finding -> !finding.isPass()).toList();
    }

    public List<Finding> passes() {
        return findings.stream().filter(Finding::isPass).toList();
    }

    public List<Finding> blocks() {
        return with(Effect.BLOCK);
    }

    public List<Finding> warnings() {
        return with(Effect.WARN);
    }

    /** Codes of the conditions that setting a rule aside clears for the course: those that it asks for and that count. */
    Set<String> clearedBy(Rule rule) {
        return rule.recordedConditions().stream().filter(conditions::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** What a doctor's attention is raised for once the course is assigned. */
    public List<Finding> escalations() {
        return with(Effect.ESCALATE);
    }

    /** What nobody may set aside: with it there is no course. */
    public Optional<Finding> forbidding() {
        return blocks().stream().filter(finding -> !finding.isOverridable()).findFirst();
    }

    /** What speaks most strongly against it: what nobody may set aside, else the first that blocks. */
    public Finding gravest() {
        return forbidding().orElseGet(() -> blocks().get(0));
    }

    public boolean isForbidden() {
        return forbidding().isPresent();
    }

    /** What speaks against the course and may be set aside, but for which no reason has been written down. */
    public List<Finding> unexplained(Map<String, String> reasons) {
        return against().stream()
                .filter(Finding::isOverridable)
                .filter(finding -> !reasons.containsKey(finding.rule().id()))
                .toList();
    }

    /** The name by which styles know the result as a whole. */
    public String code() {
        if (!blocks().isEmpty()) {
            return "refer";
        }
        return warnings().isEmpty() ? "go" : "warn";
    }

    private List<Finding> with(Effect effect) {
        return findings.stream().filter(finding -> finding.effect() == effect).toList();
    }
}
