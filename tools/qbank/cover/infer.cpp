// SPDX-License-Identifier: MIT
#include "tools/qbank/cover/infer.hpp"

#include <algorithm>
#include <bit>
#include <map>

#include "libcommon/frame/suggest.hpp"
#include "libcommon/text/utf8.hpp"

namespace career::qbank {
namespace {

// A question beside the handbook's is known by its tags alone, so it is believed less.
constexpr double beside = 0.8, confused = 0.7, least_score = 0.02;

// "failure: 'told them it would', 'kept telling myself' (line 3)"
std::string reason_of(std::string_view topic, const TopicReading& reading, std::string_view text, const Source& source,
                      std::size_t offset) {
    std::string out(topic);
    for (std::size_t i = 0; i < std::min<std::size_t>(3, reading.hits.size()); ++i) {
        std::string words(slice(text, reading.hits[i].at));
        std::replace(words.begin(), words.end(), '\n', ' ');
        out += (i == 0 ? ": '" : ", '") + words + '\'';
        if (i == 0) out += " in line " + std::to_string(source.line_of(offset + reading.hits[i].at.begin));
    }
    return out;
}

// Of a list that is parted by blanks.
bool has_tag(std::string_view list, std::string_view tag) {
    for (auto at = list.find(tag); at != std::string_view::npos; at = list.find(tag, at + 1)) {
        const std::size_t end = at + tag.size();
        if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ')) return true;
    }
    return false;
}

struct Best {
    double score = 0;
    std::size_t topic = 0;
};

// How far the story speaks to what a question beside the handbook's is about: each of its tags counts with the
// strongest topic that has it, so that one tag in common is not enough.
Best by_tags(const TopicMap::Entry& entry, const Reading& reading) {
    Best best;
    double sum = 0;
    for (const std::uint32_t topics : entry.tags) {
        double strongest = 0;
        for (std::uint32_t bits = topics; bits != 0; bits &= bits - 1) {
            const auto topic = static_cast<std::size_t>(std::countr_zero(bits));
            const double score = reading.topics[topic].score;
            strongest = std::max(strongest, score);
            if (score > best.score) best = {score, topic};
        }
        sum += strongest;
    }
    if (!entry.tags.empty()) best.score = beside * sum / static_cast<double>(entry.tags.size());
    return best;
}

// "A project failed" is not "you failed": where a story speaks to the near question that one is confused with, and more
// strongly, the one is believed less.
void keep_apart(std::vector<Answer>& answers) {
    std::map<std::string_view, double> scores;
    for (const Answer& answer : answers) scores.emplace(answer.question->id, answer.score);
    for (Answer& answer : answers) {
        const auto near = scores.find(answer.question->not_this);
        if (near != scores.end() && near->second > answer.score) answer.score *= confused;
    }
}

void infer(StoryCover& cover, std::string_view text, std::size_t offset, const Source& source, const TopicMap& map) {
    const Reading reading = map.reader().read(text);
    if (reading.silent) return;
    std::vector<std::string> reasons;
    for (std::size_t i = 0; i < topic_count; ++i)
        reasons.push_back(reason_of(topic_sources[i].id, reading.topics[i], text, source, offset));
    for (const TopicMap::Entry& entry : map.entries()) {
        const std::size_t own = entry.question->handbook;
        const auto [score, topic] = own != 0 ? Best{reading.topics[own - 1].score, own - 1} : by_tags(entry, reading);
        if (score >= least_score) cover.answers.push_back({entry.question, score, reasons[topic]});
    }
    keep_apart(cover.answers);
}

void from_questions(StoryCover& cover, const Story& story, const Source& source, const Bank& bank,
                    std::span<const Question* const> questions, Errors& errors) {
    cover.basis = CoverBasis::questions;
    for (const Field& field : story.fields.questions) {
        const Question* named = bank.find(field.value);
        if (named == nullptr) {
            std::vector<std::string_view> ids;
            for (const Question& one : bank.questions) ids.push_back(one.id);
            Error error{source.position(field.at.begin), "no question '" + field.value + "'",
                        did_you_mean(field.value, ids, "'qbank list' names them all")};
            errors.push_back(std::move(error));
        } else if (std::find(questions.begin(), questions.end(), named) != questions.end()) {
            cover.answers.push_back({named, 1, "named in the front matter"});
        }
    }
}

// Two tags in common, or all of the story's where it has one, answer a question; more answer it better.
void from_tags(StoryCover& cover, const Story& story, std::span<const Question* const> questions) {
    cover.basis = CoverBasis::tags;
    for (const Question* question : questions) {
        std::string shared;
        double count = 0;
        for (const Field& tag : story.fields.tags) {
            if (!question->tags.contains(tag.value)) continue;
            shared += (shared.empty() ? "tags " : ", ") + tag.value;
            ++count;
        }
        if (count == 0) continue;
        const double needed = std::min<double>(2, static_cast<double>(story.fields.tags.size()));
        cover.answers.push_back({question, std::min(1.0, 0.5 * count / needed + (count > needed ? 0.1 : 0)), shared});
    }
}

}  // namespace

TopicMap::TopicMap(std::span<const Question* const> questions, const TopicReader& reader)
    : questions_(questions), reader_(&reader) {
    for (const Question* question : questions) {
        Entry entry{.question = question};
        for (const auto tag : question->tags) {
            std::uint32_t bits = 0;
            for (std::size_t i = 0; i < topic_count; ++i)
                if (has_tag(topic_sources[i].tags, tag)) bits |= 1U << i;
            entry.tags.push_back(bits);
        }
        entries_.push_back(std::move(entry));
    }
}

std::pair<std::string_view, std::uint32_t> text_of(const Story& story, const Source& source) {
    const std::string_view whole = source.text();
    const bool sound = story.extent.begin < story.extent.end && story.extent.end <= whole.size();
    return sound ? std::pair(slice(whole, story.extent), story.extent.begin) : std::pair(whole, std::uint32_t{0});
}

StoryCover cover_story(const Story& story, const Source& source, const Bank& bank, const TopicMap& map,
                       Errors& errors) {
    const auto questions = map.questions();
    StoryCover cover{.file = source.name(), .index = story.index, .line = story.line};
    const std::string_view whole = source.text();
    cover.title = std::string(story.fields.title.value.empty() ? slice(whole, story.title) : story.fields.title.value);
    if (!story.fields.questions.empty())
        from_questions(cover, story, source, bank, questions, errors);
    else if (!story.fields.tags.empty())
        from_tags(cover, story, questions);
    // Tags of the user's own may be no tags of the bank.
    if (cover.answers.empty() && story.fields.questions.empty()) {
        cover.basis = CoverBasis::inferred;
        const auto [text, offset] = text_of(story, source);
        infer(cover, text, offset, source, map);
    }
    std::stable_sort(cover.answers.begin(), cover.answers.end(),
                     [](const Answer& a, const Answer& b) { return a.score > b.score; });
    for (const Answer& answer : cover.answers) {
        if (!answer.fits()) break;
        if (answer.question->category != no_category) cover.categories |= 1U << answer.question->category;
        cover.principles |= answer.question->principles;
    }
    return cover;
}

}  // namespace career::qbank
