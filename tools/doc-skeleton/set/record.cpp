// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/record.hpp"

#include <algorithm>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

struct RelationWord {
    std::string_view word;
    RelationKind kind;
};
// Longer ones first where one begins another; old spellings are in sets that nobody mends any more.
constexpr RelationWord relation_words[] = {
    {"superseded by", RelationKind::superseded_by},
    {"superceded by", RelationKind::superseded_by},
    {"superseded with", RelationKind::superseded_by},
    {"superseded-by", RelationKind::superseded_by},
    {"replaced by", RelationKind::superseded_by},
    {"replaced-by", RelationKind::superseded_by},
    {"obsoleted by", RelationKind::superseded_by},
    {"amended by", RelationKind::amended_by},
    {"clarified by", RelationKind::amended_by},
    {"supersedes", RelationKind::supersedes},
    {"supercedes", RelationKind::supersedes},
    {"replaces", RelationKind::supersedes},
    {"obsoletes", RelationKind::supersedes},
    {"amends", RelationKind::amends},
    {"clarifies", RelationKind::amends},
    {"requires", RelationKind::relates},
    {"depends on", RelationKind::relates},
};

// "ADR-0003", "RFC 19", "record 7", "#12", "0031", "043": after a word of relation. Addresses of the web and of other
// bodies ("RFC 7807 of the IETF") never follow one directly.
struct Number {
    std::int64_t value = -1;
    std::string letter;
    std::string word;
    std::size_t begin = 0, end = 0;
    bool named = false;  // by a word or a sign in front of it, or written as file names are: "0031"
};
std::optional<Number> number_at(std::string_view text, std::size_t from) {
    std::size_t at = from;
    const auto skip = [&](std::string_view signs) {
        while (at < text.size() && signs.find(text[at]) != signs.npos) ++at;
    };
    skip(" \t:*_\"'([");
    const std::size_t begin = at;
    const std::string lower = ascii_lower(text.substr(at, 12));
    std::string kind;
    for (const std::string_view word :
         {"adr", "rfc", "pep", "kep", "record", "decision", "design", "proposal", "no.", "number"})
        if (lower.starts_with(word)) {
            at += word.size();
            kind = word;
            break;
        }
    const bool word_before = at > begin;
    skip(" -#_\u00a0");
    std::size_t digits = at;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    if (digits == at || digits - at > 6) return std::nullopt;
    Number out{.value = *parse_integer(text.substr(at, digits - at)), .word = std::move(kind), .begin = begin};
    out.named = word_before || at > begin || text[at] == '0';
    if (digits < text.size() && text[digits] >= 'a' && text[digits] <= 'z' &&
        (digits + 1 == text.size() || !is_letter(text[digits + 1])))
        out.letter = text[digits++];
    if (digits < text.size() && (is_letter(text[digits]) || text[digits] == '%')) return std::nullopt;  // "3rd", "40 %"
    out.end = digits;
    return out;
}

// "20240301-remnants-by-the-kilo": a record of a set that goes by days, by its name; where it ends, or `at`.
std::size_t slug_end(std::string_view text, std::size_t at) {
    std::size_t digits = at;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    if (digits - at != 8 || digits + 2 >= text.size() || text[digits] != '-' || !is_letter(text[digits + 1])) return at;
    std::size_t end = digits;
    while (end < text.size() && (is_letter(text[end]) || is_digit(text[end]) || text[end] == '-')) ++end;
    return end;
}

// Whether what stands before a word of relation leaves the document itself as the one that supersedes: "Accepted;
// supersedes 3", "This record amends 4"; not "That proposal replaces 5", "a worker that replaces 6 scripts".
bool speaks_of_itself(std::string_view before) {
    if (const std::size_t end = before.find_last_of("(;:.|>!?\n"); end != before.npos) before.remove_prefix(end + 1);
    std::size_t mark = 0;
    while (mark < before.size() && !is_letter(before[mark]) && !is_digit(before[mark])) ++mark;
    before.remove_prefix(mark);
    constexpr std::string_view spare[] = {
        "it",       "this",   "we",      "is",       "was",        "has",    "been",     "now",        "also",
        "and",      "hereby", "thereby", "partly",   "partially",  "fully",  "entirely", "since",      "the",
        "present",  "later",  "adr",     "record",   "decision",   "rfc",    "document", "kep",        "pep",
        "proposal", "design", "text",    "accepted", "rejected",   "status", "proposed", "deprecated", "replaced",
        "obsolete", "draft",  "amended", "approved", "on",         "in",     "as",       "of",         "superseded",
        "by",       "which",  "will",    "be",       "implemented"};
    bool own = true;
    std::string word;
    const auto close = [&] {
        if (word.empty()) return;
        own = own && (is_digit(word.front()) || std::find(std::begin(spare), std::end(spare), word) != std::end(spare));
        word.clear();
    };
    for (const char c : before) {
        if (is_letter(c) || is_digit(c))
            word += c;
        else
            close();
    }
    close();
    return own;
}

