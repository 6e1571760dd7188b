// SPDX-License-Identifier: MIT
#include "libcommon/checks/path_pattern.hpp"

#include <algorithm>

namespace career {
namespace {

bool in_class(std::string_view name, unsigned char c) {
    const auto between = [c](char low, char high) {
        return c >= static_cast<unsigned char>(low) && c <= static_cast<unsigned char>(high);
    };
    const bool lower = between('a', 'z'), upper = between('A', 'Z'), digit = between('0', '9');
    if (name == "alnum") return lower || upper || digit;
    if (name == "alpha") return lower || upper;
    if (name == "blank") return c == ' ' || c == '\t';
    if (name == "cntrl") return c < 0x20 || c == 0x7F;
    if (name == "digit") return digit;
    if (name == "graph") return c > 0x20 && c < 0x7F;
    if (name == "lower") return lower;
    if (name == "print") return c >= 0x20 && c < 0x7F;
    if (name == "punct") return c > 0x20 && c < 0x7F && !lower && !upper && !digit;
    if (name == "space") return c == ' ' || between('\t', '\r');
    if (name == "upper") return upper;
    if (name == "xdigit") return digit || between('a', 'f') || between('A', 'F');
    return false;
}

constexpr std::size_t no_match = std::string_view::npos;

// A bracket expression that begins at `at`: the offset after its end, and whether `c` is of it. As in git, "]" may come
// first; an unfinished one (no_match) matches nothing.
struct Bracket {
    std::size_t end = no_match;
    bool matched = false;
};

Bracket read_bracket(std::string_view pattern, std::size_t at, unsigned char c) {
    const auto get = [&](std::size_t i) { return i < pattern.size() ? static_cast<unsigned char>(pattern[i]) : 0; };
    ++at;
    const bool negated = get(at) == '!' || get(at) == '^';
    if (negated) ++at;
    bool matched = false;
    unsigned char previous = 0;
    do {
        auto p = static_cast<unsigned char>(get(at));
        if (p == 0) return {};
        if (p == '\\') {
            p = static_cast<unsigned char>(get(++at));
            if (p == 0) return {};
            matched = matched || c == p;
        } else if (p == '-' && previous != 0 && get(at + 1) != 0 && get(at + 1) != ']') {
            p = static_cast<unsigned char>(get(++at));
            if (p == '\\') p = static_cast<unsigned char>(get(++at));
            if (p == 0) return {};
            matched = matched || (c >= previous && c <= p);
            p = 0;
        } else if (p == '[' && get(at + 1) == ':') {
            const std::size_t close = pattern.find(']', at + 2);
            if (close == no_match) return {};
            if (close < at + 3 || pattern[close - 1] != ':') {
                matched = matched || c == '[';
            } else {
                matched = matched || in_class(pattern.substr(at + 2, close - at - 3), c);
                at = close;
                p = 0;
            }
        } else {
            matched = matched || c == p;
        }
        previous = p;
        ++at;
    } while (get(at) != ']');
    return {at + 1, matched != negated};
}

// One element of the pattern, no star, against one byte.
std::size_t match_one(std::string_view pattern, std::size_t at, char c) {
    switch (pattern[at]) {
        case '?':
            return at + 1;
        case '[':
            if (const Bracket bracket = read_bracket(pattern, at, static_cast<unsigned char>(c)); bracket.matched)
                return bracket.end;
            return no_match;
        case '\\':
            return at + 1 < pattern.size() && pattern[at + 1] == c ? at + 2 : no_match;
        default:
            return pattern[at] == c ? at + 1 : no_match;
    }
}

bool matches_names(const std::vector<std::string>& names, std::string_view path) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0;;) {
        const std::size_t slash = path.find('/', at);
        parts.push_back(path.substr(at, slash == std::string_view::npos ? slash : slash - at));
        if (slash == std::string_view::npos) break;
        at = slash + 1;
    }
    // "a/**" holds for what is inside a, not for a itself.
    const bool inside = names.back() == "**";
    std::size_t n = 0, p = 0, star = no_match, resume = 0;
    while (p < parts.size()) {
        if (n < names.size() && names[n] == "**") {
            star = ++n;
            resume = p;
            if (n == names.size()) return true;
        } else if (n < names.size() && matches_name(names[n], parts[p])) {
            ++n, ++p;
        } else if (star != no_match) {
            n = star;
            p = ++resume;
        } else {
            return false;
        }
    }
    while (n < names.size() && names[n] == "**") ++n;
    return n == names.size() && !inside;
}

// Takes the pattern up to its next slash; a slash inside brackets is one of their characters.
std::string take_name(std::string_view& pattern) {
    std::string name;
    std::size_t at = 0;
    while (at < pattern.size() && pattern[at] != '/') {
        std::size_t next = at + 1;
        if (pattern[at] == '\\') {
            if (pattern.substr(next).starts_with('/')) {
                ++at;
                break;
            }
            next = std::min(at + 2, pattern.size());
        } else if (pattern[at] == '[') {
            if (const Bracket bracket = read_bracket(pattern, at, 0); bracket.end != no_match) next = bracket.end;
        }
        name += pattern.substr(at, next - at);
        at = next;
    }
    pattern.remove_prefix(at);
    if (name.size() > 1 && name.find_first_not_of('*') == std::string::npos) name = "**";
    return name;
}

std::string_view without_trailing_spaces(std::string_view line) {
    while (line.ends_with(' ')) {
        std::size_t slashes = 0;
        while (slashes + 1 < line.size() && line[line.size() - 2 - slashes] == '\\') ++slashes;
        if (slashes % 2 == 1) break;
        line.remove_suffix(1);
    }
    return line;
}

}  // namespace

bool matches_name(std::string_view pattern, std::string_view name) {
    std::size_t p = 0, n = 0, star = no_match, resume = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = ++p;
            resume = n;
            continue;
        }
        const std::size_t next = p < pattern.size() ? match_one(pattern, p, name[n]) : no_match;
        if (next != no_match) {
            p = next;
            ++n;
        } else if (star != no_match) {
            p = star;
            n = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

std::optional<PathPattern> PathPattern::parse(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    line = without_trailing_spaces(line);
    if (line.empty() || line.front() == '#') return std::nullopt;
    PathPattern pattern;
    if (line.front() == '!') {
        pattern.negated_ = true;
        line.remove_prefix(1);
    }
    if (line.ends_with('/')) {
        pattern.folders_only_ = true;
        line.remove_suffix(1);
    }
    pattern.anywhere_ = line.find('/') == std::string_view::npos;
    if (line.starts_with('/')) line.remove_prefix(1);
    if (line.empty()) return std::nullopt;
    for (bool more = true; more;) {
        pattern.names_.push_back(take_name(line));
        more = !line.empty();
        if (more) line.remove_prefix(1);
    }
    return pattern;
}

bool PathPattern::matches(std::string_view path, bool is_folder) const {
    if (folders_only_ && !is_folder) return false;
    if (anywhere_) return matches_name(names_.front(), path.substr(path.rfind('/') + 1));
    return matches_names(names_, path);
}

std::vector<PathPattern> parse_patterns(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<PathPattern> patterns;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (auto pattern = PathPattern::parse(text.substr(0, end))) patterns.push_back(std::move(*pattern));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return patterns;
}

std::optional<bool> ignored_by(const std::vector<PathPattern>& patterns, std::string_view path, bool is_folder) {
    for (auto pattern = patterns.rbegin(); pattern != patterns.rend(); ++pattern)
        if (pattern->matches(path, is_folder)) return !pattern->negated();
    return std::nullopt;
}

}  // namespace career
