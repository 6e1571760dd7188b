// SPDX-License-Identifier: MIT
// The part of the prose reader that knows words, and the marks that stand inside a line.
#include <utf8proc.h>

#include <algorithm>
#include <bit>
#include <cstring>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/prose.hpp"
#include "libcommon/text/utf8.hpp"
#include "libcommon/text/word_scan.hpp"

namespace career {
namespace {

constexpr std::size_t longest_word = 0xFFFF;

bool is_block_tag(std::string_view name) {
    static constexpr std::string_view inline_tags[] = {"a",      "abbr", "b",   "code", "del", "em",    "font",
                                                       "i",      "ins",  "kbd", "mark", "s",   "small", "span",
                                                       "strong", "sub",  "sup", "u",    "wbr"};
    return std::none_of(std::begin(inline_tags), std::end(inline_tags),
                        [&](std::string_view tag) { return ascii_iequals(tag, name); });
}

}  // namespace

// Bytes of the letter, mark or digit at `at` that lies outside ASCII, or of ’ between two letters; 0 for all else.
std::size_t ProseReader::wide_letter(std::size_t at, bool& apostrophe) const {
    const Scalar scalar = decode(text_.substr(at, std::min<std::size_t>(end_ - at, 4)));
    if (!scalar.valid) return 0;
    if (scalar.value == 0x2019) {
        const std::size_t next = at + scalar.size;
        const bool inside = at > block_->span.begin &&
                            (class_of(text_[at - 1]) & (byte_letter | byte_digit | byte_wide)) != 0 && next < end_ &&
                            is_letter(text_[next]);
        apostrophe = apostrophe || inside;
        return inside ? scalar.size : 0;
    }
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(scalar.value));
    const bool letter = (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NL);
    return letter ? scalar.size : 0;
}

std::uint32_t ProseReader::hash_of(std::size_t begin, std::size_t end, bool folded) const {
    if (!folded) return word_hash(text_.substr(begin, end - begin));
    char buffer[64];
    std::size_t size = 0;
    for (std::size_t at = begin; at < end && size < sizeof buffer;) {
        if (text_.substr(at, 3) == "\xE2\x80\x99")
            buffer[size++] = '\'', at += 3;
        else
            buffer[size++] = text_[at++];
    }
    return word_hash(std::string_view(buffer, size));
}

// Words in a row with single blanks between them, most of all text: those of at most 16 letters are read here, all
// others by read_word.
void ProseReader::read_words() {
    if (!LetterScan::usable || at_ < code_end_) return read_word();
    note_start(at_);
    const char* const text = text_.data();
    const std::size_t last_load = end_ < 16 ? 0 : end_ - 16;  // behind it, words are read one by one
    std::size_t at = at_;
    std::vector<Word>& words = out_.words;
    unsigned flags = pending_;
    bool other = true;  // the word at `at` is not one for here
    while (at < last_load) {
        const LetterScan scan(text + at);
        unsigned size = scan.size();
        if (size == 0) break;
        std::uint64_t capitals = scan.capitals(size), hash = 0;
        if (size == 8) {
            const LetterScan more(text + at + 8);
            const unsigned rest = more.size();
            if (rest == 8) break;
            size += rest;
            hash = detail::mix_word(size, scan.folded(8));
            if (rest != 0) {
                hash = detail::mix_word(hash, more.folded(rest));
                capitals |= more.capitals(rest);
            }
        } else {
            hash = detail::mix_word(size, scan.folded(size));
        }
        const std::size_t next = at + size;
        const char after = text[next];
        if (after != ' ' && ((class_of(after) & (byte_word | byte_wide)) != 0 || after == ':' ||
                             (after == '.' && size == 3 && (text[at] | 0x20) == 'w')))
            break;
        if (capitals != 0) {
            if (is_upper(text[at])) flags |= word_capital;
            if (size > 1 && std::all_of(text + at, text + next, is_upper)) flags |= word_upper;
        }
        words.push_back({.begin = static_cast<std::uint32_t>(at),
                         .hash = static_cast<std::uint32_t>(hash >> 16),
                         .length = static_cast<std::uint16_t>(size),
                         .flags = static_cast<std::uint16_t>(flags)});
        flags = 0;
        at = next;
        if (after == ' ') ++at;
        if (after != ' ' || !is_letter(text[at])) {
            other = false;
            break;
        }
    }
    pending_ = static_cast<std::uint16_t>(flags);
    at_ = at;
    if (other && at_ < end_) read_word();
}

