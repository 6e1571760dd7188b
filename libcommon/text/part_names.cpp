// SPDX-License-Identifier: MIT
#include "libcommon/text/part_names.hpp"

#include <algorithm>
#include <array>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

constexpr PartSet S = bit(Part::situation), T = bit(Part::task), A = bit(Part::action), R = bit(Part::result),
                  L = bit(Part::learning);

constexpr PartName names[] = {
    {"situation", S, NameKind::canonical},
    {"task", T, NameKind::canonical},
    {"action", A, NameKind::canonical},
    {"result", R, NameKind::canonical},
    {"learning", L, NameKind::canonical},
    {"s", S, NameKind::letter},
    {"t", T, NameKind::letter},
    {"a", A, NameKind::letter},
    {"r", R, NameKind::letter},
    {"l", L, NameKind::letter},
    {"st", S | T, NameKind::letter},
    {"ta", T | A, NameKind::letter},
    {"ar", A | R, NameKind::letter},
    {"c", T, NameKind::letter},  // Challenge, Problem, Obstacle: only above an A and an R (see outline.cpp)
    {"p", T, NameKind::letter},
    {"o", T, NameKind::letter},

    {"situations", S, NameKind::alias},
    {"situational context", S, NameKind::alias},
    {"context", S, NameKind::alias},
    {"background", S, NameKind::alias},
    {"background and context", S, NameKind::alias},
    {"setting", S, NameKind::alias},
    {"scenario", S, NameKind::alias},
    {"scene", S, NameKind::alias},
    {"circumstances", S, NameKind::alias},
    {"initial situation", S, NameKind::alias},
    {"starting point", S, NameKind::alias},
    {"what was the situation", S, NameKind::alias},
    {"what was going on", S, NameKind::alias},
    {"situation overview", S, NameKind::alias},
    {"situation background", S, NameKind::alias},
    {"situation and background", S, NameKind::alias},
    {"background situation", S, NameKind::alias},
    {"situation description", S, NameKind::alias},
    {"scenario description", S, NameKind::alias},
    {"where and when", S, NameKind::alias},
    {"situtation", S, NameKind::alias},
    {"situaton", S, NameKind::alias},
    {"situaiton", S, NameKind::alias},
    {"sitaution", S, NameKind::alias},
    {"sitution", S, NameKind::alias},
    {"siutation", S, NameKind::alias},
    {"setup", S, NameKind::alias},
    {"set-up", S, NameKind::alias},
    {"where we were", S, NameKind::alias},
    {"where i was", S, NameKind::alias},
    {"how it began", S, NameKind::alias},
    {"how it started", S, NameKind::alias},
    {"situation i was in", S, NameKind::alias},
    {"starting situation", S, NameKind::alias},
    {"state of things", S, NameKind::alias},
    {"story background", S, NameKind::alias},
    {"background story", S, NameKind::alias},
    {"what was happening", S, NameKind::alias},
    {"how it all began", S, NameKind::alias},
    {"where it began", S, NameKind::alias},
    {"where it started", S, NameKind::alias},
    {"initial state", S, NameKind::alias},
    {"starting position", S, NameKind::alias},

    {"challenge", T, NameKind::hurdle},
    {"challenges", T, NameKind::hurdle},
    {"problem", T, NameKind::hurdle},
    {"obstacle", T, NameKind::hurdle},
    {"obstacles", T, NameKind::hurdle},
    {"hindrance", T, NameKind::hurdle},
    {"hindrances", T, NameKind::hurdle},
    {"complication", T, NameKind::hurdle},

    {"tasks", T, NameKind::alias},
    {"goal", T, NameKind::alias},
    {"goals", T, NameKind::alias},
    {"objective", T, NameKind::alias},
    {"objectives", T, NameKind::alias},
    {"aim", T, NameKind::alias},
    {"target", T, NameKind::alias},
    {"mission", T, NameKind::alias},
    {"assignment", T, NameKind::alias},
    {"responsibility", T, NameKind::alias},
    {"responsibilities", T, NameKind::alias},
    {"role", T, NameKind::alias},
    {"what was asked of me", T, NameKind::alias},
    {"what was my task", T, NameKind::alias},
    {"what was your task", T, NameKind::alias},
    {"what i had to do", T, NameKind::alias},
    {"what was needed", T, NameKind::alias},
    {"what was asked", T, NameKind::alias},
    {"what was my role", T, NameKind::alias},
    {"task at hand", T, NameKind::alias},
    {"taks", T, NameKind::alias},
    {"my job", T, NameKind::alias},
    {"ask", T, NameKind::alias},
    {"what i was asked", T, NameKind::alias},
    {"what i was asked to do", T, NameKind::alias},
    {"what had to be done", T, NameKind::alias},
    {"what was mine to do", T, NameKind::alias},
    {"what was expected of me", T, NameKind::alias},
    {"what was my job", T, NameKind::alias},
    {"what was my responsibility", T, NameKind::alias},
    {"what was my goal", T, NameKind::alias},
    {"part in it", T, NameKind::alias},
    {"what i needed to do", T, NameKind::alias},
    {"what needed to be done", T, NameKind::alias},
    {"what i set out to do", T, NameKind::alias},
    {"what i had to achieve", T, NameKind::alias},

    {"actions", A, NameKind::alias},
    {"actions taken", A, NameKind::alias},
    {"action taken", A, NameKind::alias},
    {"approach", A, NameKind::alias},
    {"activity", A, NameKind::alias},
    {"activities", A, NameKind::alias},
    {"personal action", A, NameKind::alias},
    {"personal actions", A, NameKind::alias},
    {"individual action", A, NameKind::alias},
    {"what i did", A, NameKind::alias},
    {"how i did it", A, NameKind::alias},
    {"steps", A, NameKind::alias},
    {"steps taken", A, NameKind::alias},
    {"steps i took", A, NameKind::alias},
    {"solution", A, NameKind::alias},
    {"response", A, NameKind::alias},
    {"execution", A, NameKind::alias},
    {"implementation", A, NameKind::alias},
    {"intervention", A, NameKind::alias},
    {"what action did i take", A, NameKind::alias},
    {"what action did you take", A, NameKind::alias},
    {"what did i do", A, NameKind::alias},
    {"what did you do", A, NameKind::alias},
    {"what i did about it", A, NameKind::alias},
    {"actions i took", A, NameKind::alias},
    {"action i took", A, NameKind::alias},
    {"action steps", A, NameKind::alias},
    {"key actions", A, NameKind::alias},
    {"how i handled it", A, NameKind::alias},
    {"how i approached it", A, NameKind::alias},
    {"measures taken", A, NameKind::alias},
    {"actoin", A, NameKind::alias},
    {"acton", A, NameKind::alias},
    {"behaviour", A, NameKind::alias},
    {"behavior", A, NameKind::alias},
    {"behaviours", A, NameKind::alias},
    {"behaviors", A, NameKind::alias},
    {"what we did", A, NameKind::alias},
    {"how i went about it", A, NameKind::alias},
    {"how i solved it", A, NameKind::alias},
    {"what i actually did", A, NameKind::alias},
    {"my moves", A, NameKind::alias},
    {"how i responded", A, NameKind::alias},
    {"action plan", A, NameKind::alias},
    {"plan of action", A, NameKind::alias},
    {"how i tackled it", A, NameKind::alias},
    {"how i fixed it", A, NameKind::alias},
    {"how i acted", A, NameKind::alias},
    {"what action was taken", A, NameKind::alias},
    {"what actions did i take", A, NameKind::alias},
    {"what actions did you take", A, NameKind::alias},

    {"results", R, NameKind::alias},
    {"outcome", R, NameKind::alias},
    {"outcomes", R, NameKind::alias},
    {"impact", R, NameKind::alias},
    {"impacts", R, NameKind::alias},
    {"long-term impact", R, NameKind::alias},
    {"long term impact", R, NameKind::alias},
    {"long-term result", R, NameKind::alias},
    {"end result", R, NameKind::alias},
    {"final result", R, NameKind::alias},
    {"effect", R, NameKind::alias},
    {"achievement", R, NameKind::alias},
    {"achievements", R, NameKind::alias},
    {"resolution", R, NameKind::alias},
    {"consequence", R, NameKind::alias},
    {"consequences", R, NameKind::alias},
    {"what happened", R, NameKind::alias},
    {"what came of it", R, NameKind::alias},
    {"what was the result", R, NameKind::alias},
    {"what was the outcome", R, NameKind::alias},
    {"what were the results", R, NameKind::alias},
    {"what happened next", R, NameKind::alias},
    {"what happened in the end", R, NameKind::alias},
    {"what came out", R, NameKind::alias},
    {"business impact", R, NameKind::alias},
    {"key results", R, NameKind::alias},
    {"key result", R, NameKind::alias},
    {"result and impact", R, NameKind::alias},
    {"conclusion", R, NameKind::alias},
    {"final outcome", R, NameKind::alias},
    {"aftermath", R, NameKind::alias},
    {"resutl", R, NameKind::alias},
    {"reslut", R, NameKind::alias},
    {"reuslt", R, NameKind::alias},
    {"resut", R, NameKind::alias},
    {"how it ended", R, NameKind::alias},
    {"how it turned out", R, NameKind::alias},
    {"what changed", R, NameKind::alias},
    {"benefit", R, NameKind::alias},
    {"benefits", R, NameKind::alias},
    {"success", R, NameKind::alias},
    {"upshot", R, NameKind::alias},
    {"payoff", R, NameKind::alias},
    {"what it brought", R, NameKind::alias},
    {"what we achieved", R, NameKind::alias},
    {"what i achieved", R, NameKind::alias},
    {"what came out of it", R, NameKind::alias},
    {"ending", R, NameKind::alias},
    {"results achieved", R, NameKind::alias},
    {"result achieved", R, NameKind::alias},
    {"how did it end", R, NameKind::alias},
    {"how did it turn out", R, NameKind::alias},
    {"what resulted", R, NameKind::alias},
    {"what it led to", R, NameKind::alias},
    {"final results", R, NameKind::alias},
    {"end results", R, NameKind::alias},
    {"overall result", R, NameKind::alias},
    {"measurable result", R, NameKind::alias},
    {"measurable results", R, NameKind::alias},
    {"quantified results", R, NameKind::alias},

    {"learnings", L, NameKind::alias},
    {"reflection", L, NameKind::alias},
    {"reflections", L, NameKind::alias},
    {"reflect", L, NameKind::alias},
    {"lesson", L, NameKind::alias},
    {"lessons", L, NameKind::alias},
    {"lesson learned", L, NameKind::alias},
    {"lessons learned", L, NameKind::alias},
    {"lesson learnt", L, NameKind::alias},
    {"lessons learnt", L, NameKind::alias},
    {"key learning", L, NameKind::alias},
    {"key learnings", L, NameKind::alias},
    {"key lesson", L, NameKind::alias},
    {"key lessons", L, NameKind::alias},
    {"key takeaway", L, NameKind::alias},
    {"key takeaways", L, NameKind::alias},
    {"takeaway", L, NameKind::alias},
    {"takeaways", L, NameKind::alias},
    {"take-away", L, NameKind::alias},
    {"take-aways", L, NameKind::alias},
    {"take away", L, NameKind::alias},
    {"insight", L, NameKind::alias},
    {"insights", L, NameKind::alias},
    {"retrospective", L, NameKind::alias},
    {"evaluation", L, NameKind::alias},
    {"hindsight", L, NameKind::alias},
    {"in hindsight", L, NameKind::alias},
    {"looking back", L, NameKind::alias},
    {"what i learned", L, NameKind::alias},
    {"what i learnt", L, NameKind::alias},
    {"what i took away", L, NameKind::alias},
    {"what i'd do differently", L, NameKind::alias},
    {"what i would do differently", L, NameKind::alias},
    {"what i would change", L, NameKind::alias},
    {"what i'd change", L, NameKind::alias},
    {"learned", L, NameKind::alias},
    {"learn", L, NameKind::alias},
    {"learnt", L, NameKind::alias},
    {"i learned", L, NameKind::alias},
    {"what did i learn", L, NameKind::alias},
    {"what did you learn", L, NameKind::alias},
    {"what did i take away", L, NameKind::alias},
    {"what i learned from it", L, NameKind::alias},
    {"what i learned from this", L, NameKind::alias},
    {"what i take away", L, NameKind::alias},
    {"what i take from it", L, NameKind::alias},
    {"learning point", L, NameKind::alias},
    {"learning points", L, NameKind::alias},
    {"learning and reflection", L, NameKind::alias},
    {"lesson for me", L, NameKind::alias},
    {"lessons for me", L, NameKind::alias},
    {"moral", L, NameKind::alias},
    {"epilogue", L, NameKind::alias},
    {"next time", L, NameKind::alias},
    {"next time i would", L, NameKind::alias},
    {"afterthought", L, NameKind::alias},
    {"afterthoughts", L, NameKind::alias},
    {"self-reflection", L, NameKind::alias},
    {"reflection and learning", L, NameKind::alias},
    {"what stayed with me", L, NameKind::alias},
    {"what i do differently now", L, NameKind::alias},
    {"what changed since", L, NameKind::alias},
    {"since then", L, NameKind::alias},
    {"what i would do another time", L, NameKind::alias},
    {"what i took from it", L, NameKind::alias},
    {"what it taught me", L, NameKind::alias},
    {"what i know now", L, NameKind::alias},
    {"what this taught me", L, NameKind::alias},
    {"what i carry on", L, NameKind::alias},

    {"nugget", 0, NameKind::lead},
    {"summary", 0, NameKind::lead},
    {"one-liner", 0, NameKind::lead},
    {"one liner", 0, NameKind::lead},
    {"headline", 0, NameKind::lead},
    {"hook", 0, NameKind::lead},
    {"tldr", 0, NameKind::lead},
    {"tl;dr", 0, NameKind::lead},
    {"introduction", 0, NameKind::lead},
    {"intro", 0, NameKind::lead},
    {"question", 0, NameKind::lead},
    {"q", 0, NameKind::lead},
    {"prompt", 0, NameKind::lead},
    {"title", 0, NameKind::lead},
    {"story", 0, NameKind::lead},
    {"answer", 0, NameKind::lead},
    {"example", 0, NameKind::lead},

    {"team action", 0, NameKind::other},
    {"team actions", 0, NameKind::other},
    {"tip", 0, NameKind::other},
    {"tips", 0, NameKind::other},
    {"follow-up", 0, NameKind::other},
    {"follow-ups", 0, NameKind::other},
    {"follow-up questions", 0, NameKind::other},
    {"tags", 0, NameKind::other},
    {"keywords", 0, NameKind::other},
    {"skills", 0, NameKind::other},
    {"competency", 0, NameKind::other},
    {"competencies", 0, NameKind::other},
    {"principle", 0, NameKind::other},
    {"principles", 0, NameKind::other},
    {"leadership principle", 0, NameKind::other},
    {"leadership principles", 0, NameKind::other},
    {"checklist", 0, NameKind::other},
    {"note to self", 0, NameKind::other},
    {"notes to self", 0, NameKind::other},
};

