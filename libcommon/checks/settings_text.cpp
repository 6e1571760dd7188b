// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/checks/settings.hpp"
#include "libcommon/data/value_writer.hpp"

namespace career {
namespace {

struct Entry {
    std::string key;
    Value value;
    std::string origin;
};

std::string origin_of(const SettingsLayer& layer, const Value& value) {
    std::string origin = layer.file->path + ':' + std::to_string(value.at.line);
    if (layer.section) origin += ", in its section for this path";
    return origin;
}

// Keys of lists that add up over the files, where others are replaced.
bool adds_up(std::string_view key) { return key == "ignore" || key == "exclude"; }

void put(std::vector<Entry>& entries, std::string key, const Value& value, std::string origin) {
    const auto known = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.key == key; });
    if (known == entries.end()) {
        entries.push_back({std::move(key), value, std::move(origin)});
    } else if (adds_up(key) && value.is(Value::Kind::array) && !known->value.items.empty()) {
        for (const Value& item : value.items) known->value.push(item);
        known->origin += " and " + origin;
    } else {
        *known = {std::move(key), value, std::move(origin)};
    }
}

std::string written_key(const std::string& key) {
    const Value one = Value::table();
    std::string text = [&] {
        Value table = one;
        table.set(key, 0);
        return to_toml(table);
    }();
    return text.substr(0, text.rfind(" ="));
}

void flatten(std::vector<Entry>& entries, const std::string& prefix, const Value& table, const SettingsLayer* layer) {
    for (const Member& member : table.members) {
        if (prefix.empty() && (member.key == "path" || member.key == "match")) continue;
        const std::string key = prefix + written_key(member.key);
        if (member.value.is(Value::Kind::table))
            flatten(entries, key + '.', member.value, layer);
        else
            put(entries, key, member.value, layer == nullptr ? "default" : origin_of(*layer, member.value));
    }
}

}  // namespace

std::string settings_text(const std::vector<SettingsLayer>& layers, const Value& defaults) {
    std::vector<Entry> entries;
    flatten(entries, "", defaults, nullptr);
    for (const SettingsLayer& layer : layers) flatten(entries, "", *layer.table, &layer);
    std::string out;
    for (const Entry& entry : entries) {
        Value one = Value::table();
        one.set("x", entry.value);
        std::string text = to_toml(one);
        text.pop_back();
        out += entry.key + text.substr(1) + "  # " + entry.origin + '\n';
    }
    return out;
}

}  // namespace career
