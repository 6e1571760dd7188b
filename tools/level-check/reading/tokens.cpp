// SPDX-License-Identifier: MIT
#include "tools/level-check/reading/tokens.hpp"

#include <array>
#include <cstring>
#include <utility>

#include "libcommon/text/word_scan.hpp"

namespace career::level_check {
namespace {

constexpr std::pair<std::string_view, std::string_view> negations[] = {
    {"have", "haven't"}, {"has", "hasn't"},     {"had", "hadn't"}, {"do", "don't"},       {"does", "doesn't"},
    {"did", "didn't"},   {"is", "isn't"},       {"are", "aren't"}, {"was", "wasn't"},     {"were", "weren't"},
    {"can", "can't"},    {"could", "couldn't"}, {"will", "won't"}, {"would", "wouldn't"},
};

// Tokens point into the lowered text, so it must never live inside the string object, which moves.
constexpr std::size_t least_capacity = 64, room_behind = 16;

constexpr bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }
constexpr bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80; }

constexpr auto ascii_letters = [] {
    std::array<bool, 256> out{};
    for (unsigned c = 'a'; c <= 'z'; ++c) out[c] = out[c - 'a' + 'A'] = true;
    return out;
}();

// The bytes of a punctuation mark outside ASCII that begins here; 0 where none does.
std::size_t mark_length(std::string_view rest) {
    if (rest.empty() || (rest[0] != '\xE2' && rest[0] != '\xC2')) return 0;
    if (rest.starts_with("\xE2\x80")) return 3;                                  // dashes, quotation marks, ellipsis
    if (rest.starts_with("\xE2\x82") || rest.starts_with("\xE2\x86")) return 3;  // currency signs, arrows
    if (rest.starts_with("\xC2")) return 2;                                      // no-break space, pound, guillemets
    return 0;
}

struct Walk {
    std::string_view in;
    Tokens& out;
    std::size_t at = 0;
    std::size_t quote_open = std::string_view::npos;
    std::uint16_t sentence = 0;
    bool new_sentence = true, new_clause = true, money_before = false, new_break = false;

    Token& push(std::size_t begin, std::size_t end) {
        Token& token = out.list.emplace_back();
        token.begin = static_cast<std::uint32_t>(begin);
        token.end = static_cast<std::uint32_t>(end);
        token.text = std::string_view(out.lowered).substr(begin, end - begin);
        token.sentence = sentence;
        token.sentence_start = new_sentence;
        token.clause_start = new_clause || new_sentence;
        token.quoted = quote_open != std::string_view::npos;
        token.money = std::exchange(money_before, false);
        token.break_before = std::exchange(new_break, false);
        new_sentence = false;
        new_clause = token.text.size() == 3 && (token.text == "and" || token.text == "but");
        return token;
    }

    void end_sentence() {
        if (new_sentence) return;
        ++sentence;
        new_sentence = true;
    }

    void number() {
        const std::size_t begin = at;
        double value = 0, scale = 0;
        for (; at < in.size(); ++at) {
            const auto c = static_cast<unsigned char>(in[at]);
            const bool more = at + 1 < in.size() && is_digit(static_cast<unsigned char>(in[at + 1]));
            if (is_digit(c)) {
                value = value * 10 + (c - '0');
                scale *= 10;
            } else if (c == ',' && more) {
                continue;
            } else if (c == '.' && more && scale == 0) {
                scale = 1;
            } else {
                break;
            }
        }
        if (scale > 1) value /= scale;
        const std::size_t digits_end = at;
        while (at < in.size() && is_letter(static_cast<unsigned char>(in[at])) && mark_length(in.substr(at)) == 0) ++at;
        const std::string_view suffix = std::string_view(out.lowered).substr(digits_end, at - digits_end);
        if (suffix == "k") value *= 1000;
        if (suffix == "m") value *= 1e6;
        Token& token = push(begin, at);
        token.number = suffix.empty() || suffix == "k" || suffix == "m" || suffix == "x" || suffix == "ms" ||
                       suffix == "s" || suffix == "h" || suffix == "gb" || suffix == "tb" || suffix == "mb";
        token.value = value;
    }

    // Past the letters of ASCII that stand here: what most words are made of. There is room behind the lowered copy.
    void skip_letters() {
        for (unsigned letters = 8; LetterScan::usable && letters == 8; at += letters)
            letters = LetterScan(out.lowered.data() + at).size();
    }

    void word() {
        const std::size_t begin = at;
        bool typographic = false;
        for (skip_letters(); at < in.size() && !is_blank(in[at]); skip_letters()) {
            const auto c = static_cast<unsigned char>(in[at]);
            const std::size_t apostrophe = c == '\''                                                ? 1
                                           : c == 0xE2 && in.substr(at).starts_with("\xE2\x80\x99") ? 3
                                                                                                    : 0;
            if (apostrophe != 0) {
                const std::size_t after = at + apostrophe;
                if (after >= in.size() || !is_letter(static_cast<unsigned char>(in[after]))) break;
                if (mark_length(in.substr(after)) != 0) break;
                at = after;
                typographic = typographic || apostrophe > 1;
            } else if (is_digit(c) || (is_letter(c) && (c < 0x80 || mark_length(in.substr(at)) == 0))) {
                ++at;
            } else {
                break;
            }
        }
        // "i.e.", "e.g."
        if (at - begin == 1 && at + 1 < in.size() && in[at] == '.' &&
            is_letter(static_cast<unsigned char>(in[at + 1])) &&
            (at + 2 == in.size() || !is_letter(static_cast<unsigned char>(in[at + 2]))))
            at += 2;
        const char first = in[begin];
        Token& token = push(begin, at);
        if (typographic) straighten(token);
        if (token.text.size() == 3 && joins_before(token)) return;
        token.capital = first >= 'A' && first <= 'Z';
    }

