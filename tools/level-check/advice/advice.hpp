// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "tools/level-check/reading/scale.hpp"

namespace career::level_check {

// A means of influence, and the kind of work that it is.
struct InfluenceTool {
    std::string id, name, work;
    std::vector<Dimension> serves;
};
struct AntiPatternAdvice {
    std::string id, name, why, instead;
};
struct FailureAdvice {
    Level level = Level::senior;
    std::string name, instead;
};
struct Toolkit {
    std::vector<InfluenceTool> tools;
    std::vector<AntiPatternAdvice> anti_patterns;
    std::vector<FailureAdvice> failure_modes;
};
Result<Toolkit> load_toolkit();

struct ArchetypeAdvice {
    std::string id, name, what;
    std::vector<std::string> signs, asks;
};
Result<std::vector<ArchetypeAdvice>> load_archetypes();

}  // namespace career::level_check
