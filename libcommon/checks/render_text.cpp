// SPDX-License-Identifier: MIT
// The report for people: a story's shares as bars, then what helps it most, each with the place that it is about.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include "libcommon/checks/excerpt.hpp"
#include "libcommon/checks/renderer.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

constexpr std::size_t excerpts_of_a_rule = 3;  // in one unit; the rest are counted
constexpr std::size_t rules_in_full = 5;       // in one unit; the rest, which help less, take a line each
constexpr std::size_t bar_cells = 32;          // a cell is 2.5 per cent; what is over 80 is cut

std::size_t cells(double percent) {
    return static_cast<std::size_t>(std::clamp(std::lround(percent / 2.5), 0L, static_cast<long>(bar_cells)));
}

std::string time_text(std::uint32_t seconds) {
    return seconds < 60 ? fmt::format("{} s", seconds) : fmt::format("{}:{:02} min", seconds / 60, seconds % 60);
}

class TextRenderer : public FindingRenderer {
  public:
    using FindingRenderer::FindingRenderer;
    std::string_view separator() const override { return "\n"; }
    bool gathers() const override { return true; }
    bool wants_units() const override { return true; }
    bool wants_lines() const override { return true; }

    void unit(Piece& piece, const UnitReport* unit, std::span<const PlacedFinding> findings) const override {
        if (unit == nullptr && findings.empty()) return;
        std::string& out = piece.now;
        if (!out.empty()) out += '\n';
        std::vector<const PlacedFinding*> open;
        for (const PlacedFinding& finding : findings)
            if (unit == nullptr || bar_of(*unit, finding.rule) == nullptr) open.push_back(&finding);
        if (unit != nullptr) head(out, *unit, findings);
        std::stable_sort(open.begin(), open.end(), [&](const PlacedFinding* a, const PlacedFinding* b) {
            const auto weight = [&](const PlacedFinding& f) { return rules_[f.rule].helps; };
            return weight(*a) != weight(*b) ? weight(*a) > weight(*b) : a->rule < b->rule;
        });
        std::size_t groups = 0;
        for (std::size_t i = 0; i < open.size(); ++groups) {
            std::size_t end = i;
            while (end < open.size() && open[end]->rule == open[i]->rule) ++end;
            const std::span<const PlacedFinding* const> same(open.data() + i, end - i);
            i = end;
            if (unit != nullptr && groups >= rules_in_full) {
                if (groups == rules_in_full) out += '\n' + paint(dim, "And then:") + '\n';
                brief(out, same);
                continue;
            }
            if (unit != nullptr || groups != 0) out += '\n';
            group(out, same, unit == nullptr);
        }
    }

    std::string end(const Counts& counts) const override {
        std::string out = "\n";
        const auto some = [](std::uint64_t n, std::string_view one, std::string_view many) {
            return fmt::format("{} {}", n, n == 1 ? one : many);
        };
        out += some(counts.units, wishes_.unit_name, wishes_.unit_plural);
        if (counts.files != 1) out += " in " + some(counts.files, "file", "files");
        out += ": ";
        if (counts.findings() == 0) {
            out += paint(green, "nothing to mend");
        } else {
            std::string list;
            const auto add = [&](std::uint64_t n, std::string_view one, std::string_view many, std::string_view color) {
                if (n == 0) return;
                if (!list.empty()) list += ", ";
                list += paint(color, some(n, one, many));
            };
            add(counts.errors, "error", "errors", red);
            add(counts.warnings, "warning", "warnings", yellow);
            add(counts.hints, "hint", "hints", cyan);
            out += list;
        }
        if (counts.suppressed != 0) out += fmt::format("; {} suppressed", counts.suppressed);
        if (counts.baselined != 0) out += fmt::format("; {} in the baseline", counts.baselined);
        if (counts.unreadable != 0) out += "; " + paint(red, some(counts.unreadable, "file", "files") + " not read");
        return out + '\n';
    }

  private:
    static constexpr std::string_view bold = "\x1b[1m", dim = "\x1b[2m", red = "\x1b[31m", green = "\x1b[32m",
                                      yellow = "\x1b[33m", cyan = "\x1b[36m";

    std::string paint(std::string_view color, std::string_view text) const {
        if (!wishes_.color) return std::string(text);
        return std::string(color) + std::string(text) + "\x1b[0m";
    }

    std::string_view color_of(Severity severity) const {
        return severity == Severity::error ? red : severity == Severity::warning ? yellow : cyan;
    }

    static const Bar* bar_of(const UnitReport& unit, RuleIndex rule) {
        for (const Bar& bar : unit.bars)
            if (bar.rule == rule) return &bar;
        return nullptr;
    }

