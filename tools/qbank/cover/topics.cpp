// SPDX-License-Identifier: MIT
#include "tools/qbank/cover/topics.hpp"

#include <algorithm>
#include <cmath>

#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/text/utf8.hpp"

namespace career::qbank {
namespace {

constexpr std::size_t heaps = 4096, longest_gap = 3, most_topics = 32;
// A story is silent where its best topic, its words of struggle in a hundred and its lack of routine come to less.
constexpr double tension_weight = 0.2, nothing_weight = 0.8, least_to_speak = 2.3;
// How much of a topic's score passes to those that it often comes with.
constexpr double kinship = 0.2, most_kin = 4;

std::size_t heap_of(std::string_view word) { return word_hash(word) % heaps; }
std::size_t heap_of(std::string_view word, std::string_view next) {
    return (word_hash(word) * 31 + word_hash(next)) % heaps;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The text as the cues have it: lower case, straight apostrophes and quotation marks, byte for byte at its old place.
std::string plain_letters(std::string_view text) {
    std::string out = ascii_lower(text);
    for (std::size_t i = 0; i + 2 < out.size(); ++i) {
        if (out[i] != '\xE2' || out[i + 1] != '\x80') continue;
        const bool apostrophe = out[i + 2] == '\x99';
        // Padded with letters of no word on the left would part a word in two: the apostrophe takes three places.
        out[i] = apostrophe ? '\'' : ' ';
        out[i + 1] = out[i + 2] = apostrophe ? '\0' : ' ';
    }
    return out;
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

Result<TopicReader> TopicReader::load() {
    const auto source = read_file(data_file("topics/topics.toml"));
    if (!source) return source.errors();
    return make(*source);
}

Result<TopicReader> TopicReader::make(const Source& source) {
    const auto document = read_toml(source);
    if (!document) return document.errors();
    Errors errors;
    TableReader in(*document, source.name(), errors);
    TopicReader out;
    out.by_word_.resize(heaps);
    out.by_pair_.resize(heaps);
    each_cue(in.text("tension"), [&](std::string_view word) { out.tension_.emplace_back(word); });
    std::sort(out.tension_.begin(), out.tension_.end());
    std::vector<std::vector<std::string>> beside;
    for (TableReader& one : in.tables("topic")) {
        Topic topic{.id = one.text("id"),
                    .handbook = static_cast<std::uint8_t>(one.integer_or("handbook", 0, 1, 25)),
                    .tags = one.texts("tags"),
                    .beside = {},
                    .usual = one.real_if("usual").value_or(0),
                    .spread = one.real_if("spread").value_or(1)};
        const auto index = static_cast<std::uint32_t>(out.topics_.size());
        each_cue(one.text_or("strong", ""), [&](std::string_view cue) { out.add(cue, index, 3); });
        each_cue(one.text_or("plain", ""), [&](std::string_view cue) { out.add(cue, index, 2); });
        each_cue(one.text_or("weak", ""), [&](std::string_view cue) { out.add(cue, index, 1); });
        if (topic.spread <= 0) one.fault("spread", "the spread is not above zero", "measure it anew");
        if (out.topics_.size() == most_topics)
            one.fault("id", "there are too many topics", "at most 32 can be told apart");
        out.topics_.push_back(std::move(topic));
        beside.push_back(one.texts("beside"));
        one.finish();
    }
    for (std::size_t i = 0; i < beside.size(); ++i)
        for (const std::string& id : beside[i])
            for (std::size_t j = 0; j < out.topics_.size(); ++j)
                if (out.topics_[j].id == id) out.topics_[i].beside.push_back(j);
    in.finish();
    if (!errors.empty()) return errors;
    return out;
}

void TopicReader::add(std::string_view cue, std::uint32_t topic, double weight) {
    Cue made{.words = {}, .topic = topic, .weight = weight};
    while (!cue.empty()) {
        std::string_view word = cue.substr(0, cue.find(' '));
        cue.remove_prefix(std::min(cue.size(), word.size() + 1));
        const bool prefix = word.size() > 1 && word.ends_with('*');
        if (prefix) word.remove_suffix(1);
        made.words.push_back({.text = std::string(word), .prefix = prefix, .gap = word == "~"});
    }
    if (made.words.empty()) return;
    const auto index = static_cast<std::uint32_t>(cues_.size());
    const CueWord& first = made.words.front();
    if (first.prefix)
        by_letter_[static_cast<unsigned char>(first.text[0])].push_back(index);
    else if (made.words.size() > 1 && !made.words[1].prefix && !made.words[1].gap)
        by_pair_[heap_of(first.text, made.words[1].text)].push_back(index);
    else
        by_word_[heap_of(first.text)].push_back(index);
    cues_.push_back(std::move(made));
}

std::vector<TopicReader::Token> TopicReader::tokens_of(std::string_view text, std::string& letters) const {
    const std::string flat = plain_letters(text);
    std::vector<Token> tokens;
    letters.clear();
    letters.reserve(flat.size() + 16);  // views into it must not move
    const auto at = [&](std::size_t i) { return i < flat.size() ? flat[i] : ' '; };
    for (std::size_t i = 0; i < flat.size();) {
        const std::size_t begin = i, kept = letters.size();
        if (is_digit(flat[i])) {
            while (is_digit(at(i)) || ((at(i) == ',' || at(i) == '.') && is_digit(at(i + 1)))) ++i;
            const bool time = at(i) == ':' && is_digit(at(i + 1)) && is_digit(at(i + 2));
            if (time) i += 3;
            const bool percent = !time && at(i) == '%';
            if (percent) ++i;
            tokens.push_back({time      ? "#:#"
                              : percent ? "#%"
                                        : "#",
                              {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(i)},
                              false});
        } else if (is_letter(flat[i])) {
            const auto joint = [&] { return at(i) == '\'' || at(i) == '-'; };
            for (;; ++i) {
                if (is_letter(at(i))) {
                    letters += at(i);
                } else if (joint()) {
                    std::size_t after = i + 1;
                    while (at(after) == '\0') ++after;
                    if (!is_letter(at(after))) break;
                    letters += at(i);
                } else if (at(i) != '\0') {
                    break;
                }
            }
            tokens.push_back({std::string_view(letters).substr(kept),
                              {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(i)},
                              false});
        } else {
            if (std::string_view(".!?;:\n").find(flat[i]) != std::string_view::npos && !tokens.empty() &&
                !tokens.back().stop)
                tokens.push_back({"", {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin)}, true});
            ++i;
        }
    }
    return tokens;
}

bool TopicReader::matches(const std::vector<CueWord>& words, std::size_t word, const std::vector<Token>& tokens,
                          std::size_t at, std::size_t& end) {
    if (word == words.size()) {
        end = at;
        return true;
    }
    const CueWord& wanted = words[word];
    if (wanted.gap) {
        for (std::size_t skipped = 0; skipped <= longest_gap && at + skipped < tokens.size(); ++skipped) {
            if (matches(words, word + 1, tokens, at + skipped, end)) return true;
            if (tokens[at + skipped].stop) return false;
        }
        return false;
    }
    if (at >= tokens.size() || tokens[at].stop) return false;
    const std::string_view seen = tokens[at].word;
    return (wanted.prefix ? seen.starts_with(wanted.text) : seen == wanted.text) &&
           matches(words, word + 1, tokens, at + 1, end);
}

Reading TopicReader::read(std::string_view text) const {
    std::string letters;
    const std::vector<Token> tokens = tokens_of(text, letters);
    Reading reading{.topics = std::vector<TopicReading>(topics_.size())};
    std::vector<std::uint8_t> times(cues_.size());
    double count = 0, tense = 0;
    const auto look = [&](const std::vector<std::uint32_t>& heap, std::size_t at) {
        for (const std::uint32_t index : heap) {
            const Cue& cue = cues_[index];
            std::size_t end = 0;
            if (!matches(cue.words, 0, tokens, at, end)) continue;
            // The first sight of a cue tells most, the second and third a quarter as much.
            if (++times[index] > 3) continue;
            TopicReading& topic = reading.topics[cue.topic];
            topic.score += times[index] == 1 ? cue.weight : cue.weight / 4;
            if (times[index] == 1) topic.hits.push_back({cue.weight, {tokens[at].at.begin, tokens[end - 1].at.end}});
        }
    };
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const Token& token = tokens[at];
        if (token.stop) continue;
        ++count;
        if (std::binary_search(tension_.begin(), tension_.end(), token.word)) ++tense;
        look(by_word_[heap_of(token.word)], at);
        if (at + 1 < tokens.size() && !tokens[at + 1].stop)
            look(by_pair_[heap_of(token.word, tokens[at + 1].word)], at);
        look(by_letter_[static_cast<unsigned char>(token.word[0])], at);
    }
    if (count == 0) return reading;
    std::vector<double> alone(topics_.size());
    for (std::size_t i = 0; i < topics_.size(); ++i)
        alone[i] = (reading.topics[i].score / std::sqrt(count) - topics_[i].usual) / topics_[i].spread;
    double best = -10, nothing = -0.5;
    for (std::size_t i = 0; i < topics_.size(); ++i) {
        TopicReading& topic = reading.topics[i];
        topic.score = alone[i];
        for (const std::size_t other : topics_[i].beside)
            topic.score += kinship * std::clamp(alone[other], 0.0, most_kin);
        std::stable_sort(topic.hits.begin(), topic.hits.end(),
                         [](const CueHit& a, const CueHit& b) { return a.weight > b.weight; });
        if (topics_[i].handbook == 0)
            nothing = std::max(nothing, topic.score);
        else
            best = std::max(best, topic.score);
    }
    reading.silent = best + tension_weight * (100 * tense / count) - nothing_weight * nothing < least_to_speak;
    return reading;
}

}  // namespace career::qbank
