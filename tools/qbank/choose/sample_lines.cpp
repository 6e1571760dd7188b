// SPDX-License-Identifier: MIT
#include "tools/qbank/choose/sample_lines.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <numeric>

#include "libcommon/text/utf8.hpp"
#include "tools/qbank/bank/bank.hpp"
#include "tools/qbank/choose/draw.hpp"
#include "tools/qbank/line_stream.hpp"

namespace career::qbank {
namespace {

constexpr std::size_t longest_line = std::size_t{64} << 10, stride = 1024;

// True where every byte is printable ASCII; eight at a time.
bool is_plain_ascii(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101U, high = 0x8080808080808080U;
    std::uint64_t seen = 0;
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t chunk = 0;
        std::memcpy(&chunk, text.data() + i, 8);
        const std::uint64_t deletes = chunk ^ ones * 0x7F;
        seen |= chunk | (chunk - ones * 0x20) | (deletes - ones);
    }
    if ((seen & high) != 0) return false;
    for (; i < text.size(); ++i)
        if (text[i] < 0x20 || text[i] == 0x7F) return false;
    return true;
}

bool is_blank(std::string_view text) {
    return text.empty() || (text[0] <= ' ' && text.find_first_not_of(" \t") == std::string_view::npos);
}

struct Count {
    std::uint64_t lines = 0;
    std::vector<std::uint64_t> offsets;  // of every `stride`th line that is not blank
    Errors errors;
    bool other_form = false;
};

Count count_lines(const InputFile& file) {
    Count count;
    LineStream lines(file.name(), file.descriptor(), longest_line);
    while (const auto line = lines.next()) {
        if (is_blank(*line)) continue;
        if (*line == "%" || (count.lines == 0 && line->starts_with("[["))) {
            count.other_form = true;
            return count;
        }
        if (line->size() > 4000 || !is_plain_ascii(*line))
            if (const auto fault = fault_of(*line)) {
                const auto column = static_cast<std::uint32_t>(scalar_count(line->substr(0, fault->offset)) + 1);
                count.errors.push_back({{file.name(), lines.line(), column}, fault->what, fault->remedy});
                if (count.errors.size() == most_errors) return count;
                continue;
            }
        if (count.lines++ % stride == 0) count.offsets.push_back(lines.offset());
    }
    if (lines.fault()) count.errors.push_back(*lines.fault());
    return count;
}

}  // namespace

std::optional<LineSample> sample_lines(const std::string& path, Random& random, std::uint64_t count, bool repeat) {
    if (path == "-" || path.ends_with(".toml")) return std::nullopt;
    const InputFile file(path);
    struct stat status;
    if (file.fault() || fstat(file.descriptor(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    Count counted = count_lines(file);
    if (counted.other_form || counted.lines == 0) return std::nullopt;
    LineSample sample{.errors = std::move(counted.errors)};
    if (!sample.errors.empty()) return sample;
    const auto drawn = repeat ? draw_repeated(random, counted.lines, count) : draw(random, counted.lines, count);
    std::vector<std::size_t> order(drawn.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return drawn[a] < drawn[b]; });
    sample.lines.resize(drawn.size());
    std::optional<LineStream> lines;
    std::uint64_t at = 0;  // the number of the line that `lines` gives next
    std::string text;
    for (const std::size_t place : order) {
        const std::uint64_t wanted = drawn[place], start = wanted / stride * stride;
        if (!lines || start > at) {
            lseek(file.descriptor(), static_cast<off_t>(counted.offsets[wanted / stride]), SEEK_SET);
            lines.emplace(file.name(), file.descriptor(), longest_line);
            at = start;
        }
        while (at <= wanted) {
            const auto line = lines->next();
            if (!line) break;
            if (is_blank(*line)) continue;
            ++at;
            text = std::string(*line);
        }
        sample.lines[place] = text;
    }
    return sample;
}

}  // namespace career::qbank