void ProseReader::read_word() {
    const std::size_t begin = at_;
    const char* const text = text_.data();
    std::size_t at = begin;
    unsigned seen = 0;
    bool folded = false;
    const std::size_t limit = std::min(end_, begin + longest_word - 8);
    while (at < limit) {
        const unsigned kind = class_of(text[at]);
        if ((kind & byte_word) != 0) {
            seen |= kind;
            ++at;
        } else if ((text[at] == '.' || text[at] == ',') && at > begin && is_digit(text[at - 1]) && at + 1 < end_ &&
                   is_digit(text[at + 1])) {
            ++at;
        } else if ((kind & byte_wide) != 0) {
            const std::size_t size = wide_letter(at, folded);
            if (size == 0) break;
            if (folded) seen |= byte_apostrophe;
            seen |= byte_wide;
            at += size;
        } else {
            break;
        }
    }
    std::size_t word_end = at;
    while (word_end > begin + 1 && text[word_end - 1] == '\'') --word_end;
    at_ = word_end;  // an apostrophe at the end is looked at as a quotation mark
    if (at_ < end_ && text[at_] == ':' && skip_address(begin)) return;
    if (word_end - begin == 3 && at_ < end_ && text[at_] == '.' && ascii_iequals(text_.substr(begin, 3), "www") &&
        skip_address(begin))
        return;

    unsigned flags = pending_;
    pending_ = 0;
    if ((class_of(text[begin]) & byte_upper) != 0) flags |= word_capital;
    if ((seen & (byte_letter | byte_wide)) == byte_upper && word_end - begin > 1) flags |= word_upper;
    if ((seen & byte_digit) != 0) flags |= word_digit;
    if ((seen & byte_apostrophe) != 0 && (folded || std::memchr(text + begin, '\'', word_end - begin) != nullptr))
        flags |= word_apostrophe;
    if ((seen & byte_percent) != 0) flags |= word_percent;
    if ((seen & byte_wide) != 0) {
        flags |= word_wide;
        const auto first = static_cast<utf8proc_int32_t>(decode(text_.substr(begin)).value);
        if (utf8proc_category(first) == UTF8PROC_CATEGORY_LU) flags |= word_capital;
    }
    if (begin < code_end_) flags |= word_code;
    note_start(begin);
    out_.words.push_back({.begin = static_cast<std::uint32_t>(begin),
                          .hash = hash_of(begin, word_end, folded),
                          .length = static_cast<std::uint16_t>(word_end - begin),
                          .flags = static_cast<std::uint16_t>(flags)});
}

// "https://..." and "www....": not spoken. The word at `begin` has just been read.
bool ProseReader::skip_address(std::size_t begin) {
    if (text_[at_] == ':' && text_.substr(at_, std::min<std::size_t>(3, end_ - at_)) != "://") return false;
    if (at_ - begin > 8) return false;
    while (at_ < end_ && !is_space(text_[at_]) && text_[at_] != ')' && text_[at_] != '>' && text_[at_] != ']' &&
           text_[at_] != '"')
        ++at_;
    const char last = text_[at_ - 1];
    if (last == '.' || last == ',' || last == '!' || last == '?' || last == ';')
        --at_;  // the sentence's, not the address's
    return true;
}

// Words up to the closing run of as many backticks are code; a run that is not closed is nothing.
void ProseReader::read_backtick() {
    const std::size_t begin = at_;
    while (at_ < end_ && text_[at_] == '`') ++at_;
    if (at_ <= code_end_) return;
    const std::string_view run = text_.substr(begin, at_ - begin);
    const std::size_t close =
        text_.substr(0, std::min(end_, at_ + 2000)).find(run, at_);  // a bound keeps a line of backticks linear
    if (close == std::string_view::npos) return;
    note_start(begin);
    code_end_ = close;
}

// A tag, a comment, an address in angle brackets; or just a sign.
void ProseReader::read_angle() {
    const std::string_view rest = text_.substr(at_, std::min<std::size_t>(end_ - at_, 4000));
    if (rest.starts_with("<!--")) {
        const std::size_t close = text_.substr(0, end_).find("-->", at_);
        at_ = close == std::string_view::npos ? end_ : close + 3;
        return;
    }
    const std::size_t name = rest.size() > 1 && (rest[1] == '/' || rest[1] == '!') ? 2 : 1;
    const std::size_t close = rest.size() > name && is_letter(rest[name]) ? rest.find('>') : std::string_view::npos;
    if (close == std::string_view::npos) {
        ++at_;
        return;
    }
    std::size_t name_end = name;
    while (is_alnum(rest[name_end])) ++name_end;
    if (is_block_tag(rest.substr(name, name_end - name))) end_sentence(at_, true);
    at_ += close + 1;
}

// Behind a link's text: its address or its reference.
void ProseReader::read_bracket_end() {
    ++at_;
    if (at_ >= end_ || (text_[at_] != '(' && text_[at_] != '[')) return;
    const char open = text_[at_], close = open == '(' ? ')' : ']';
    int depth = 0;
    for (std::size_t at = at_; at < end_ && at - at_ < 4000; ++at) {
        if (text_[at] == open) ++depth;
        if (text_[at] == close && --depth == 0) {
            at_ = at + 1;
            return;
        }
    }
}

// [[address][text]] and [[address]] of Org, [^1] of Markdown: what is not said is passed over.
void ProseReader::read_org_link() {
    note_start(at_);
    const std::string_view rest = text_.substr(at_, std::min<std::size_t>(end_ - at_, 4000));
    if (rest.starts_with("[^")) {
        const std::size_t close = rest.find(']');
        at_ += close == std::string_view::npos ? 1 : close + 1;
    } else if ((block_->flags & block_org) != 0 && rest.starts_with("[[")) {
        const std::size_t close = rest.find(']');
        at_ += close == std::string_view::npos ? 2 : close + 1;
    } else {
        ++at_;
    }
}

void ProseReader::read_entity() {
    std::size_t at = at_ + 1;
    while (at < end_ && at - at_ < 10 && (is_alnum(text_[at]) || text_[at] == '#')) ++at;
    at_ = at < end_ && text_[at] == ';' && at > at_ + 1 ? at + 1 : at_ + 1;
}

}  // namespace career
