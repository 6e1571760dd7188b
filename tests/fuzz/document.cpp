// SPDX-License-Identifier: MIT
// The readers of documents and of templates. The first byte chooses the format.
#include <cstdint>
#include <cstdlib>

#include "tools/doc-skeleton/fill.hpp"
#include "tools/doc-skeleton/set/rewrite.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace career;
    using namespace career::doc_skeleton;
    if (size == 0) return 0;
    const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto markup = static_cast<Markup>(data[0] % 4);
    const Document document = read_document(text, markup);
    // Blanks take the place of what is no prose, byte for byte; sections lie inside the text and inside one another.
    if (document.prose.size() != text.size()) std::abort();
    for (const Heading& heading : document.headings)
        if (heading.body > heading.own_end + 1 || heading.own_end > heading.end ||
            heading.end > document.lines.size() || heading.title.end > text.size() ||
            heading.title.begin > heading.title.end)
            std::abort();
    for (const Relation& relation : relations_of(document))
        if (relation.at.end > text.size() && relation.at.begin > relation.at.end) std::abort();
    // A relation that is written is read again, and nothing that was there is gone.
    const std::string more = with_relation(text, markup, RelationKind::amended_by, "2. Two", "0002-two.md");
    if (more.size() < text.size()) std::abort();
    if (const auto shape = read_template(Source("fuzz.md", text))) {
        std::vector<std::string> notes;
        if (const auto filled = fill(*shape, Value::table(), {}, {.markup = markup}, notes))
            for (std::size_t i = 0; i < std::size(markup_names); ++i) write_document(*filled, static_cast<Markup>(i));
    }
    return 0;
}
