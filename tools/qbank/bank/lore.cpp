// SPDX-License-Identifier: MIT
#include "tools/qbank/bank/lore.hpp"

#include <functional>

#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"

namespace career::qbank {
namespace {

template <class T>
Result<T> load(std::string_view file, const std::function<T(TableReader&)>& read) {
    const auto source = read_file(data_file(file));
    if (!source) return source.errors();
    const auto document = read_toml(*source);
    if (!document) return document.errors();
    Errors errors;
    TableReader in(*document, source->name(), errors);
    T value = read(in);
    in.finish();
    if (!errors.empty()) return errors;
    return value;
}

}  // namespace

Result<Principles> load_principles() {
    return load<Principles>("companies/principles.toml", [](TableReader& in) {
        Principles out{.source = in.text("source"), .year = in.integer("year", 1990, 9999)};
        for (TableReader& one : in.tables("principle")) {
            out.list.push_back({one.text("id"), one.text("name"), one.text("meaning"), one.texts("listens_for")});
            one.finish();
        }
        return out;
    });
}

Result<std::vector<Company>> load_companies() {
    return load<std::vector<Company>>("companies/companies.toml", [](TableReader& in) {
        std::vector<Company> out;
        for (TableReader& one : in.tables("company")) {
            out.push_back({.id = one.text("id"),
                           .name = one.text("name"),
                           .focus = one.text("focus"),
                           .advice = one.text("advice"),
                           .source = one.text("source"),
                           .signals = one.texts("signals"),
                           .year = one.integer("year", 1990, 9999),
                           .verified = one.flag_or("verified", false)});
            one.finish();
        }
        return out;
    });
}

Result<std::vector<Ask>> load_asks() {
    return load<std::vector<Ask>>("ask/ask.toml", [](TableReader& in) {
        std::vector<Ask> out;
        for (TableReader& one : in.tables("ask")) {
            out.push_back({.id = one.text("id"),
                           .listener = one.text("listener"),
                           .text = one.text("text"),
                           .why = one.text("why"),
                           .listen_for = one.texts("listen_for"),
                           .red_flags = one.texts("red_flags")});
            one.finish();
        }
        return out;
    });
}

}  // namespace career::qbank
