// SPDX-License-Identifier: MIT
#include "libcommon/text/prose.hpp"

#include <algorithm>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/sentence_end.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

constexpr char32_t left_double = 0x201C, right_double = 0x201D, left_single = 0x2018, right_single = 0x2019,
                   low_double = 0x201E, left_angle = 0xAB, right_angle = 0xBB, ellipsis = 0x2026;

// What may stand between a stop and the blank behind it: marks of emphasis and closing brackets.
bool is_closer(char c) { return c == ')' || c == ']' || c == '}' || c == '*' || c == '_' || c == '~' || c == '`'; }

}  // namespace

void ProseReader::read(const Block& block) {
    block_ = &block;
    at_ = block.span.begin, end_ = block.span.end;
    start_ = nowhere;
    first_word_ = static_cast<std::uint32_t>(out_.words.size());
    code_end_ = 0, pending_ = 0;
    item_ = (block.flags & block_item) != 0;
    verse_ = -1;
    double_ = single_ = {};
    while (at_ < end_) {
        const char c = text_[at_];
        const std::uint8_t kind = class_of(c);
        if ((kind & (byte_letter | byte_digit | byte_percent)) != 0) {
            read_words();
            continue;
        }
        if ((kind & byte_wide) != 0) {
            read_wide();
            continue;
        }
        switch (c) {
            case '\n':
                read_line_end();
                break;
            case '.':
            case '?':
                read_stop();
                break;
            case '!':
                if (at_ + 1 < end_ && text_[at_ + 1] == '[')
                    ++at_;  // an image: its text is read like a link's
                else
                    read_stop();
                break;
            case '"':
                read_quote(1, '"');
                break;
            case '\'':
                read_apostrophe();
                break;
            case '`':
                read_backtick();
                break;
            case '<':
                read_angle();
                break;
            case ']':
                read_bracket_end();
                break;
            case '[':
                read_org_link();
                break;
            case '&':
                read_entity();
                break;
            case '|':
                if ((block.flags & block_table) != 0) end_sentence(at_, true);
                ++at_;
                break;
            case '(':
                if (first_word_ == out_.words.size()) note_start(at_);
                pending_ |= word_after_comma;
                ++at_;
                break;
            case ',':
            case ';':
            case ':':
            case ')':
                pending_ |= word_after_comma;
                ++at_;
                break;
            case '-':
                if (at_ > block.span.begin && (text_[at_ - 1] == ' ' || text_[at_ - 1] == '-'))
                    pending_ |= word_after_comma;
                ++at_;
                break;
            case '\\':
                if ((block.flags & block_escapes) == 0) {
                    ++at_;
                    break;
                }
                // A line feed that is written as an escape ends what a line end would.
                if (++at_ < end_ && text_[at_] == 'n') end_sentence(at_ - 1, true);
                if (at_ < end_ && text_[at_] != '"') ++at_;
                break;
            default:
                ++at_;
        }
    }
    end_sentence(end_, true);
}

void ProseReader::end_sentence(std::size_t end, bool open) {
    const auto word_end = static_cast<std::uint32_t>(out_.words.size());
    if (word_end == first_word_) {  // dots, a lone quotation mark: nothing that is said
        if (start_ != nowhere && !open) start_ = nowhere;
        return;
    }
    while (end > out_.words.back().end() && is_space(text_[end - 1])) --end;
    Sentence sentence{.span = {static_cast<std::uint32_t>(start_), static_cast<std::uint32_t>(end)},
                      .first_word = first_word_,
                      .end_word = word_end,
                      .part = part_};
    Word* words = out_.words.data();
    words[first_word_].flags |= word_initial;
    if ((block_->flags & block_heading) != 0) sentence.flags |= sentence_heading;
    if (item_) sentence.flags |= sentence_item;
    if (open) sentence.flags |= sentence_open;
    if (words[first_word_].has(word_quoted) && words[word_end - 1].has(word_quoted)) sentence.flags |= sentence_quoted;
    out_.sentences.push_back(sentence);
    item_ = false;
    first_word_ = word_end;
    start_ = nowhere;
}