    // "no one" is read as "nobody" and "did not" as "didn't", so that phrases need one form of each.
    bool joins_before(const Token& token) {
        if (out.list.size() < 2) return false;
        Token& before = out.list[out.list.size() - 2];
        if (before.sentence != token.sentence || token.clause_start) return false;
        std::string_view joined;
        if (token.text == "one" && before.text == "no") joined = "nobody";
        if (token.text == "not")
            for (const auto& [verb, negated] : negations)
                if (before.text == verb) joined = negated;
        if (joined.empty()) return false;
        before.text = joined;
        before.end = token.end;
        out.list.pop_back();
        return true;
    }

    // A typographic apostrophe becomes a straight one: the word closes up in the lowered copy.
    void straighten(Token& token) {
        const std::size_t found = token.text.find("\xE2\x80\x99");
        if (found == std::string_view::npos) return;
        char* const text = out.lowered.data() + token.begin;
        text[found] = '\'';
        for (std::size_t i = found + 3; i < token.text.size(); ++i) text[i - 2] = text[i];
        token.text = std::string_view(text, token.text.size() - 2);
    }

    // A hyphen between blanks is a dash.
    bool stands_alone() const { return at > 0 && is_blank(in[at - 1]) && at + 1 < in.size() && is_blank(in[at + 1]); }

    void quote(bool opens) {
        quote_open = opens ? at : std::string_view::npos;
        new_clause = true;
    }
    void stop() {
        const bool inside = at + 1 < in.size() && !is_blank(in[at + 1]) && in[at + 1] != '"' && in[at + 1] != ')';
        if (!inside && quote_open == std::string_view::npos) end_sentence();
        new_clause = true;
    }
    void money() {
        money_before = true;
        if (!out.list.empty() && out.list.back().number) out.list.back().money = true;
    }
    void part() { new_clause = new_break = true; }

    void ascii_mark(char c) {
        switch (c) {
            case '"':
                return quote(quote_open == std::string_view::npos);
            case '!':
                out.exclaims = true;
                return stop();
            case '.':
            case '?':
            case ';':
                return stop();
            case '%':
                if (!out.list.empty()) out.list.back().percent = true;
                return;
            case '$':
                return money();
            case ',':
                new_clause = true;
                return;
            case ':':
            case '(':
            case ')':
            case '=':
                return part();
            case '-':
                if (stands_alone()) part();
                return;
            default:
                return;
        }
    }

    void mark() {
        const std::size_t length = mark_length(in.substr(at));
        const std::string_view mark = in.substr(at, length);
        if (length == 0)
            ascii_mark(in[at]);
        else if (mark == "\xE2\x80\x9C" || mark == "\xE2\x80\x9D")
            quote(mark.back() == '\x9C');
        else if (mark == "\xE2\x82\xAC" || mark == "\xC2\xA3")
            money();
        else if (mark == "\xE2\x80\x93" || mark == "\xE2\x80\x94")
            part();
        at += length == 0 ? 1 : length;
    }
};

// Lower case of ASCII; offsets stay.
void lower(std::string_view in, std::string& out) {
    out.reserve(least_capacity);
    out.assign(in);
    out.append(room_behind, '\0');
    std::size_t at = 0;
    for (; LetterScan::usable && at < in.size(); at += 8) {
        const LetterScan scan(out.data() + at);
        const std::uint64_t lowered = scan.bytes | (scan.letters >> 2);  // 0x80 of each letter to its 0x20
        std::memcpy(out.data() + at, &lowered, 8);
    }
    for (; at < in.size(); ++at)
        if (out[at] >= 'A' && out[at] <= 'Z') out[at] = static_cast<char>(out[at] + ('a' - 'A'));
}

}  // namespace

void tokenize(std::string_view statement, Tokens& out) {
    lower(statement, out.lowered);
    out.list.clear();
    out.exclaims = false;
    Walk walk{statement, out};
    while (walk.at < statement.size()) {
        const auto c = static_cast<unsigned char>(statement[walk.at]);
        if (c == ' ' || c == '\n' || c == '\t')
            ++walk.at;
        else if (is_digit(c))
            walk.number();
        else if (is_letter(c) && (c < 0x80 || mark_length(statement.substr(walk.at)) == 0))
            walk.word();
        else
            walk.mark();
    }
    out.sentences = static_cast<std::uint16_t>(walk.sentence + (walk.new_sentence ? 0 : 1));
}

void join_numbers(std::vector<Token>& list) {
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
        Token& token = list[i];
        const Token& next = list[i + 1];
        if (!token.number || next.sentence != token.sentence) continue;
        if (next.text == "million" || next.text == "millions" || next.text == "m") token.value *= 1e6;
        if (next.text == "percent") token.percent = true;
        if (next.number && (next.text == "hundred" || next.text == "thousand" || next.text == "dozen"))
            list[i + 1].value = token.value *= next.value;
    }
}

}  // namespace career::level_check
