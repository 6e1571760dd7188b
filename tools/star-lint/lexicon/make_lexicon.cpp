// SPDX-License-Identifier: MIT
// Run by the build: share/rules/*.toml and the pages of share/rules/explain become tables in C++, so that a start reads
// and parses nothing.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <span>
#include <stdexcept>

#include "libcommon/data/toml_reader.hpp"
#include "libcommon/system/input.hpp"
#include "tools/star-lint/lexicon/builder.hpp"
#include "tools/star-lint/lexicon/inflect.hpp"

namespace career::star_lint {
namespace {

[[noreturn]] void fail(const std::string& what) { throw std::runtime_error(what); }

Source read_source(const std::string& path) {
    Result<Source> source = read_file(path);
    if (!source) fail(to_text(source.errors().front()));
    return source.take();
}

Value read(const std::string& path) {
    Result<Value> value = read_toml(read_source(path));
    if (!value) fail(to_text(value.errors().front()));
    return value.take();
}

const Value& table(const Value& value, std::string_view key) {
    const Value* found = value.find(key);
    if (found == nullptr) fail(fmt::format("no key '{}'", key));
    return *found;
}

template <class Call>
void for_each_word(std::string_view text, Call call) {
    std::size_t at = 0;
    while ((at = text.find_first_not_of(" \n", at)) != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
        call(text.substr(at, end - at));
        at = end;
    }
}

template <class Call>
void for_each_line(std::string_view text, Call call) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0) call(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::uint64_t bit_of(std::string_view name, std::span<const std::string_view> names) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return std::uint64_t{1} << i;
    fail(fmt::format("unknown class '{}'", name));
}

void add_forms(LexiconBuilder& lexicon, const VerbForms& forms, Tags tags) {
    lexicon.add_word(forms.base, bits(Tag::base) | tags);
    lexicon.add_word(forms.third, bits(Tag::third) | tags);
    for (const auto& word : forms.ing) lexicon.add_word(word, bits(Tag::ing) | tags);
    for (const auto& word : forms.past) lexicon.add_word(word, bits(Tag::past) | tags);
    for (const auto& word : forms.participle) lexicon.add_word(word, bits(Tag::participle) | tags);
}

// "Redraw" goes as "draw" does.
VerbForms again(VerbForms forms) {
    forms.base = "re" + forms.base;
    forms.third = "re" + forms.third;
    for (auto* list : {&forms.ing, &forms.past, &forms.participle})
        for (std::string& word : *list) word = "re" + word;
    return forms;
}

void add_words(LexiconBuilder& lexicon, const Value& words) {
    std::map<std::string, VerbForms, std::less<>> irregular;
    for_each_line(table(table(words, "irregular"), "forms").text, [&](std::string_view line) {
        VerbForms forms = inflect_irregular(line);
        add_forms(lexicon, forms, 0);
        add_forms(lexicon, again(forms), 0);
        irregular.emplace(forms.base, std::move(forms));
    });
    for (const Member& member : table(words, "verbs").members) {
        const Tags tags = member.key == "plain" ? 0 : bit_of(member.key, tag_names);
        for_each_word(member.value.text, [&](std::string_view base) {
            const auto found = irregular.find(base);
            add_forms(lexicon, found != irregular.end() ? found->second : inflect_regular(base), tags);
        });
    }
    for (const Member& member : table(words, "words").members) {
        const Tags tags = bit_of(member.key, tag_names);
        for_each_word(member.value.text, [&](std::string_view word) {
            // "Enjoyed" judges, and is a verb all the same.
            const bool verb = word.ends_with("ed") && (tags & bits(Tag::opinion, Tag::adjectival, Tag::measure)) != 0;
            lexicon.add_word(word, verb ? tags | bits(Tag::past, Tag::participle) : tags);
        });
    }
}

void add_phrases(LexiconBuilder& lexicon, const Value& phrases) {
    constexpr std::size_t many = 8192;  // nodes: a builder holds four times as many
    for (const Member& member : phrases.members) {
        const Senses sense = bit_of(member.key, sense_names);
        for (const Value& pattern : member.value.items) {
            if (!lexicon.add_phrase(pattern.text, sense)) fail(fmt::format("ill-formed phrase '{}'", pattern.text));
            if (lexicon.tables().nodes.size() > many) lexicon.share_endings();
        }
    }
    lexicon.share_endings();
}

template <class T, class Format>
std::string array(std::string_view type, std::string_view name, const std::vector<T>& values, Format format) {
    std::string out = fmt::format("const {} {}[] = {{\n", type, name);
    for (const T& value : values) out += format(value) + ",\n";
    return out + "};\n";
}

std::vector<std::uint32_t> name_hashes(const Value& words) {
    std::vector<std::uint32_t> hashes;
    for_each_word(table(table(words, "names"), "given").text,
                  [&](std::string_view name) { hashes.push_back(word_hash(name)); });
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

std::string lexicon_source(const LexiconBuilder& builder, const std::vector<std::uint32_t>& names) {
    const LexiconBuilder::Tables& tables = builder.tables();
    std::string out = "// Made from share/rules/words.toml and phrases.toml.\n";
    out += "#include \"tools/star-lint/lexicon/lexicon.hpp\"\nnamespace career::star_lint {\nnamespace {\n";
    out += array("LexiconSlot", "slots", tables.slots,
                 [](const LexiconSlot& s) { return fmt::format("{{{}U,{},{}}}", s.key, s.tags, s.phrase); });
    const auto number = [](std::uint64_t n) { return fmt::format("{}ULL", n); };
    out += array("Tags", "tags", tables.tags, number);
    out += array("PhraseEdge", "edges", tables.edges,
                 [](const PhraseEdge& e) { return fmt::format("{{{}U,{},{}}}", e.key, e.from, e.to); });
    out += array("std::uint16_t", "nodes", tables.nodes, [](std::uint16_t n) { return fmt::format("{}", n); });
    out += array("std::uint64_t", "filter", tables.filter, number);
    out += array("std::uint64_t", "everyday_filter", builder.filter_for(everyday_senses), number);
    out += array("Senses", "senses", tables.senses, number);
    out += array("std::uint32_t", "names", names, number);
    const auto lexicon = [&](std::string_view name, std::string_view filter, std::string_view alone) {
        return fmt::format("const Lexicon {}{{slots, {}, tags, edges, {}, nodes, senses, {}, {}, {}, {}, {}}};\n", name,
                           tables.slots.size() - 1, tables.edges.size() - 1, filter, alone, tables.tags.size(),
                           tables.nodes.size(), tables.senses.size());
    };
    out += lexicon("whole", "filter", "slot_any") + lexicon("everyday", "everyday_filter", "slot_speaks");
    return out + "}\nconst Lexicon& builtin_lexicon() { return whole; }\n" +
           "const Lexicon& everyday_lexicon() { return everyday; }\n" +
           "std::span<const std::uint32_t> given_names() { return names; }\n}\n";
}

// Each page under its rule's id, as a raw string.
std::string pages_source(const std::string& folder, std::span<const std::string> ids) {
    std::string out = "// Made from share/rules/explain/*.md.\n";
    for (const std::string& id : ids) {
        const Source page = read_source(folder + "/" + id + ".md");
        out += fmt::format("Page{{\"{}\", R\"page({})page\"}},\n", id, page.text());
    }
    return out;
}

std::string thresholds_source(const Value& thresholds) {
    std::string out = "// Made from share/rules/thresholds.toml.\n";
    for (const Member& member : thresholds.members)
        out += member.value.is(Value::Kind::array)
                   ? fmt::format("constexpr ShareRange {}{{{}, {}}};\n", member.key, member.value.items.at(0).integer,
                                 member.value.items.at(1).integer)
                   : fmt::format("constexpr std::uint32_t {} = {};\n", member.key, member.value.integer);
    return out;
}

void write(const std::string& path, const std::string& text) {
    std::FILE* file = std::fopen(path.c_str(), "w");
    if (file == nullptr) fail("cannot write " + path);
    const bool good = std::fwrite(text.data(), 1, text.size(), file) == text.size();
    if (std::fclose(file) != 0 || !good) fail("cannot write " + path);
}

void make(const std::string& share, const std::string& out, std::span<const std::string> ids) {
    LexiconBuilder lexicon;
    const Value words = read(share + "/words.toml");
    add_words(lexicon, words);
    add_phrases(lexicon, read(share + "/phrases.toml"));
    write(out + "/lexicon_tables.cpp", lexicon_source(lexicon, name_hashes(words)));
    write(out + "/rule_pages.inc", pages_source(share + "/explain", ids));
    write(out + "/thresholds.inc", thresholds_source(read(share + "/thresholds.toml")));
}

}  // namespace
}  // namespace career::star_lint

int main(int argc, char** argv) {
    try {
        if (argc < 3) throw std::runtime_error("usage: make-star-lint-lexicon SHARE-FOLDER OUT-FOLDER RULE...");
        const std::vector<std::string> ids(argv + 3, argv + argc);
        career::star_lint::make(argv[1], argv[2], ids);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "make-star-lint-lexicon: %s\n", error.what());
        return 2;
    }
}
