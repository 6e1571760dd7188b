// SPDX-License-Identifier: MIT
#include "libcommon/checks/settings.hpp"

#include <cstdint>
#include <cstdlib>

#include "tools/star-lint/lint/lint_settings.hpp"

// Any bytes as .star-lint.toml: read or refused with positions, applied to a path, printed in a form that reads back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace career;
    const Source source("s.toml", std::string(reinterpret_cast<const char*>(data), size));
    const auto file = read_settings(source, "s.toml", "/");
    if (!file) {
        if (file.errors().empty()) std::abort();
        return 0;
    }
    for (const auto& pattern : file->exclude) (void)pattern.matches("drafts/a b/c.md", false);
    std::vector<SettingsLayer> layers = {{&*file, &file->table, false}};
    if (const Value* sections = file->table.find("path"))
        for (const Value& section : sections->items) layers.push_back({&*file, &section, true});
    const RuleTable rules(star_lint::rules());
    star_lint::LintSettings settings{star_lint::LintChoices{}};
    const auto applied = apply_layers(layers, rules, [&](TableReader& in) { settings.read(in); });
    if (!applied && applied.errors().empty()) std::abort();
    (void)settings_text(layers, star_lint::default_settings());
    return 0;
}