// Open addressing over the names' hashes, made by the compiler.
constexpr std::size_t slots = 512;
constexpr auto index_of_names = [] {
    std::array<std::int16_t, slots> table{};
    table.fill(-1);
    for (std::size_t i = 0; i < std::size(names); ++i) {
        std::size_t at = word_hash(names[i].name) % slots;
        while (table[at] >= 0) at = (at + 1) % slots;
        table[at] = static_cast<std::int16_t>(i);
    }
    return table;
}();

// With which names begin: asked first, for most lines begin with none of them.
constexpr auto first_words = [] {
    std::array<std::uint32_t, slots> table{};
    const auto add = [&](std::string_view word) {
        const std::uint32_t hash = word_hash(word);
        std::size_t at = hash % slots;
        while (table[at] != 0 && table[at] != hash) at = (at + 1) % slots;
        table[at] = hash;
    };
    for (const PartName& name : names)
        add(name.name.substr(0, name.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz")));
    for (const std::string_view article : {"the", "my", "our"}) add(article);
    return table;
}();

// Lower case, single blanks, straight apostrophes; nothing at the ends.
std::string tidy_name(std::string_view text) {
    std::string out(text.size(), ' ');
    std::size_t size = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (is_space(c)) {
            if (size > 0 && out[size - 1] != ' ') out[size++] = ' ';
        } else if (c == '\xE2' && text.substr(at, 3) == "\xE2\x80\x99") {
            out[size++] = '\'', at += 2;
        } else {
            out[size++] = ascii_lower(c);
        }
    }
    if (size > 0 && out[size - 1] == ' ') --size;
    out.resize(size);
    return out;
}

}  // namespace

