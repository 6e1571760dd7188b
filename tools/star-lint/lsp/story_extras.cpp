// SPDX-License-Identifier: MIT
#include "tools/star-lint/lsp/story_extras.hpp"

#include <fmt/format.h>

#include <cmath>

#include "libcommon/text/utf8.hpp"
#include "tools/star-lint/rules/shares.hpp"

namespace career::star_lint {
namespace {

std::string capitalised(std::string_view id) {
    std::string name(id);
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

std::string name_of(PartSet set) {
    std::string out;
    for (std::size_t i = 0; i < part_count; ++i)
        if (has(set, static_cast<Part>(i))) out += (out.empty() ? "" : " & ") + capitalised(part_ids[i]);
    return out;
}

// "56 %, 52 s", the share of the part's own words.
std::string figures(const StoryPart& part, std::uint32_t whole, const RuleSettings& settings) {
    const double share = whole == 0 ? 0 : 100.0 * part.words / whole;
    return fmt::format("{:.0f} %, {:.0f} s", share, std::round(60.0 * part.words / settings.words_per_minute));
}

// The words that a lens or hint stands by: the label, or the first line of a part that was inferred.
Span place_of(const StoryPart& part, const Story& story) {
    if (!part.label.empty()) return part.mark.empty() ? part.label : part.mark;
    if (part.first_sentence < part.end_sentence) {
        const Span first = story.sentences[part.first_sentence].span;
        return {first.begin, first.begin};
    }
    return {part.body.begin, part.body.begin};
}

std::string label_like(const StoryPart& model, std::string_view text, std::string_view name) {
    const std::string_view mark = slice(text, model.mark.empty() ? model.label : model.mark);
    const std::string title = capitalised(name);
    const bool org = mark.starts_with('*') && mark.size() > 1 && (mark[1] == ' ' || mark.substr(1).starts_with("* "));
    switch (model.form) {
        case LabelForm::heading:
            return std::string(std::max<std::size_t>(model.level, 1), org ? '*' : '#') + ' ' + title + "\n\n";
        case LabelForm::underlined:
            return title + '\n' + std::string(title.size(), '-') + "\n\n";
        case LabelForm::bold:
            return "**" + title + ":** ";
        case LabelForm::letter:
            return mark.starts_with("**")  ? "**" + title.substr(0, 1) + ":** "
                   : mark.starts_with('(') ? "(" + title.substr(0, 1) + ") "
                                           : title.substr(0, 1) + ": ";
        case LabelForm::plain:
        case LabelForm::tag:
        case LabelForm::row:
        case LabelForm::key:
        case LabelForm::inferred:
            break;
    }
    return title + ": ";
}

// Whether a list item holds the label: "- **Situation:** ..." wants its brother in the same list.
std::string bullet_of(const StoryPart& model, const Source& source) {
    const std::string_view line = source.line(source.line_of(model.label.begin));
    const std::size_t dash = line.find_first_not_of(" \t");
    if (dash == std::string_view::npos || dash + 1 >= line.size() || line[dash + 1] != ' ') return {};
    return line[dash] == '-' || line[dash] == '*' || line[dash] == '+' ? std::string(line.substr(0, dash + 2))
                                                                       : std::string();
}

}  // namespace

void decorate(const std::vector<Story>& stories, const Source& source, const RuleSettings& settings, Analysis& out) {
    const std::string_view text = source.text();
    for (const Story& story : stories) {
        const std::uint32_t whole = spoken_words(story);
        DocumentSymbol outline{
            .name = story.title.empty() ? fmt::format("Story {}", story.index) : std::string(slice(text, story.title)),
            .detail = fmt::format("{} words, {:.0f} s", whole, std::round(60.0 * whole / settings.words_per_minute)),
            .whole = story.extent,
            .label = story.title.empty() ? Span{story.extent.begin, story.extent.begin} : story.title};
        for (const StoryPart& part : story.parts) {
            const Span place = place_of(part, story);
            const std::string seen = figures(part, whole, settings);
            const bool inferred = part.form == LabelForm::inferred;
            outline.children.push_back(
                {.name = name_of(part.parts),
                 .detail = seen,
                 .whole = {std::min(place.begin, part.body.begin), std::max(place.end, part.body.end)},
                 .label = place,
                 .children = {}});
            const std::string remark =
                (inferred ? name_of(part.parts) + " (inferred): " : name_of(part.parts) + ": ") + seen;
            out.lenses.push_back({place, remark});
            out.inlays.push_back({place, inferred ? remark : seen});
        }
        out.outline.push_back(std::move(outline));
    }
}

std::optional<Edit> missing_label(const Story& story, const Source& source, Part part) {
    if (!story.labelled()) return std::nullopt;
    // Rows, tags and keys have marks around them that a line put between would break.
    const StoryPart* before = nullptr;
    const StoryPart* after = nullptr;
    for (const StoryPart& one : story.parts) {
        if (one.form == LabelForm::row || one.form == LabelForm::tag || one.form == LabelForm::key) return std::nullopt;
        if (first_part(one.parts) < part) before = &one;
        if (after == nullptr && first_part(one.parts) > part) after = &one;
    }
    const StoryPart& model = before != nullptr ? *before : *after;
    const std::string bullet = bullet_of(model, source);
    const std::string label = bullet + label_like(model, source.text(), id_of(part));
    const std::string title = "Insert the label of the " + capitalised(id_of(part));
    if (after != nullptr && (before == nullptr || before->mark.begin < after->mark.begin)) {
        const auto at = static_cast<std::uint32_t>(source.line_start(source.line_of(after->label.begin)));
        return Edit{{at, at},
                    label + (bullet.empty() && !label.ends_with("\n\n") ? "\n\n"
                             : label.ends_with('\n')                    ? ""
                                                                        : "\n"),
                    title};
    }
    const std::string_view text = source.text();
    std::uint32_t end = before->body.end;
    while (end > before->body.begin && (text[end - 1] == '\n' || text[end - 1] == '\r' || text[end - 1] == ' ')) --end;
    return Edit{{end, end}, (bullet.empty() ? "\n\n" : "\n") + label, title};
}

}  // namespace career::star_lint
