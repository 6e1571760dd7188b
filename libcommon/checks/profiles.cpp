// SPDX-License-Identifier: MIT
#include "libcommon/checks/profiles.hpp"

#include "libcommon/frame/suggest.hpp"

namespace career {
namespace {

// "a,b" is two.
std::vector<std::string> split(const std::vector<std::string>& values) {
    std::vector<std::string> out;
    for (const std::string& value : values)
        for (std::size_t at = 0; at <= value.size();) {
            const std::size_t comma = std::min(value.find(',', at), value.size());
            std::string one = value.substr(at, comma - at);
            while (one.starts_with(' ')) one.erase(0, 1);
            while (one.ends_with(' ')) one.pop_back();
            if (!one.empty()) out.push_back(std::move(one));
            at = comma + 1;
        }
    return out;
}

}  // namespace

Profiles::Profiles(const CheckTool& tool, const Arguments& arguments)
    : tool_(&tool), store_(tool.name(), arguments.text("config")) {
    const RuleTable& rules = tool.rules();
    Selection trial(rules);
    const auto fault = [&](std::string what, std::string remedy) {
        Error error{{}, std::move(what), std::move(remedy)};
        argument_errors_.push_back(std::move(error));
    };
    if (arguments.has("select")) changes_.push_back({Change::Kind::none, {}});
    for (std::string& pattern : split(arguments.list("select"))) {
        if (!trial.add(rules, pattern)) fault("--select: no rule '" + pattern + "'", rules.remedy_for_unknown(pattern));
        changes_.push_back({Change::Kind::add, std::move(pattern)});
    }
    for (std::string& pattern : split(arguments.list("ignore"))) {
        if (!trial.ignore(rules, pattern))
            fault("--ignore: no rule '" + pattern + "'", rules.remedy_for_unknown(pattern));
        changes_.push_back({Change::Kind::ignore, std::move(pattern)});
    }
    for (const std::string& value : split(arguments.list("severity"))) {
        static constexpr std::string_view levels[] = {"hint", "warning", "error", "off"};
        const std::size_t equals = value.find('=');
        std::string pattern = value.substr(0, equals);
        const std::string level = equals == std::string::npos ? "" : value.substr(equals + 1);
        if (equals == std::string::npos) {
            fault("--severity: '" + value + "' names no level", "write it as RULE=LEVEL, as in no-metric=error");
        } else if (!trial.set(rules, pattern, Severity::error)) {
            fault("--severity: no rule '" + pattern + "'", rules.remedy_for_unknown(pattern));
        } else if (level == "off") {
            changes_.push_back({Change::Kind::ignore, std::move(pattern)});
        } else if (const auto severity = severity_named(level)) {
            changes_.push_back({Change::Kind::severity, std::move(pattern), *severity});
        } else {
            fault("--severity: no level '" + level + "'",
                  did_you_mean(level, levels, "it is one of " + list_of(levels)));
        }
    }
}

Errors Profiles::check_arguments() const { return argument_errors_; }

void Profiles::apply_arguments(Selection& selection) const {
    const RuleTable& rules = tool_->rules();
    for (const Change& change : changes_) {
        if (change.kind == Change::Kind::none) selection.select_none();
        if (change.kind == Change::Kind::add) selection.add(rules, change.pattern);
        if (change.kind == Change::Kind::ignore) selection.ignore(rules, change.pattern);
        if (change.kind == Change::Kind::severity) selection.set(rules, change.pattern, change.severity);
    }
}

Result<const CheckProfile*> Profiles::for_path(const std::string& absolute) {
    const auto layers = store_.layers_for(absolute);
    if (!layers) return layers.errors();
    std::vector<const Value*> key;
    for (const SettingsLayer& layer : *layers) key.push_back(layer.table);
    if (const auto known = known_.find(key); known != known_.end()) return known->second;
    const auto make = [&]() -> Result<const CheckProfile*> {
        auto own = tool_->settings();
        auto common = apply_layers(*layers, tool_->rules(), [&](TableReader& in) { own->read(in); });
        if (!common) return common.errors();
        own->finish();
        apply_arguments(common->selection);
        made_.push_back(std::make_unique<CheckProfile>(
            CheckProfile{std::move(common->selection), std::move(own), static_cast<std::uint32_t>(made_.size())}));
        return made_.back().get();
    };
    return known_.emplace(std::move(key), make()).first->second;
}

Result<CheckSettings> Profiles::for_run(const std::string& absolute) {
    const auto layers = store_.layers_for(absolute);
    if (!layers) return layers.errors();
    const auto own = tool_->settings();
    return apply_layers(*layers, tool_->rules(), [&](TableReader& in) { own->read(in); });
}

bool Profiles::excludes(const std::string& absolute) {
    const auto excluded = store_.excludes(absolute);
    return excluded && *excluded;
}

}  // namespace career
