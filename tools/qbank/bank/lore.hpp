// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "libcommon/frame/result.hpp"

// What stands beside the questions: the principles, the companies, and the questions that the candidate asks.
namespace career::qbank {

struct Principle {
    std::string id, name, meaning;
    std::vector<std::string> listens_for;
};

struct Company {
    std::string id, name, focus, advice, source;
    std::vector<std::string> signals;
    std::int64_t year = 0;
    bool verified = false;  // the company publishes the values that the signals rest on
};

struct Ask {
    std::string id, listener, text, why;
    std::vector<std::string> listen_for, red_flags;
};

struct Principles {
    std::string source;
    std::int64_t year = 0;
    std::vector<Principle> list;
};

Result<Principles> load_principles();
Result<std::vector<Company>> load_companies();
Result<std::vector<Ask>> load_asks();

}  // namespace career::qbank
