// SPDX-License-Identifier: MIT
#include "libcommon/checks/renderer.hpp"

#include <stdexcept>

namespace career {

void Counts::add(const Counts& other) {
    files += other.files;
    units += other.units;
    errors += other.errors;
    warnings += other.warnings;
    hints += other.hints;
    suppressed += other.suppressed;
    baselined += other.baselined;
    unreadable += other.unreadable;
}

void Counts::count(Severity severity) {
    (severity == Severity::error ? errors : severity == Severity::warning ? warnings : hints) += 1;
}

std::string Renderer::end(const Counts&) const { return ""; }

std::unique_ptr<Renderer> make_renderer(std::string_view format, const RuleTable& rules, const RenderWishes& wishes) {
    if (format == "text") return make_text_renderer(rules, wishes);
    if (format == "gcc") return make_gcc_renderer(rules, wishes);
    if (format == "json") return make_json_renderer(rules, wishes);
    if (format == "jsonl") return make_jsonl_renderer(rules, wishes);
    if (format == "toml") return make_toml_renderer(rules, wishes);
    if (format == "sarif") return make_sarif_renderer(rules, wishes);
    if (format == "rdjson") return make_rdjson_renderer(rules, wishes);
    if (format == "github") return make_github_renderer(rules, wishes);
    if (format == "checkstyle") return make_checkstyle_renderer(rules, wishes);
    throw std::logic_error("no renderer for this format");
}

std::string uri_of(std::string_view path) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    static constexpr std::string_view plain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";
    std::string out = path.starts_with('/') ? "file://" : "";
    while (path.starts_with("./")) path.remove_prefix(2);
    // A colon in the first name of a relative reference would read as a scheme; encoding all of them is simplest.
    for (const char c : path) {
        if (plain.find(c) != std::string_view::npos) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

}  // namespace career