// Stops, then what closes behind them; then the question whether the sentence ends.
void ProseReader::read_stop() {
    StopContext stop{.text = text_.substr(0, end_), .stop = at_};
    if (at_ > block_->span.begin && !out_.words.empty() && out_.words.back().end() == at_)
        stop.word = &out_.words.back();
    std::size_t dots = 0;
    while (at_ < end_) {
        const char c = text_[at_];
        if (c == '.')
            ++dots;
        else if (c == '!' || c == '?')
            stop.mark = true;
        else if (text_.substr(at_, 3) == "\xE2\x80\xA6")
            dots += 3, at_ += 2;
        else
            break;
        ++at_;
    }
    stop.ellipsis = dots > 1;
    if (at_ < code_end_) return;
    closed_quote_ = false;
    const std::uint32_t words = static_cast<std::uint32_t>(out_.words.size());
    while (at_ < end_) {
        const char c = text_[at_];
        if (is_closer(c)) {
            ++at_;
            if (c == ']' && at_ < end_ && (text_[at_] == '(' || text_[at_] == '[')) --at_, read_bracket_end();
        } else if (c == '"' && double_.mark == '"') {
            read_quote(1, '"');
        } else if (c == '\'' && single_.mark != 0) {
            read_apostrophe();
        } else if ((class_of(c) & byte_wide) != 0) {
            const Scalar next = decode(text_.substr(at_));
            if (next.value != right_double && next.value != right_single && next.value != right_angle &&
                !(next.value == left_double && double_.mark == low_double))
                break;
            read_wide();
        } else {
            break;
        }
    }
    stop.closed_quote = closed_quote_;
    stop.after = at_;
    stop.words_before = words - first_word_;
    if (stop.word != nullptr) stop.word = &out_.words.back();
    if (ends_sentence(stop)) end_sentence(at_, false);
}

// An opening or closing quotation mark. Words are flagged when the quotation closes: one that never does is none.
void ProseReader::read_quote(std::size_t size, char32_t mark) {
    const std::size_t at = at_;
    at_ += size;
    const bool closes = double_.mark != 0 && mark != low_double && mark != left_angle &&
                        (mark != left_double || double_.mark == low_double);
    if (closes) {
        close_quote(double_.word, double_.sentence);
        double_.mark = 0;
        closed_quote_ = true;
        return;
    }
    if (mark == right_double || mark == right_angle) return;
    if (mark == '"' && at > block_->span.begin && is_digit(text_[at - 1])) return;  // inches
    double_ = {mark, static_cast<std::uint32_t>(out_.words.size()), static_cast<std::uint32_t>(out_.sentences.size())};
    note_start(at);
}

void ProseReader::close_quote(std::uint32_t first_word, std::uint32_t first_sentence) {
    quoted_ = true;
    for (std::size_t i = first_word; i < out_.words.size(); ++i) out_.words[i].flags |= word_quoted;
    for (std::size_t i = first_sentence; i < out_.sentences.size(); ++i)
        if (out_.sentences[i].first_word >= first_word) out_.sentences[i].flags |= sentence_quoted;
}

// ' outside a word: opens a quotation in front of a letter, closes one behind a letter or a stop.
void ProseReader::read_apostrophe() {
    const std::size_t at = at_++;
    const bool after_word =
        at > block_->span.begin && (is_alnum(text_[at - 1]) || text_[at - 1] == '.' || text_[at - 1] == ',' ||
                                    text_[at - 1] == '!' || text_[at - 1] == '?');
    const bool before_letter = at_ < end_ && is_letter(text_[at_]);
    if (single_.mark != 0 && after_word && !before_letter) {
        close_quote(single_.word, single_.sentence);
        single_.mark = 0;
        closed_quote_ = true;
    } else if (single_.mark == 0 && !after_word && before_letter) {
        const std::uint32_t next = hash_at(text_.substr(0, end_), at_);
        if (next == word_hash("em") || next == word_hash("cause") || next == word_hash("til")) return;  // 'em, 'cause
        single_ = {'\'', static_cast<std::uint32_t>(out_.words.size()),
                   static_cast<std::uint32_t>(out_.sentences.size())};
        note_start(at);
    }
}

