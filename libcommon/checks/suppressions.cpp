// SPDX-License-Identifier: MIT
#include "libcommon/checks/suppressions.hpp"

#include <algorithm>
#include <limits>

#include "libcommon/frame/suggest.hpp"

namespace career {
namespace {

bool holds(Span span, std::uint32_t at) { return at >= span.begin && at < span.end; }

// What a suppression of a section covers in this unit, if it stands in it or right before it.
std::optional<Span> section_of(const CheckedUnit& unit, std::uint32_t last_unit_end, std::uint32_t at) {
    if (at < last_unit_end || at >= unit.extent.end) return std::nullopt;
    Span best = unit.extent;
    for (const Span section : unit.sections)
        if (holds(section, at) && section.size() <= best.size()) best = section;
    return best;
}

// The edit for one name among others.
Span removal_of_name(const Directive& directive, std::size_t name) {
    const Span span = directive.names[name].span;
    if (name + 1 < directive.names.size()) return {span.begin, directive.names[name + 1].span.begin};
    return {name > 0 ? directive.names[name - 1].span.end : span.begin, span.end};
}

}  // namespace

Suppressions::Fault Suppressions::fault(const Source& source, RuleIndex rule, Span span, std::string message,
                                        std::string hint) const {
    Fault fault;
    fault.finding.rule = rule;
    fault.finding.severity = selection_->severity(rule);
    fault.finding.span = span;
    fault.finding.message = std::move(message);
    fault.finding.hint = std::move(hint);
    fault.placed = Placer(source).place(fault.finding, source.name());
    return fault;
}

// Everything that needs the text: it may be gone when the suppression turns out to be unused.
void Suppressions::read_faults(const Source& source, Entry& entry) {
    const Directive& directive = entry.directive;
    const RuleIndex rule = rules_->index_of(SuppressionRule::unused);
    const RuleIndex reason_rule = rules_->index_of(SuppressionRule::without_reason);
    const auto say = [&](Span span, std::string message, std::string hint) {
        if (selection_->on(rule)) faults_.push_back(fault(source, rule, span, std::move(message), std::move(hint)));
    };
    if (!directive.known) {
        const std::string front = tool_ + "-disable";
        const std::string words[] = {front + "-line", front + "-next-line", front + "-section", front + "-file"};
        const std::string_view views[] = {words[0], words[1], words[2], words[3]};
        const std::string_view word = slice(source.text(), directive.word);
        say(directive.word, "'" + std::string(word) + "' is no suppression",
            did_you_mean(word, views, "write " + list_of(views)));
        return;
    }
    if (directive.names.empty())
        say(directive.comment, "the suppression names no rule", "name the rules after it, or 'all'");
    for (std::size_t i = 0; i < directive.names.size(); ++i) {
        const Directive::Name& name = directive.names[i];
        bool known = false, ran = false;
        for (std::size_t other = 0; other < rules_->size(); ++other) {
            if (!matches_rule(name.id, (*rules_)[other].id)) continue;
            known = true;
            // Whether a rule that did not run would have found something is not known.
            ran = ran || (!(*rules_)[other].over_files && selection_->on(static_cast<RuleIndex>(other)));
        }
        if (!known)
            say(name.span, "the suppression names '" + name.id + "', which is no rule",
                rules_->remedy_for_unknown(name.id));
        entry.may_be_idle.push_back(known && ran);
        entry.unused.push_back(fault(source, rule, name.span, "the suppression of '" + name.id + "' covers no finding",
                                     "take it out, or --fix does"));
    }
    if (directive.reason.empty() && selection_->on(reason_rule))
        faults_.push_back(fault(source, reason_rule, directive.word, "the suppression does not say why",
                                "add the reason after two hyphens: -- the figure is confidential"));
}

void Suppressions::keep(const Entry& entry) {
    if (!entry.directive.known) return;
    const Reach reach = entry.directive.reach;
    for (const Directive::Name& name : entry.directive.names)
        for (std::size_t i = 0; i < rules_->size(); ++i) {
            if (!(*rules_)[i].over_files || !matches_rule(name.id, (*rules_)[i].id)) continue;
            const std::uint32_t line = reach == Reach::file        ? 0
                                       : reach == Reach::next_line ? entry.line + 1
                                                                   : entry.line;
            kept_.push_back({static_cast<RuleIndex>(i), line, entry.directive.reason});
        }
}

void Suppressions::begin_piece(const Source& source) {
    source_ = &source;
    last_unit_end_ = 0;
    for (Directive& directive : find_directives(source, tool_)) {
        Entry entry{.directive = std::move(directive)};
        entry.line = source.line_of(entry.directive.comment.begin);
        entry.used.resize(entry.directive.names.size());
        entry.removal = removal_of(source, entry.directive);
        read_faults(source, entry);
        keep(entry);
        if (!entry.directive.known) continue;
        (entry.directive.reach == Reach::file ? whole_ : entries_).push_back(std::move(entry));
    }
}

std::optional<std::string> Suppressions::use(Entry& entry, RuleIndex rule) const {
    for (std::size_t i = 0; i < entry.directive.names.size(); ++i)
        if (matches_rule(entry.directive.names[i].id, (*rules_)[rule].id)) {
            entry.used[i] = 1;
            return entry.directive.reason;
        }
    return std::nullopt;
}

std::optional<std::string> Suppressions::cover(const CheckedUnit& unit, const Finding& finding, std::uint32_t line) {
    for (Entry& entry : entries_) {
        bool covers = false;
        if (entry.directive.reach == Reach::section) {
            const auto section = section_of(unit, last_unit_end_, entry.directive.comment.begin);
            covers = section && holds(*section, finding.span.begin);
        } else {
            covers = line == (entry.directive.reach == Reach::line ? entry.line : entry.line + 1);
        }
        if (!covers) continue;
        if (auto reason = use(entry, finding.rule)) return reason;
    }
    for (Entry& entry : whole_)
        if (auto reason = use(entry, finding.rule)) return reason;
    return std::nullopt;
}

void Suppressions::apply(const CheckedUnit& unit, std::span<const Finding> findings,
                         std::vector<std::optional<std::string>>& reasons) {
    reasons.assign(findings.size(), std::nullopt);
    if (!entries_.empty() || !whole_.empty())
        for (std::size_t i = 0; i < findings.size(); ++i) {
            const bool placed = !findings[i].whole_file && !entries_.empty();
            reasons[i] = cover(unit, findings[i], placed ? source_->line_of(findings[i].span.begin) : 0);
        }
    last_unit_end_ = unit.extent.end;
}

void Suppressions::judge(Entry& entry, std::vector<Fault>& faults) const {
    std::vector<std::size_t> idle;
    for (std::size_t i = 0; i < entry.used.size(); ++i)
        if (entry.used[i] == 0 && entry.may_be_idle[i] != 0) idle.push_back(i);
    for (const std::size_t name : idle) {
        Edit edit{.title = "took out the unused suppression of '" + entry.directive.names[name].id + "'"};
        // Where no name is left, the comment goes as a whole.
        if (idle.size() < entry.used.size())
            edit.span = removal_of_name(entry.directive, name);
        else if (name == idle.front())
            edit.span = entry.removal;
        if (!edit.span.empty()) entry.unused[name].finding.fix.push_back(std::move(edit));
        faults.push_back(std::move(entry.unused[name]));
    }
}

std::vector<Suppressions::Fault> Suppressions::judge_before(std::uint32_t end) {
    std::vector<Fault> faults;
    std::erase_if(faults_, [&](Fault& fault) {
        if (fault.finding.span.begin >= end) return false;
        faults.push_back(std::move(fault));
        return true;
    });
    std::erase_if(entries_, [&](Entry& entry) {
        if (entry.directive.comment.begin >= end) return false;
        if (selection_->on(rules_->index_of(SuppressionRule::unused))) judge(entry, faults);
        return true;
    });
    std::stable_sort(faults.begin(), faults.end(),
                     [](const Fault& a, const Fault& b) { return a.finding.span.begin < b.finding.span.begin; });
    return faults;
}

std::vector<Suppressions::Fault> Suppressions::end_unit(const CheckedUnit& unit) {
    // One that covers the next line may have the next unit's first line before it.
    std::uint32_t end = unit.extent.end;
    for (const Entry& entry : entries_)
        if (entry.directive.reach == Reach::next_line && entry.directive.comment.begin < unit.extent.end &&
            source_->line_start(entry.line + 1) >= unit.extent.end)
            end = std::min(end, entry.directive.comment.begin);
    return judge_before(end);
}

std::vector<Suppressions::Fault> Suppressions::end_piece() {
    return judge_before(std::numeric_limits<std::uint32_t>::max());
}

std::vector<Suppressions::Fault> Suppressions::end_file() {
    std::vector<Fault> faults;
    if (selection_->on(rules_->index_of(SuppressionRule::unused)))
        for (Entry& entry : whole_) judge(entry, faults);
    whole_.clear();
    return faults;
}

}  // namespace career
