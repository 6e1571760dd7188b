// SPDX-License-Identifier: MIT
// Labels under names of no list, known by their company: marked like the story's other labels, in the place of a part
// that no other has, under words that speak of it.
#include <algorithm>
#include <bit>

#include "libcommon/text/outline.hpp"
#include "libcommon/text/part_hints.hpp"

namespace career {
namespace {

constexpr PartSet four = bit(Part::situation) | bit(Part::task) | bit(Part::action) | bit(Part::result);
constexpr PartSet every = four | bit(Part::learning);

constexpr PartSet lowest(PartSet parts) { return static_cast<PartSet>(parts & -parts); }
// The parts that come behind all of `parts`; all, if it is empty.
constexpr PartSet behind(PartSet parts) { return static_cast<PartSet>(every & ~(std::bit_ceil(parts + 1U) - 1U)); }
// The parts that come before all of `parts`; all, if it is empty.
constexpr PartSet before(PartSet parts) { return parts == 0 ? every : static_cast<PartSet>(lowest(parts) - 1); }

}  // namespace

// A line that is marked as labels are. Its parts are sure where a list has the name.
bool Outline::read_kin(std::uint32_t line, const Mark* mark, Kin& kin) const {
    kin = {.line = line};
    if (mark != nullptr && mark->is_label) {
        kin.ends = is_question_label(text_, mark->label);
        if (mark->label.parts == 0) return kin.ends;
        kin.marked = true;
        kin.parts = mark->label.parts;
        kin.kind = mark->label.kind;
        kin.label.mark = mark->label.mark;
        return true;
    }
    const bool found = find_kin_label(text_, lines_, line, kin.label);
    kin.ends = mark != nullptr && mark->separator.kind != SeparatorKind::plain && !mark->separator.title.empty();
    if (!found) {
        kin.label = {};
        return kin.ends;
    }
    const std::string_view name =
        kin.label.spelled.empty() ? slice(text_, kin.label.name) : std::string_view(kin.label.spelled);
    if (const auto known = names_.find(name); known && known->kind != NameKind::letter) {
        kin.parts = known->parts;
        kin.kind = known->kind;
        return kin.parts != 0;
    }
    kin.hints = hinted_parts(name);
    kin.joined = name.find_first_of("+&/") != std::string_view::npos;
    return true;
}

// The first mark behind the Result of a story that has Situation, Task, Action and Result, each once and in order, from
// marks_[first] on: nothing inside it is missing. `first` itself where it is none.
std::size_t Outline::behind_whole(std::size_t first) const {
    PartSet next = bit(Part::situation);
    for (std::size_t i = first; i < marks_.size(); ++i) {
        if (!marks_[i].is_label) continue;
        if (marks_[i].label.parts != next) return first;
        if (next == bit(Part::result)) return i + 1;
        next = static_cast<PartSet>(next << 1);
    }
    return first;
}

void Outline::find_kin() {
    kin_.clear();
    std::size_t next = 0, whole = 0;
    bool strangers = false;
    for (std::uint32_t i = 0; i < lines_.size(); ++i) {
        while (next < marks_.size() && marks_[next].line() < i) ++next;
        const Mark* mark = next < marks_.size() && marks_[next].line() == i ? &marks_[next] : nullptr;
        while (mark != nullptr && !mark->is_label && next + 1 < marks_.size() && marks_[next + 1].line() == i)
            mark = &marks_[++next];  // behind a row's beginning
        if (mark != nullptr && mark->is_label && next >= whole) whole = behind_whole(next);
        if (next < whole && (mark == nullptr || !mark->is_label)) continue;
        Kin kin;
        if (!read_kin(i, mark, kin)) continue;
        strangers = strangers || (!kin.marked && !kin.label.name.empty());
        kin_.push_back(kin);
    }
    if (!strangers) {
        kin_.clear();
        return;
    }
    for (Kin& kin : kin_) {
        if (!kin.marked) continue;
        const std::uint32_t begin = kin.label.mark.begin;
        if (!find_kin_label(text_, lines_, kin.line, kin.label) || begin > kin.label.name.begin)
            kin.label.form = {.ender = '!'};  // like no other
    }
}

// The ways in which labels may be marked in [first, end) of kin_: those that three names or more stand in, the most
// usual one first. Stories of several ways stand in one file.
std::vector<KinForm> Outline::kin_forms(std::size_t first, std::size_t end) const {
    constexpr std::size_t most_read = 96, most_forms = 4;
    std::vector<std::pair<std::size_t, KinForm>> counted;
    for (std::size_t i = first; i < std::min(end, first + most_read); ++i) {
        if (kin_[i].parts == 0 && kin_[i].hints == 0) continue;
        const std::size_t weight = kin_[i].parts != 0 ? 4 : 1;
        const auto same = std::find_if(counted.begin(), counted.end(),
                                       [&](const auto& each) { return each.second == kin_[i].label.form; });
        if (same == counted.end())
            counted.emplace_back(weight, kin_[i].label.form);
        else
            same->first += weight;
    }
    std::stable_sort(counted.begin(), counted.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<KinForm> out;
    for (const auto& [weight, form] : counted)
        if (weight > 2 && out.size() < most_forms) out.push_back(form);
    return out;
}

// Nothing below it but the next label, and it asks nothing: a title, more likely than a part's name.
bool Outline::is_bare(std::size_t index) const {
    const Kin& kin = kin_[index];
    const Line& line = lines_[kin.line];
    const std::uint32_t next =
        index + 1 < kin_.size() ? kin_[index + 1].line : static_cast<std::uint32_t>(lines_.size());
    if (text_.find_first_not_of(" \t", kin.label.mark.end) < line.end) return false;
    return text_.substr(0, line.end).find('?', kin.label.name.end) == text_.npos && blank_between(kin.line, next);
}

// The labels of one form among the kin in [first, end), one story's.
void Outline::place_kin(std::size_t first, std::size_t end, const KinForm& form) {
    PartSet listed = 0, own = 0, elsewhere = 0, taken = 0;
    for (std::size_t i = first; i < end; ++i) {
        const Kin& kin = kin_[i];
        if (kin.label.form != form) {
            elsewhere |= kin.marked ? kin.parts : 0;
            continue;
        }
        listed |= kin.marked ? kin.parts : 0;
        own |= kin.kind == NameKind::canonical ? kin.parts : 0;
    }
    const bool titled = std::popcount(static_cast<PartSet>(own & four)) > 2;
    const std::size_t begun = placed_.size();
    const auto accept = [&](const Kin& kin, PartSet parts) {
        Mark mark;
        mark.is_label = true;
        mark.label = {.parts = parts, .kind = kin.kind, .form = form.form, .level = form.level, .line = kin.line};
        mark.label.name = kin.label.name;
        mark.label.mark = kin.label.mark;
        placed_.push_back(mark);
        taken |= parts;
    };
    // Between two listed ones, or the story's ends.
    const auto fill = [&](std::size_t begin, std::size_t gap_end, PartSet next) {
        std::size_t strangers = 0;
        for (std::size_t i = begin; i < gap_end; ++i) strangers += kin_[i].label.form == form ? 1 : 0;
        for (std::size_t i = begin; i < gap_end; ++i) {
            const Kin& kin = kin_[i];
            if (kin.label.form != form) continue;
            const PartSet open = behind(taken) & before(next) & ~elsewhere;
            const bool enclosed =
                strangers == 1 && taken != 0 && next != 0 && std::has_single_bit(open) && form.form != LabelForm::plain;
            const bool title = taken == 0 && is_bare(i);
            if (kin.parts != 0 && ((kin.parts & ~open) == 0 || (titled && kin.kind == NameKind::canonical)))
                accept(kin, kin.parts);
            else if (kin.parts == 0 && (kin.hints & open) != 0 && !title)
                accept(kin, kin.joined ? kin.hints & open : lowest(kin.hints & open));
            else if (kin.parts == 0 && enclosed)
                accept(kin, open);
        }
    };
    std::size_t gap = first;
    for (std::size_t i = first; i < end; ++i) {
        if (kin_[i].label.form != form || !kin_[i].marked) continue;
        fill(gap, i, lowest(kin_[i].parts) > std::bit_floor(taken) ? kin_[i].parts : lowest(taken));
        taken |= kin_[i].parts;
        gap = i + 1;
    }
    fill(gap, end, 0);
    // Names of a list carry the others; names that only hint have to make up a whole story.
    const bool company = std::popcount(static_cast<PartSet>(listed & four)) > 1;
    // Questions, bold and tagged names are labels more surely than a word and a dash; there one may be missing.
    constexpr PartSet core = bit(Part::action) | bit(Part::result);
    const bool sure = form.form != LabelForm::plain || form.ender == 0;
    const bool most = sure && (taken & core) == core && std::popcount(static_cast<PartSet>(taken & four)) > 2;
    if (!company && !titled && !most && (taken & four) != four) placed_.resize(begun);
}

void Outline::name_by_company() {
    find_kin();
    placed_.clear();
    std::size_t first = 0;
    PartSet seen = 0;
    KinForm last;  // of a label that is known
    for (std::size_t i = 0; i <= kin_.size(); ++i) {
        const bool done = i == kin_.size();
        const bool cuts =
            !done && kin_[i].ends && kin_[i].parts == 0 && kin_[i].hints == 0 && kin_[i].label.form != last;
        if (!done && kin_[i].marked) last = kin_[i].label.form;
        const bool anew = !done && has(kin_[i].parts, Part::situation) && (seen & ~bit(Part::situation)) > 3;
        if (!done && !anew && !cuts) {
            seen |= kin_[i].parts;
            continue;
        }
        if (i > first)
            for (const KinForm& form : kin_forms(first, i)) place_kin(first, i, form);
        first = anew ? i : i + 1;
        seen = anew ? kin_[i].parts : 0;
    }
    if (placed_.empty()) return;
    const auto by_line = [](const Mark& a, const Mark& b) { return a.line() < b.line(); };
    std::sort(placed_.begin(), placed_.end(), by_line);
    const auto is_placed = [&](const Mark& mark) {
        return !mark.is_label && std::binary_search(placed_.begin(), placed_.end(), mark, by_line);
    };
    marks_.erase(std::remove_if(marks_.begin(), marks_.end(), is_placed), marks_.end());
    marks_.insert(marks_.end(), placed_.begin(), placed_.end());
    std::stable_sort(marks_.begin(), marks_.end(), [](const Mark& a, const Mark& b) {
        if (a.line() != b.line()) return a.line() < b.line();
        return a.is_label && b.is_label && a.label.mark.begin < b.label.mark.begin;
    });
}

}  // namespace career