void ProseReader::read_wide() {
    const Scalar next = decode(text_.substr(at_, std::min<std::size_t>(end_ - at_, 4)));
    switch (next.value) {
        case left_double:
        case right_double:
        case low_double:
        case left_angle:
        case right_angle:
            read_quote(next.size, next.value);
            return;
        case ellipsis:
            read_stop();
            return;
        case left_single:
            if (single_.mark == 0)
                single_ = {left_single, static_cast<std::uint32_t>(out_.words.size()),
                           static_cast<std::uint32_t>(out_.sentences.size())};
            note_start(at_);
            at_ += next.size;
            return;
        case right_single:
            if (single_.mark == left_single && (at_ + 3 >= end_ || !is_letter(text_[at_ + 3]))) {
                close_quote(single_.word, single_.sentence);
                single_.mark = 0;
                closed_quote_ = true;
            }
            at_ += next.size;
            return;
        case 0x3002:  // the ideographic full stop
            at_ += next.size;
            end_sentence(at_, false);
            return;
        case 0x2013:
        case 0x2014:
            pending_ |= word_after_comma;
            break;
        default:
            break;
    }
    bool apostrophe = false;
    if (next.valid && wide_letter(at_, apostrophe) != 0)
        read_word();
    else
        at_ += next.size;
}

// Notes with no full stop at all, a thought a line: most lines were ended although the next word would still have
// fitted.
bool ProseReader::is_verse() const {
    std::size_t lines = 1, roomy = 0, begin = block_->span.begin;
    for (std::size_t at = begin; at < end_; ++at) {
        const char c = text_[at];
        if ((c == '.' || c == '?' || c == '!') && (at + 1 == end_ || is_space(text_[at + 1]))) return false;
        if (c != '\n') continue;
        std::size_t word_end = at + 1;
        while (word_end < end_ && !is_space(text_[word_end])) ++word_end;
        ++lines;
        if (word_end - begin <= block_->width) ++roomy;
        begin = at + 1;
    }
    return lines > 3 && roomy * 3 > (lines - 1) * 2;
}

// A line end inside a paragraph is a blank, unless the line was ended on purpose: by a hard break, or because the next
// word would still have fitted.
void ProseReader::read_line_end() {
    const std::size_t line_end = at_++;
    const bool hard =
        line_end >= block_->span.begin + 2 && (text_[line_end - 1] == '\\' || text_.substr(line_end - 2, 2) == "  ");
    while (at_ < end_ &&
           (text_[at_] == ' ' || text_[at_] == '\t' || ((block_->flags & block_quote) != 0 && text_[at_] == '>')))
        ++at_;
    if (at_ >= end_ || first_word_ == out_.words.size()) return;
    if (hard) return end_sentence(line_end, true);
    if (verse_ < 0) verse_ = is_verse() ? 1 : 0;
    if (verse_ == 1) return end_sentence(line_end, true);
    const char next = text_[at_];
    const bool begins = is_upper(next) || (block_->width < 50 && hash_at(text_.substr(0, end_), at_) == word_hash("i"));
    if (!begins) return;
    const std::size_t line_begin = text_.rfind('\n', line_end - 1) + 1;
    std::size_t word_end = at_;
    while (word_end < end_ && !is_space(text_[word_end])) ++word_end;
    const std::size_t with_next =
        line_end - std::max(line_begin, std::size_t{block_->span.begin}) + 1 + (word_end - at_);
    const Word& last = out_.words.back();
    if (block_->width < 50 ? last.end() == line_end : with_next <= block_->width) end_sentence(line_end, true);
}

}  // namespace career
