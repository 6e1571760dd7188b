// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "tools/level-check/growth/timeline.hpp"

namespace career::level_check {
namespace {

constexpr std::string_view blocks[] = {"\u2581", "\u2583", "\u2586", "\u2588"};
constexpr std::size_t label_width = 15, cell_width = 4;

constexpr int left = 130, right = 110, row_height = 74, step_height = 14, plot_top = 44, plot_width = 520;

std::string two_digits(int year) { return fmt::format("{:02}", year % 100); }

// "24Q3" under a column; the day decides the quarter.
std::string label_of(Date day) { return two_digits(day.year) + "Q" + std::to_string((day.month + 2) / 3); }

int x_of(std::size_t column, std::size_t columns) {
    return left + static_cast<int>(static_cast<std::size_t>(plot_width) * column / columns);
}

int y_of(int row, Level level) {
    return plot_top + row * row_height + 3 * step_height - static_cast<int>(level) * step_height;
}

void svg_row(std::string& out, const std::vector<Moment>& moments, std::size_t d) {
    const int row = static_cast<int>(d);
    out += fmt::format("<text x=\"{}\" y=\"{}\" class=\"name\">{}</text>\n", 16, y_of(row, Level::senior),
                       dimension_ids[d]);
    for (std::size_t l = 0; l < level_count; ++l) {
        const int y = y_of(row, static_cast<Level>(l));
        out += fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" class=\"grid\"/>\n", left, y,
                           left + plot_width, y);
        out += fmt::format("<text x=\"{}\" y=\"{}\" class=\"level\">{}</text>\n", left + plot_width + 8, y + 4,
                           level_ids[l]);
    }
    std::string path;
    for (std::size_t m = 0; m < moments.size(); ++m) {
        if (!moments[m].levels[d]) continue;
        const int y = y_of(row, *moments[m].levels[d]);
        path +=
            fmt::format("{}{},{} H{} ", path.empty() ? "M" : "V",
                        path.empty() ? std::to_string(x_of(m, moments.size())) : "", y, x_of(m + 1, moments.size()));
    }
    // "V,y" is no path command: a step up or down has no x of its own.
    for (std::size_t at = path.find("V,"); at != std::string::npos; at = path.find("V,", at)) path.erase(at + 1, 1);
    if (!path.empty())
        out += fmt::format("<path d=\"{}\" class=\"steps\"/>\n", path.substr(0, path.size() - 1));
    else
        out += fmt::format("<text x=\"{}\" y=\"{}\" class=\"level\">no evidence</text>\n", left + 6,
                           y_of(row, Level::senior) + 4);
}

}  // namespace

std::string chart_text(const std::vector<Moment>& moments) {
    std::string out;
    for (std::size_t d = 0; d < dimension_count; ++d) {
        out += fmt::format("{:<{}}", dimension_ids[d], label_width);
        for (const Moment& moment : moments) {
            if (!moment.levels[d]) {
                out += ".    ";
                continue;
            }
            for (std::size_t i = 0; i < cell_width; ++i) out += blocks[static_cast<std::size_t>(*moment.levels[d])];
            out += ' ';
        }
        while (out.ends_with(' ')) out.pop_back();
        out += '\n';
    }
    out += std::string(label_width, ' ');
    for (const Moment& moment : moments) out += label_of(moment.day) + ' ';
    out.back() = '\n';
    out += fmt::format("{:<{}}. no evidence  {} below Senior  {} Senior  {} Staff  {} Principal\n", "", label_width,
                       blocks[0], blocks[1], blocks[2], blocks[3]);
    return out;
}

std::string chart_svg(const std::vector<Moment>& moments) {
    const int width = left + plot_width + right,
              height = plot_top + static_cast<int>(dimension_count) * row_height + 10;
    std::string out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
        "role=\"img\">\n",
        width, height);
    out +=
        "<title>Levels by dimension over time</title>\n"
        "<style>text{font-family:sans-serif;font-size:12px;fill:#222}.name{font-weight:bold}.level{font-size:10px;fill:"
        "#666}"
        ".grid{stroke:#ddd}.steps{fill:none;stroke:#1f5fa8;stroke-width:3;stroke-linejoin:round}</style>\n";
    out += fmt::format("<rect width=\"{}\" height=\"{}\" fill=\"#fff\"/>\n", width, height);
    out += fmt::format("<text x=\"16\" y=\"22\" class=\"name\">Levels by dimension over time</text>\n");
    for (std::size_t d = 0; d < dimension_count; ++d) svg_row(out, moments, d);
    const std::size_t every = moments.size() > 12 ? 2 : 1;  // labels of 40 pixels each
    for (std::size_t m = 0; m < moments.size(); m += every)
        out += fmt::format("<text x=\"{}\" y=\"{}\" class=\"level\">{}</text>\n", x_of(m, moments.size()) + 2,
                           height - 10, label_of(moments[m].day));
    out += "</svg>\n";
    return out;
}

}  // namespace career::level_check
