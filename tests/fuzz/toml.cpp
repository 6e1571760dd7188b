// SPDX-License-Identifier: MIT
#include <cstdint>
#include <cstdlib>

#include "libcommon/data/toml_reader.hpp"
#include "libcommon/data/value_writer.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace career;
    const auto value = read_toml(Source("fuzz.toml", std::string(reinterpret_cast<const char*>(data), size)));
    if (!value) return 0;
    // What was read is written, and reads back as the same. Tables move behind plain members, so texts are compared.
    const std::string written = to_toml(*value);
    const auto again = read_toml(Source("again.toml", written));
    if (!again || to_toml(*again) != written) std::abort();
    return 0;
}