bool is_record_link(std::string_view target) {
    if (target.find("://") != target.npos || target.starts_with('#') || target.starts_with("mailto:")) return false;
    return parse_record_name(name_of_path(std::string(target.substr(0, target.find('#'))))).has_value() ||
           markup_of_file(target.substr(0, target.find('#')));
}

// A quick look: every word of relation has one of these letters in the midst of letters that few other words have.
bool may_relate(std::string_view text) {
    for (std::size_t at = 1; at + 2 < text.size(); ++at) {
        switch (text[at]) {
            case 'd':  // supersedes, supercedes
                if (text[at - 1] == 'e' && text[at + 1] == 'e') return true;
                break;
            case 'm':  // amends
                if (text[at + 1] == 'e' && text[at + 2] == 'n') return true;
                break;
            case 'p':  // replaces
                if (text[at - 1] == 'e' && text[at + 1] == 'l' && text[at + 2] == 'a') return true;
                break;
            case 'b':  // obsoletes
                if (text[at + 1] == 's' && text[at + 2] == 'o') return true;
                break;
            case 'f':  // clarifies
                if (text[at - 1] == 'i' && text[at + 1] == 'i') return true;
                break;
            default:
                break;
        }
    }
    return false;
}

class RelationFinder {
  public:
    explicit RelationFinder(const Document& document) : document_(&document) {}

    std::vector<Relation> run() {
        for (const Field& field : document_->fields) of_field(field);
        for (const Line& line : document_->lines)
            if (line.kind == LineKind::text || line.kind == LineKind::item || line.kind == LineKind::table ||
                line.kind == LineKind::quote)
                of_line(line);
        return std::move(out_);
    }

  private:
    void add(RelationKind kind, std::string target, std::optional<Number> number, Span at) {
        for (const Relation& known : out_)
            if (known.kind == kind && known.at.begin < at.end && at.begin < known.at.end) return;
        Relation relation{.kind = kind, .target = std::move(target), .at = at};
        if (number) relation.number = number->value, relation.letter = number->letter, relation.word = number->word;
        out_.push_back(std::move(relation));
    }

    // "replaces: [0455-x, /keps/sig-a/0460-y]", "status: superseded by ADR-0008", "Superseded-By: 8210".
    void of_field(const Field& field) {
        std::string key = field.key;
        for (const RelationWord& word : relation_words) {
            std::string plain(word.word);
            std::replace(plain.begin(), plain.end(), '-', ' ');
            if (key != plain) continue;
            std::string_view rest = field.value;
            while (!rest.empty()) {
                const std::size_t comma = std::min(rest.find(','), rest.size());
                std::string_view item = trimmed(rest.substr(0, comma));
                rest.remove_prefix(std::min(comma + 1, rest.size()));
                if (const std::size_t open = item.find("]("); open != item.npos) {
                    add(word.kind, std::string(item.substr(open + 2, item.find(')', open) - open - 2)), {},
                        {field.at.begin, field.at.end});
                } else if (item.find('/') != item.npos && item.find("://") == item.npos) {
                    std::string_view path = item;
                    if (const std::size_t gap = path.find(' '); gap != path.npos) path = path.substr(0, gap);
                    while (path.ends_with('/')) path.remove_suffix(1);
                    add(word.kind, std::string(path), {}, {field.at.begin, field.at.end});
                } else if (const auto number = number_at(item, 0)) {
                    out_.push_back({word.kind, {}, number->value, number->letter, number->word, field.at});
                } else if (is_record_link(item)) {
                    add(word.kind, std::string(item), {}, {field.at.begin, field.at.end});
                }
            }
            return;
        }
        if (field.front) of_text(field.at.begin, field.at.end, false);
    }

    void of_line(const Line& line) {
        if (may_relate(document_->line_text(line))) of_text(line.begin, line.end, true);
    }

