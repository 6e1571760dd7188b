// SPDX-License-Identifier: MIT
#include <algorithm>
#include <functional>

#include "tools/doc-skeleton/check/alternatives.hpp"
#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

std::string said(const Relation& relation) {
    if (!relation.target.empty()) return relation.target;
    return std::to_string(relation.number) + relation.letter;
}

// "N/A", or a path to a text that has no record's name: another set's, if anybody's.
bool is_elsewhere(const std::string& target) {
    if (is_none(target)) return true;
    if (target.find('/') == target.npos) return false;
    const auto name = parse_record_name(name_of_path(target.substr(0, target.find('#'))));
    return !name || name->scheme == RecordName::Scheme::draft;
}

// "Replaces RFC 2616" in a set of ADRs: another body's text, unless a record of the set has that number.
bool is_of_others(const Relation& relation, const std::string& type) {
    if (relation.word.empty()) return false;
    const auto is = [&](std::string_view word) { return relation.word == word; };
    if (type == "adr" || type == "madr") return is("rfc") || is("pep") || is("kep");
    if (type == "rfc" || type == "rust-rfc") return is("adr") || is("pep") || is("kep");
    if (type == "kep" || type == "pep") return (is("kep") || is("pep") || is("rfc") || is("adr")) && !is(type);
    return false;
}

// A link that means a record of this set: its name is a record's, its folder is the set's.
bool means_record(const std::string& target, const std::string& own_path) {
    if (target.find("://") != target.npos || target.starts_with('#') || target.starts_with('/')) return false;
    const std::string path = target.substr(0, target.find('#'));
    const auto name = parse_record_name(name_of_path(path));
    if (!name || name->scheme == RecordName::Scheme::draft || name->slug.empty() || !markup_of_file(path)) return false;
    return folder_of(tidy_path(joined(folder_of(own_path), path))) == folder_of(own_path);
}

void check_duplicate(const Sheet& sheet, const Neighbours& neighbours) {
    const RecordName& own = neighbours.entries[neighbours.own].name;
    if (own.scheme != RecordName::Scheme::number) return;
    for (std::size_t i = 0; i < neighbours.own; ++i) {
        const RecordName& other = neighbours.entries[i].name;
        if (other.scheme != RecordName::Scheme::number || other.number != own.number || other.letter != own.letter)
            continue;
        // One record in two formats is one record.
        if (other.stem == own.stem) continue;
        sheet.report(Rule::duplicate_number, sheet.title_span(),
                     "the number " + numbered(own.number, own.digits) + own.letter + " is taken by " + other.file,
                     "give this one the next: doc-skeleton renumber " + own.file + " --to N");
        return;
    }
}

void check_gap(const Sheet& sheet, const Neighbours& neighbours) {
    const RecordName& own = neighbours.entries[neighbours.own].name;
    if (own.scheme != RecordName::Scheme::number) return;
    const auto here = std::lower_bound(neighbours.numbers.begin(), neighbours.numbers.end(), own.number);
    if (here == neighbours.numbers.begin() || here == neighbours.numbers.end()) return;
    const std::int64_t before = *std::prev(here), first = before + 1, last = own.number - 1;
    if (first > last) return;
    const std::string from = numbered(first, own.digits), to = numbered(last, own.digits);
    sheet.report(
        Rule::number_gap, sheet.title_span(),
        (first == last ? "no record has the number " + from : "no record has the numbers " + from + " to " + to) +
            ", and " + numbered(before, own.digits) + " is there",
        "keep a record that no longer holds, with its status; suppress this where the number was never given");
}

void check_index(const Sheet& sheet, const Neighbours& neighbours) {
    if (!neighbours.index || neighbours.index->named[neighbours.own]) return;
    const std::string& index = neighbours.index->file;
    sheet.report(Rule::not_in_index, sheet.title_span(),
                 index + " does not name " + neighbours.entries[neighbours.own].path,
                 neighbours.index->kept ? "run 'doc-skeleton index --write " + neighbours.folder + "'"
                                        : "add a line with a link to it");
}

}  // namespace

void check_set(const Sheet& sheet, const Neighbours& neighbours, const std::function<bool(std::size_t)>& answers,
               const std::function<bool(const std::string&)>& exists) {
    const Document& document = *sheet.document;
    if (neighbours.found) {
        check_duplicate(sheet, neighbours);
        check_gap(sheet, neighbours);
        check_index(sheet, neighbours);
    }
    const std::string own_path = neighbours.found ? neighbours.entries[neighbours.own].path : name_of_path(sheet.file);
    auto relations = relations_of(document);
    if (sheet.sidecar) {
        Document beside;
        beside.fields = sheet.sidecar->fields;
        for (Relation& relation : relations_of(beside)) {
            relation.at = sheet.title_span();
            relations.push_back(std::move(relation));
        }
    }
    std::vector<Span> told;
    const auto report = [&](Span at, std::string message, std::string hint) {
        told.push_back(at);
        sheet.report(Rule::broken_record_link, at, std::move(message), std::move(hint));
    };
    for (const Relation& relation : relations) {
        const std::string word(relation_names[static_cast<std::size_t>(relation.kind)]);
        const auto target = find_target(relation, own_path, neighbours.entries);
        if (!target) {
            if (!relation.target.empty() && (is_elsewhere(relation.target) || exists(relation.target))) continue;
            if (relation.target.empty() && (!neighbours.found || is_of_others(relation, sheet.shape->type))) continue;
            report(relation.at, word + " '" + said(relation) + "', which is not there",
                   "mend the link, or take the relation out");
            continue;
        }
        if (!neighbours.found || *target == neighbours.own) continue;
        // A number that several records claim means the one that answers.
        bool answered = answers(*target);
        for (std::size_t i = 0; relation.target.empty() && i < neighbours.entries.size() && !answered; ++i)
            if (neighbours.entries[i].name.number == relation.number &&
                neighbours.entries[i].name.letter == relation.letter)
                answered = answers(i);
        if (relation.kind == RelationKind::supersedes && !answered)
            report(relation.at, "supersedes " + neighbours.entries[*target].name.file + ", which does not say so",
                   "write 'Superseded by' with a link to this record into its status");
    }
    for (const Link& link : document.links) {
        if (!means_record(link.target, own_path) || exists(link.target)) continue;
        const bool known = std::any_of(told.begin(), told.end(),
                                       [&](Span at) { return at.begin < link.at.end && link.at.begin < at.end; });
        if (!known) report(link.at, "'" + link.target + "' is not there", "mend the link");
    }
}

}  // namespace career::doc_skeleton
