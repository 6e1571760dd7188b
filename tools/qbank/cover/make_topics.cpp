// SPDX-License-Identifier: MIT
// Compiles topics.toml and words.tsv while the project is built: qbank-make-topics TOPICS WORDS OUT.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <vector>

#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/input.hpp"
#include "tools/qbank/cover/grams.hpp"
#include "tools/qbank/cover/topic_table.hpp"

namespace {

using namespace career;
using namespace career::qbank;

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out + '"';
}

std::string topics_text(const Source& source, Errors& errors) {
    std::string out = "const TopicSource topic_sources[topic_count] = {\n";
    const auto document = read_toml(source);
    if (!document) return void(errors = document.errors()), out;
    TableReader in(*document, source.name(), errors);
    std::int64_t count = 0;
    for (TableReader& one : in.tables("topic")) {
        std::string tags;
        const std::string id = one.text("id");
        if (one.integer("handbook", 1, topic_count) != ++count)
            one.fault("handbook", "the topics are not in the order of their numbers",
                      "put topic " + std::to_string(count) + " here");
        for (const std::string& tag : one.texts("tags")) tags += (tags.empty() ? "" : " ") + tag;
        out += fmt::format("    {{{}, {},\n     {},\n     {},\n     {}}},\n", quoted(id), quoted(tags),
                           quoted(one.text_or("strong", "")), quoted(one.text_or("plain", "")),
                           quoted(one.text_or("weak", "")));
        one.finish();
    }
    in.finish();
    if (count != topic_count)
        errors.push_back(
            {{source.name()}, "there is not a topic for each of the handbook's questions", "write the missing ones"});
    return out + "};\n";
}

std::string_view cut(std::string_view& rest, char end) {
    const std::string_view part = rest.substr(0, rest.find(end));
    rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    return part;
}

// A remark, the model's numbers on a line, a line of two for each topic, then a wording and its weights on each.
std::string words_text(const Source& source, Errors& errors) {
    std::string_view rest = source.text();
    cut(rest, '\n');
    const auto numbers = [&] {
        std::string out(cut(rest, '\n'));
        std::replace(out.begin(), out.end(), '\t', ',');
        return '{' + out + '}';
    };
    std::string out = "const TopicModel topic_model = " + numbers() + ";\nconst TopicNorm topic_norms[topic_count] = {";
    for (std::size_t i = 0; i < topic_count; ++i) out += numbers() + ", ";
    out += "};\nconstexpr WordRow rows[] = {\n";
    std::vector<std::pair<std::uint64_t, std::string>> rows;
    for (std::uint32_t line = topic_count + 3; !rest.empty(); ++line) {
        std::string_view row = cut(rest, '\n');
        const std::string_view gram = cut(row, '\t');
        if (row.size() != topic_count + 1)
            errors.push_back({{source.name(), line, 1},
                              "a wording has not a weight for each topic",
                              "run tests/labelled/fit/topics.py again"});
        rows.emplace_back(gram_hash(gram), quoted(row));
    }
    std::sort(rows.begin(), rows.end());
    for (const auto& [hash, weights] : rows) out += fmt::format("    {{0x{:016x}U, {}}},\n", hash, weights);
    return out + "};\nconst std::span<const WordRow> word_rows = rows;\n";
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    Errors errors;
    const auto topics = read_file(argv[1]), words = read_file(argv[2]);
    for (const auto* source : {&topics, &words})
        if (!*source) errors.insert(errors.end(), source->errors().begin(), source->errors().end());
    if (errors.empty()) {
        const std::string text = "#include \"tools/qbank/cover/topic_table.hpp\"\n\nnamespace career::qbank {\n\n" +
                                 topics_text(*topics, errors) + '\n' + words_text(*words, errors) +
                                 "\n}  // namespace career::qbank\n";
        if (errors.empty())
            if (const auto written = write_file(argv[3], text, AtomicFile::Replace::yes); !written)
                errors = written.errors();
    }
    for (const Error& error : errors) std::fprintf(stderr, "qbank-make-topics: %s\n", to_text(error).c_str());
    return errors.empty() ? 0 : 2;
}