    void head(std::string& out, const UnitReport& unit, std::span<const PlacedFinding> findings) const {
        out += paint(bold, visible(unit.file));
        if (unit.line > 1) out += ':' + std::to_string(unit.line);
        if (!unit.title.empty()) out += "  " + paint(bold, visible(unit.title));
        if (!unit.note.empty()) out += "  " + paint(dim, "(" + unit.note + ")");
        out += '\n';
        for (const Bar& bar : unit.bars) {
            const auto finding = std::find_if(findings.begin(), findings.end(),
                                              [&](const PlacedFinding& f) { return bar.rule == f.rule; });
            draw(out, bar, finding == findings.end() ? nullptr : &*finding);
        }
        if (!unit.remark.empty()) out += "  " + paint(dim, unit.remark) + '\n';
    }

    // Filled cells are the share, light ones what is left of the range that it should be in.
    void draw(std::string& out, const Bar& bar, const PlacedFinding* finding) const {
        const std::size_t filled = bar.share ? cells(*bar.share) : 0;
        const std::size_t least = cells(bar.least), most = cells(bar.most);
        std::string full, rest;
        for (std::size_t i = 0; i < bar_cells; ++i) {
            const bool aim = bar.aim && cells(*bar.aim) == i + 1;
            if (i < filled)
                full += "█";
            else
                rest += aim ? "│" : i >= least && i < most ? "░" : " ";
        }
        out += fmt::format("  {:<10} ", bar.label);
        out += paint(finding == nullptr ? green : color_of(finding->severity), full) + paint(dim, rest);
        out += bar.share ? fmt::format(" {:>3.0f} %", *bar.share) : std::string("   - %");
        out += paint(dim, fmt::format("  of {:.0f}-{:.0f}", bar.least, bar.most));
        if (bar.seconds != 0) out += paint(dim, fmt::format("  {:>8}", time_text(bar.seconds)));
        if (finding != nullptr) {
            const std::string& said = finding->hint.empty() ? finding->message : finding->hint;
            out += "\n             " + paint(color_of(finding->severity), "↑ ") + visible(said);
        }
        out += '\n';
    }

    // One rule's findings in a line: what the first says, and where the others are.
    void brief(std::string& out, std::span<const PlacedFinding* const> findings) const {
        const PlacedFinding& first = *findings.front();
        out += fmt::format("{:>4}   ", first.begin.line);
        out += paint(color_of(first.severity), name_of(first.severity)) + ": " + visible(first.message) + ' ' +
               paint(dim, "[" + std::string(rules_[first.rule].id) + "]");
        for (std::size_t i = 1; i < findings.size() && i <= excerpts_of_a_rule; ++i)
            out += paint(dim, fmt::format("{} {}", i == 1 ? ", also in line" : ",", findings[i]->begin.line));
        if (findings.size() > excerpts_of_a_rule + 1) out += paint(dim, ", ...");
        out += '\n';
    }

    // One rule's findings: what it says once, then the places.
    void group(std::string& out, std::span<const PlacedFinding* const> findings, bool with_file) const {
        std::string_view last_message, last_hint;
        std::size_t shown = 0;
        for (const PlacedFinding* finding : findings) {
            if (shown == excerpts_of_a_rule && findings.size() > excerpts_of_a_rule) {
                out += paint(dim, fmt::format("  ... and {} more of {}; --format gcc lists all\n",
                                              findings.size() - shown, rules_[finding->rule].id));
                break;
            }
            ++shown;
            if (finding->message != last_message || with_file) {
                out += paint(color_of(finding->severity), name_of(finding->severity)) + ": " +
                       paint(bold, visible(finding->message)) + ' ' +
                       paint(dim, "[" + std::string(rules_[finding->rule].id) + "]") + '\n';
                if (with_file) {
                    out += "  " + visible(finding->file);
                    if (finding->begin.line != 0)
                        out += fmt::format(":{}:{}", finding->begin.line, finding->begin.in(wishes_.column));
                    out += '\n';
                }
            }
            if (finding->begin.line != 0) {
                const Excerpt excerpt = excerpt_of(*finding, wishes_.width < 24 ? 24 : wishes_.width);
                const std::string number = fmt::format("{:>4}", finding->begin.line);
                out += paint(dim, number + " │ ") + excerpt.line + '\n';
                out += paint(dim, std::string(number.size(), ' ') + " │ ") + std::string(excerpt.before, ' ') +
                       paint(color_of(finding->severity), std::string(excerpt.marked, '^')) + '\n';
            }
            const PlacedFinding* next = shown < findings.size() ? findings[shown] : nullptr;
            const bool repeated = next != nullptr && next->hint == finding->hint && next->message == finding->message;
            if (!finding->hint.empty() && (finding->hint != last_hint || finding->message != last_message) &&
                (!repeated || shown == 1))
                out += "  " + paint(green, "→") + ' ' + visible(finding->hint) + '\n';
            last_message = finding->message;
            last_hint = finding->hint;
        }
    }
};

}  // namespace

std::unique_ptr<Renderer> make_text_renderer(const RuleTable& rules, const RenderWishes& wishes) {
    return std::make_unique<TextRenderer>(rules, wishes);
}

}  // namespace career
