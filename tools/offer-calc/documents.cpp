// SPDX-License-Identifier: MIT
#include "tools/offer-calc/documents.hpp"

#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/system/input.hpp"
#include "tools/offer-calc/offer/offer_reader.hpp"
#include "tools/offer-calc/waterfall/cap_table_reader.hpp"

namespace career::offer_calc {

Result<Value> read_document(const std::string& path, const std::string& input) {
    const auto source = read_file(path);
    if (!source) return source.errors();
    const bool json = input == "json" || (input == "auto" && path.ends_with(".json"));
    return json ? read_json(*source) : read_toml(*source);
}

Result<Offer> load_offer(const std::string& path, const std::string& input) {
    const auto document = read_document(path, input);
    if (!document) return document.errors();
    return read_offer(*document, path == "-" ? "standard input" : path);
}

Result<CapTable> load_cap_table(const Offer& offer) {
    const std::string& name = offer.startup->cap_table;
    const std::size_t slash = offer.file.rfind('/');
    const std::string path =
        name.starts_with('/') || slash == std::string::npos ? name : offer.file.substr(0, slash + 1) + name;
    const auto document = read_document(path, "auto");
    if (!document) return document.errors();
    auto cases = read_cap_cases(*document, path);
    if (!cases) return cases.errors();
    if (cases->empty()) return Error{{path}, "holds no cap table", "give a file with one"};
    return cases->front().table;
}

}  // namespace career::offer_calc