    void of_text(std::size_t begin, std::size_t end, bool running) {
        const std::string text = ascii_lower(std::string_view(document_->text).substr(begin, end - begin));
        for (const RelationWord& word : relation_words) {
            if (word.kind == RelationKind::relates) continue;
            for (std::size_t at = text.find(word.word); at != text.npos; at = text.find(word.word, at + 1)) {
                if (at > 0 && is_letter(text[at - 1])) continue;
                if (document_->prose[begin + at] == ' ' && !blank_is_text(begin + at)) continue;  // inside code
                if (running && !speaks_of_itself(std::string_view(text).substr(0, at))) continue;
                after(word.kind, begin, end, at + word.word.size());
            }
        }
    }
    // Front matter is blank in the prose and still means what it says.
    bool blank_is_text(std::size_t offset) const {
        const auto line = std::upper_bound(document_->lines.begin(), document_->lines.end(), offset,
                                           [](std::size_t at, const Line& l) { return at < l.begin; });
        return line != document_->lines.begin() && std::prev(line)->kind == LineKind::front;
    }

    // What follows the word: links or numbers, several joined by commas and "and".
    void after(RelationKind kind, std::size_t begin, std::size_t end, std::size_t at) {
        const std::string_view text = std::string_view(document_->text).substr(begin, end - begin);
        for (int i = 0; i < 8; ++i) {
            while (at < text.size() && std::string_view(" :*_\"'(,").find(text[at]) != std::string_view::npos) ++at;
            if (text.substr(at).starts_with("and ")) at += 4;
            if (text.substr(at).starts_with("ADR") || text.substr(at).starts_with("RFC")) {
                if (const std::size_t bracket = text.find('[', at); bracket != text.npos && bracket - at <= 5)
                    at = bracket;
            }
            const Link* link = nullptr;
            for (const Link& each : document_->links)
                if (each.at.begin >= begin + at && each.at.begin <= begin + at + 2 && each.at.begin < end) link = &each;
            if (link != nullptr) {
                if (is_record_link(link->target)) add(kind, link->target, {}, link->at);
                at = link->at.end - begin;
                continue;
            }
            // Links in front matter are text there: "[ADR-0012](0012-x.md)".
            if (at < text.size() && text[at] == '[') {
                const std::size_t middle = text.find("](", at),
                                  close = middle == text.npos ? text.npos : text.find(')', middle);
                if (close != text.npos) {
                    const std::string target(text.substr(middle + 2, close - middle - 2));
                    if (is_record_link(target))
                        add(kind, target, {},
                            {static_cast<std::uint32_t>(begin + at), static_cast<std::uint32_t>(begin + close + 1)});
                    at = close + 1;
                    continue;
                }
            }
            if (const std::size_t slug = slug_end(text, at); slug > at) {
                const std::string target(text.substr(at, slug - at));
                add(kind, target, {},
                    {static_cast<std::uint32_t>(begin + at), static_cast<std::uint32_t>(begin + slug)});
                return;
            }
            const auto number = number_at(text, at);
            if (!number) return;
            // "Replaces 12 scripts" counts.
            const std::string_view behind = text.substr(number->end);
            if (!number->named && behind.size() > 1 && behind[0] == ' ' && is_letter(behind[1]) &&
                !behind.starts_with(" and ") && !behind.starts_with(" on "))
                return;
            add(kind, {}, number,
                {static_cast<std::uint32_t>(begin + number->begin), static_cast<std::uint32_t>(begin + number->end)});
            at = number->end;
            const bool more = text.substr(at).starts_with(" and ") || text.substr(at).starts_with(", ");
            if (!more) return;
        }
    }

    const Document* document_;
    std::vector<Relation> out_;
};

