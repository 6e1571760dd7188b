// SPDX-License-Identifier: MIT
#include "tools/qbank/cover/topics.hpp"

#include <algorithm>
#include <cmath>

#include "tools/qbank/cover/word_weights.hpp"

namespace career::qbank {
namespace {

constexpr std::size_t heaps = 4096, longest_gap = 3;
constexpr double strong = 3, plain = 2, weak = 1, least_cues = -1, most_cues = 4;
// A story that is wrongly passed over loses all its answers: silence must be twice as likely as not.
const double enough_for_silence = std::log(2.0);

std::size_t heap_of(std::string_view word) { return word_hash(word) % heaps; }
std::size_t heap_of(std::string_view word, std::string_view next) {
    return (word_hash(word) * 31 + word_hash(next)) % heaps;
}

// The cues of a list, parted by semicolons, line ends being blanks.
template <class Do>
void each_cue(std::string_view list, Do act) {
    while (!list.empty()) {
        std::string_view cue = list.substr(0, list.find(';'));
        list.remove_prefix(std::min(list.size(), cue.size() + 1));
        const auto begin = cue.find_first_not_of(" \n");
        if (begin == std::string_view::npos) continue;
        cue = cue.substr(begin, cue.find_last_not_of(" \n") - begin + 1);
        act(cue);
    }
}

}  // namespace

TopicReader::TopicReader() : by_word_(heaps), by_pair_(heaps) {
    for (std::uint32_t topic = 0; topic < topic_count; ++topic) {
        const TopicSource& source = topic_sources[topic];
        each_cue(source.strong, [&](std::string_view cue) { add(cue, topic, strong); });
        each_cue(source.plain, [&](std::string_view cue) { add(cue, topic, plain); });
        each_cue(source.weak, [&](std::string_view cue) { add(cue, topic, weak); });
    }
}

void TopicReader::add(std::string_view cue, std::uint32_t topic, double weight) {
    const auto index = static_cast<std::uint32_t>(cues_.size());
    const auto first = static_cast<std::uint32_t>(cue_words_.size());
    while (!cue.empty()) {
        std::string_view word = cue.substr(0, cue.find(' '));
        cue.remove_prefix(std::min(cue.size(), word.size() + 1));
        if (word.empty() || word == "\n") continue;
        const bool prefix = word.size() > 1 && word.ends_with('*');
        if (prefix) word.remove_suffix(1);
        cue_words_.push_back({.text = word, .prefix = prefix, .gap = word == "~"});
    }
    const std::span<const CueWord> words = std::span(cue_words_).subspan(first);
    cues_.push_back({first, static_cast<std::uint32_t>(words.size()), topic, weight});
    if (words[0].prefix)
        by_letter_[static_cast<unsigned char>(words[0].text[0])].push_back(index);
    else if (words.size() > 1 && !words[1].prefix && !words[1].gap)
        by_pair_[heap_of(words[0].text, words[1].text)].push_back(index);
    else
        by_word_[heap_of(words[0].text)].push_back(index);
}

bool TopicReader::matches(std::span<const CueWord> words, const std::vector<Token>& tokens, std::size_t at,
                          std::size_t& end) const {
    if (words.empty()) {
        end = at;
        return true;
    }
    const CueWord& wanted = words[0];
    if (wanted.gap) {
        for (std::size_t skipped = 0; skipped <= longest_gap && at + skipped < tokens.size(); ++skipped) {
            if (matches(words.subspan(1), tokens, at + skipped, end)) return true;
            if (tokens[at + skipped].stop) return false;
        }
        return false;
    }
    if (at >= tokens.size() || tokens[at].stop) return false;
    const std::string_view seen = tokens[at].word;
    return (wanted.prefix ? seen.starts_with(wanted.text) : seen == wanted.text) &&
           matches(words.subspan(1), tokens, at + 1, end);
}

void TopicReader::read_cues(const Tokens& tokens, RawReading& raw, Reading* reading) const {
    const std::vector<Token>& list = tokens.list();
    std::vector<std::uint8_t> times(cues_.size());
    const auto look = [&](const std::vector<std::uint32_t>& heap, std::size_t at) {
        for (const std::uint32_t index : heap) {
            const Cue& cue = cues_[index];
            std::size_t end = 0;
            if (!matches(std::span(cue_words_).subspan(cue.first, cue.size), list, at, end)) continue;
            // The first sight of a cue tells most, the second and third a quarter as much.
            if (times[index] == 3) continue;
            ++times[index];
            raw.cues[cue.topic] += times[index] == 1 ? cue.weight : cue.weight / 4;
            if (reading != nullptr && times[index] == 1)
                reading->topics[cue.topic].hits.push_back({cue.weight, {list[at].at.begin, list[end - 1].at.end}});
        }
    };
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (list[at].stop) continue;
        look(by_word_[heap_of(list[at].word)], at);
        if (at + 1 < list.size() && !list[at + 1].stop) look(by_pair_[heap_of(list[at].word, list[at + 1].word)], at);
        look(by_letter_[static_cast<unsigned char>(list[at].word[0])], at);
    }
    const double scale = std::sqrt(static_cast<double>(std::max<std::size_t>(1, tokens.words())));
    for (double& sum : raw.cues) sum /= scale;
}

RawReading TopicReader::raw(const Tokens& tokens, Reading* reading) const {
    RawReading raw;
    read_cues(tokens, raw, reading);
    const WordReading words(tokens);
    raw.words = words.sums();
    if (reading == nullptr) return raw;
    for (std::size_t i = 0; i < topic_count; ++i) {
        std::vector<TopicHit>& hits = reading->topics[i].hits;
        std::stable_sort(hits.begin(), hits.end(),
                         [](const TopicHit& a, const TopicHit& b) { return a.weight > b.weight; });
        // The words speak where no cue does.
        if (hits.empty())
            for (const Span at : words.strongest(i)) hits.push_back({0, at});
    }
    return raw;
}

Reading TopicReader::read(std::string_view text) const {
    const Tokens tokens(text);
    Reading reading;
    if (tokens.words() == 0) return reading;
    const RawReading raw = this->raw(tokens, &reading);
    const TopicModel& model = topic_model;
    const double none = raw.words[topic_count];
    const double most = *std::max_element(raw.words.begin(), raw.words.end() - 1);
    double best = -100;
    for (std::size_t i = 0; i < topic_count; ++i) {
        const TopicNorm& norm = topic_norms[i];
        const double cues = std::clamp((raw.cues[i] - norm.usual) / norm.spread, least_cues, most_cues);
        const double sum = model.bias + model.cues * cues + model.words * raw.words[i] + model.none * none +
                           model.behind * (raw.words[i] - most);
        reading.topics[i].score = 1 / (1 + std::exp(-sum));
        best = std::max(best, sum);
    }
    reading.silent = model.silence_bias + model.silence_none * none + model.silence_best * best > enough_for_silence;
    return reading;
}

}  // namespace career::qbank
