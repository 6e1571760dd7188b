// SPDX-License-Identifier: MIT
#include <cstdint>
#include <cstdlib>

#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/value_writer.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace career;
    const auto value = read_json(Source("fuzz.json", std::string(reinterpret_cast<const char*>(data), size)));
    if (!value) return 0;
    const auto again = read_json(Source("again.json", to_json(*value)));
    if (!again || to_json(*again) != to_json(*value)) std::abort();
    return 0;
}
