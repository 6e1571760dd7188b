// SPDX-License-Identifier: MIT
#include "tests/unit/level-check/support.hpp"

#include <algorithm>

#include "libcommon/data/json_reader.hpp"
#include "libcommon/system/input.hpp"
#include "tools/level-check/evidence/readers.hpp"

namespace career::level_check::test {

std::vector<std::string> statements() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> out;
        for (const char* name : {"dev.jsonl", "trades.jsonl"}) {
            const auto source = read_file(std::string(CAREER_TEST_DATA "/labelled/evidence/") + name);
            std::string_view rest = source->text();
            while (!rest.empty()) {
                const std::size_t end = rest.find('\n');
                const auto row = read_json(Source(name, std::string(rest.substr(0, end))));
                out.push_back(row->find("statement")->text);
                rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
            }
        }
        return out;
    }();
    return all;
}

std::vector<Item> draw(Random& random, std::size_t count) {
    const auto all = statements();
    std::vector<Item> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(item(all[random.below(all.size())]));
    return out;
}

Assessment read(std::vector<Item> items) {
    auto evidence = arrange(std::move(items), "evidence", day);
    return assess(std::move(evidence->items), day);
}

}  // namespace career::level_check::test
