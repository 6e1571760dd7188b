// SPDX-License-Identifier: MIT
// The build's own helper: `pack-data IN.toml OUT.packed`.
#include <cstdio>

#include "libcommon/data/toml_reader.hpp"
#include "libcommon/data/value_index.hpp"
#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/input.hpp"

namespace {

int refuse(const career::Errors& errors) {
    for (const career::Error& error : errors) std::fprintf(stderr, "pack-data: %s\n", career::to_text(error).c_str());
    return 2;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const auto source = career::read_file(argv[1]);
    if (!source) return refuse(source.errors());
    const auto value = career::read_toml(*source);
    if (!value) return refuse(value.errors());
    const auto written = career::write_file(argv[2], career::pack_value(*value, career::hash_of(source->text())),
                                            career::AtomicFile::Replace::yes);
    return written ? 0 : refuse(written.errors());
}