// A record's title without "12. ", "ADR 12: ", "ADR-0012 - ".
std::string bare_title(std::string_view title) {
    std::string_view rest = trimmed(title);
    const std::string lower = ascii_lower(rest.substr(0, 10));
    for (const std::string_view word : {"adr", "rfc", "kep", "pep", "record", "decision"})
        if (lower.starts_with(word) && rest.size() > word.size() + 1 &&
            (rest[word.size()] == ' ' || rest[word.size()] == '-') && is_digit(rest[word.size() + 1])) {
            rest.remove_prefix(word.size() + 1);
            break;
        }
    std::size_t at = 0;
    while (at < rest.size() && is_digit(rest[at])) ++at;
    if (at == 0) return std::string(trimmed(title));
    if (at < rest.size() && rest[at] >= 'a' && rest[at] <= 'z' && at + 1 < rest.size() && !is_letter(rest[at + 1]))
        ++at;
    if (at < rest.size() && (rest[at] == '.' || rest[at] == ':' || rest[at] == ')'))
        return std::string(trimmed(rest.substr(at + 1)));
    if (rest.substr(at).starts_with(" - ")) return std::string(trimmed(rest.substr(at + 3)));
    return std::string(trimmed(title));
}

}  // namespace

std::vector<Relation> relations_of(const Document& document) { return RelationFinder(document).run(); }

Status status_of(const Document& document) {
    for (const Field& field : document.fields)
        if (field.key == "status" || field.key == "state" || field.key == "decision status")
            return {field.value, field.at};
    for (const Heading& heading : document.headings) {
        if (heading.name != "status" && heading.name != "state" && heading.name != "decision status") continue;
        Status out;
        for (std::size_t i = heading.body; i < heading.own_end; ++i) {
            const Line& line = document.lines[i];
            if (line.kind == LineKind::blank || line.kind == LineKind::comment || line.kind == LineKind::anchor)
                continue;
            std::string_view text = trimmed(document.line_text(line));
            if (const std::size_t mark = item_mark(text); mark > 0) text = trimmed(text.substr(mark));
            // A section of that name may repeat it: "Status: Accepted".
            if (const auto pair = key_value(text); pair && (pair->key == "Status" || pair->key == "status"))
                text = trimmed(text.substr(pair->value));
            if (out.text.empty()) out = {without_marks(text), {line.begin, line.end}};
            // A later line that supersedes says what holds now.
            else if (ascii_lower(text).starts_with("superseded") || ascii_lower(text).starts_with("superceded"))
                out.text = without_marks(text);
        }
        if (!out.text.empty()) return out;
    }
    return {};
}

Record describe(const Document& document, const Entry& entry) {
    Record out{.entry = entry, .title = bare_title(document.title())};
    out.status = status_of(document).text;
    for (const Field& field : document.fields)
        if (out.date.empty() && (field.key == "date" || field.key == "created" || field.key == "creation date" ||
                                 field.key == "start date" || field.key == "revdate"))
            out.date = field.value;
    if (out.date.empty() && entry.name.scheme == RecordName::Scheme::date) {
        const std::string& stem = entry.name.stem;
        out.date = stem[4] != '-' ? stem.substr(0, 4) + '-' + stem.substr(4, 2) + '-' + stem.substr(6, 2)
                   : parse_date(stem.substr(0, 10)) ? stem.substr(0, 10)
                                                    : stem.substr(0, 7);
    }
    out.relations = relations_of(document);
    return out;
}

std::optional<std::size_t> find_target(const Relation& relation, const std::string& from,
                                       const std::vector<Entry>& entries) {
    if (!relation.target.empty()) {
        std::string path = relation.target.substr(0, relation.target.find('#'));
        if (path.empty()) return std::nullopt;
        const std::string name = name_of_path(path);
        const std::string resolved = path.front() == '/' ? path : tidy_path(joined(folder_of(from), path));
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (resolved == entries[i].path || resolved == entries[i].name.file || resolved == entries[i].name.stem)
                return i;
        // Rooted paths ("/keps/sig-net/0455-x") and files of a folder with one text each: by the last name.
        if (path.front() == '/' || entries.empty() || !entries.front().path.ends_with(name))
            for (std::size_t i = 0; i < entries.size(); ++i)
                if (path.front() == '/' && (entries[i].name.file == name || entries[i].name.stem == name)) return i;
        return std::nullopt;
    }
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].name.number == relation.number && entries[i].name.letter == relation.letter) return i;
    return std::nullopt;
}

Result<RecordSet> read_set(const std::string& folder) {
    const auto entries = list_folder(folder);
    if (!entries) return entries.errors();
    RecordSet out{.folder = folder};
    out.records.reserve(entries->size());
    for (const Entry& entry : *entries) {
        const auto source = read_file(joined(folder, entry.path));
        if (!source) return source.errors();
        out.records.push_back(describe(read_document(source->text(), *markup_of_file(entry.path)), entry));
    }
    return out;
}

}  // namespace career::doc_skeleton
