// SPDX-License-Identifier: MIT
// Any bytes as evidence, in the form that the first one picks, and as a ladder: every fault has a remedy, and of what
// is read the deciding words stand in the statement.
#include <cstdint>
#include <cstdlib>

#include "tools/level-check/assess/assess.hpp"
#include "tools/level-check/evidence/collect.hpp"
#include "tools/level-check/ladder/ladder.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace career;
    using namespace career::level_check;
    if (size == 0) return 0;
    const auto form = static_cast<Form>(data[0] % 5);
    const Source source("fuzz", std::string(reinterpret_cast<const char*>(data) + 1, size - 1));
    const auto check = [](const Errors& errors) {
        for (const Error& error : errors)
            if (error.what.empty() || error.remedy.empty()) std::abort();
    };
    check(read_ladder(source).errors());
    auto items = read_evidence(source, form);
    check(items.errors());
    if (!items) return 0;
    auto evidence = arrange(items.take(), "fuzz", Date{2026, 11, 25});
    check(evidence.errors());
    if (!evidence) return 0;
    for (const ReadItem& one : assess(std::move(evidence->items), Date{2026, 11, 25}).items) {
        if (one.item.id.empty()) std::abort();
        const std::string whole = one.item.statement + " (" + one.item.scope + ") (" + one.item.metric + ")";
        for (const std::string& word : one.reading.words)
            if (whole.find(word) == std::string::npos && one.item.scope.empty() && one.item.metric.empty())
                std::abort();
    }
    return 0;
}