const std::vector<PartName>& built_in_names() {
    static const std::vector<PartName> all(std::begin(names), std::end(names));
    return all;
}

void PartNames::add(std::string_view name, PartSet parts) {
    added_.push_back({tidy_name(name), parts});
    longest_ = std::max(longest_, name.size() + 8);
}

bool PartNames::may_begin(std::string_view text) const {
    std::size_t end = 0;
    while (end < text.size() && is_letter(text[end])) ++end;
    if (end == 0) return false;
    if (!added_.empty()) return true;
    const std::uint32_t hash = word_hash(text.substr(0, end));
    for (std::size_t at = hash % slots; first_words[at] != 0; at = (at + 1) % slots)
        if (first_words[at] == hash) return true;
    return false;
}

std::optional<PartName> PartNames::find_one(std::string_view text) const {
    for (const Added& added : added_)
        if (ascii_iequals(added.name, text)) return PartName{added.name, added.parts, NameKind::alias};
    for (std::size_t at = word_hash(text) % slots; index_of_names[at] >= 0; at = (at + 1) % slots)
        if (const PartName& name = names[static_cast<std::size_t>(index_of_names[at])]; ascii_iequals(name.name, text))
            return name;
    return std::nullopt;
}

std::optional<PartName> PartNames::find(std::string_view text) const {
    if (text.size() > longest_ || !may_begin(text)) return std::nullopt;
    if (const auto name = find_one(text)) return name;  // most are written as they are listed
    const std::string whole = tidy_name(text);
    std::string_view lower = whole;
    if (const auto name = find_one(lower)) return name;
    for (const std::string_view article : {"the ", "my ", "our "})
        if (lower.starts_with(article)) lower.remove_prefix(article.size());
    if (const auto name = find_one(lower)) return name;

    PartName merged{"", 0, NameKind::alias};
    bool letters = true;
    for (std::size_t begin = 0; begin <= lower.size();) {
        std::size_t end = lower.size(), skip = 1;
        for (const std::string_view join : {"&", "/", "+", ",", " and "}) {
            const std::size_t at = lower.find(join, begin);
            if (at < end) end = at, skip = join.size();
        }
        std::string_view piece = lower.substr(begin, end - begin);
        while (piece.starts_with(' ')) piece.remove_prefix(1);
        while (piece.ends_with(' ')) piece.remove_suffix(1);
        const auto name = find_one(piece);
        if (!name || name->parts == 0) return std::nullopt;
        letters = letters && name->kind == NameKind::letter;
        merged.parts |= name->parts;
        begin = end + skip;
    }
    if (letters) merged.kind = NameKind::letter;
    return merged;
}

}  // namespace career
