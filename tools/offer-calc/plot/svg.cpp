// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cmath>

#include "libcommon/text/utf8.hpp"
#include "libcommon/text/wrap.hpp"
#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/plot/plot.hpp"
#include "tools/offer-calc/report/table_text.hpp"

namespace career::offer_calc {
namespace {

constexpr double left = 78, top = 48, inner_width = 560, inner_height = 330, legend_width = 190, note_line = 15;
constexpr double height = top + inner_height + 86, width = left + inner_width + legend_width;
// Okabe and Ito's palette: told apart with any kind of colour vision.
constexpr std::array<std::string_view, 8> colors{"#0072b2", "#e69f00", "#009e73", "#d55e00",
                                                 "#cc79a7", "#56b4e9", "#8c6d1f", "#555555"};

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : visible(text)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

std::string at(double value) { return real_text(std::round(value * 10) / 10); }

void text(std::string& out, double x, double y, std::string_view anchor, std::string_view words, int size = 12) {
    out += "<text x=\"" + at(x) + "\" y=\"" + at(y) + "\" text-anchor=\"" + std::string(anchor) + "\" font-size=\"" +
           std::to_string(size) + "\">" + escaped(words) + "</text>\n";
}

void rule(std::string& out, double x1, double y1, double x2, double y2, std::string_view color) {
    out += "<line x1=\"" + at(x1) + "\" y1=\"" + at(y1) + "\" x2=\"" + at(x2) + "\" y2=\"" + at(y2) + "\" stroke=\"" +
           std::string(color) + "\"/>\n";
}

// Where values lie on the sheet.
struct Scale {
    double most_x = 1, most_y = 1, least_x = 0;
    double x(double value) const { return left + (value - least_x) / (most_x - least_x) * inner_width; }
    double y(double value) const { return top + inner_height - value / most_y * inner_height; }
};

Scale scale_of(const Plot& plot) {
    Scale scale{0, 0, 0};
    std::vector<double> stacked(plot.categories.size());
    for (const PlotSeries& series : plot.series)
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            scale.most_x = std::max(scale.most_x, series.x[i]);
            if (plot.shape == Plot::stacked_bars)
                scale.most_y = std::max(scale.most_y, stacked[i] += std::max(series.y[i], 0.0));
            else
                scale.most_y = std::max(scale.most_y, series.y[i]);
        }
    if (!(scale.most_x > 0)) scale.most_x = 1;
    scale.most_y = ticks_to(scale.most_y).back();
    return scale;
}

std::vector<double> x_ticks(const Plot& plot, double most) {
    if (plot.x_step <= 0) return ticks_to(most);
    std::vector<double> out;
    for (double tick = 0; tick <= most; tick += plot.x_step) out.push_back(tick);
    return out;
}

void axes(std::string& out, const Plot& plot, const Scale& scale) {
    for (const double tick : ticks_to(scale.most_y)) {
        rule(out, left, scale.y(tick), left + inner_width, scale.y(tick), "#dddddd");
        text(out, left - 8, scale.y(tick) + 4, "end", short_number(tick));
    }
    if (plot.shape != Plot::stacked_bars)
        for (const double tick : x_ticks(plot, scale.most_x)) {
            if (tick > scale.most_x * 1.0001) break;
            rule(out, scale.x(tick), top + inner_height, scale.x(tick), top + inner_height + 5, "#444444");
            text(out, scale.x(tick), top + inner_height + 20, "middle", short_number(tick));
        }
    rule(out, left, top + inner_height, left + inner_width, top + inner_height, "#444444");
    text(out, left + inner_width / 2, top + inner_height + 42, "middle", plot.x_title);
    out += "<g transform=\"translate(18 " + at(top + inner_height / 2) + ") rotate(-90)\">";
    text(out, 0, 0, "middle", plot.y_title);
    out += "</g>\n";
}

std::string path_of(const PlotSeries& series, const Scale& scale, bool steps) {
    std::string path;
    for (std::size_t i = 0; i < series.x.size(); ++i) {
        const std::string x = at(scale.x(series.x[i])), y = at(scale.y(series.y[i]));
        if (steps && i != 0) path += "H" + x + " V" + y + ' ';
        if (!steps || i == 0) path += (i == 0 ? "M" : "L") + x + ' ' + y + ' ';
    }
    return path;
}

void draw_lines(std::string& out, const Plot& plot, const Scale& scale) {
    for (std::size_t i = 0; i < plot.series.size(); ++i) {
        const PlotSeries& series = plot.series[i];
        const std::string color(colors[i % colors.size()]);
        if (series.band_with_next && i + 1 < plot.series.size()) {
            std::string path = path_of(series, scale, false);
            const PlotSeries& other = plot.series[i + 1];
            for (std::size_t k = other.x.size(); k-- > 0;)
                path += "L" + at(scale.x(other.x[k])) + ' ' + at(scale.y(other.y[k])) + ' ';
            out += "<path d=\"" + path + "Z\" fill=\"" + color + "\" fill-opacity=\"0.12\" stroke=\"none\"/>\n";
        }
        out += "<path d=\"" + path_of(series, scale, plot.shape == Plot::steps) + "\" fill=\"none\" stroke=\"" + color +
               "\" stroke-width=\"2\"" + (i >= colors.size() ? " stroke-dasharray=\"6 3\"" : "") + "/>\n";
    }
}

void bars(std::string& out, const Plot& plot, const Scale& scale) {
    const double slot = inner_width / static_cast<double>(std::max<std::size_t>(plot.categories.size(), 1));
    const double wide = std::min(slot * 0.7, 90.0);
    for (std::size_t k = 0; k < plot.categories.size(); ++k) {
        const double middle = left + slot * (static_cast<double>(k) + 0.5);
        double below = 0;
        for (std::size_t i = 0; i < plot.series.size(); ++i) {
            const double value = std::max(plot.series[i].y[k], 0.0);
            if (!(value > 0)) continue;
            out += "<rect x=\"" + at(middle - wide / 2) + "\" y=\"" + at(scale.y(below + value)) + "\" width=\"" +
                   at(wide) + "\" height=\"" + at(scale.y(below) - scale.y(below + value)) + "\" fill=\"" +
                   std::string(colors[i % colors.size()]) + "\"/>\n";
            below += value;
        }
        text(out, middle, top + inner_height + 18, "middle", plot.categories[k], 11);
    }
}

std::string shortened(const std::string& name) {
    if (scalar_count(name) <= 22) return name;
    std::string out;
    std::size_t offset = 0;
    for (int i = 0; i < 21; ++i) offset += decode(std::string_view(name).substr(offset)).size;
    return name.substr(0, offset) + "\u2026";
}

// A line below the drawing holds about this many letters.
std::vector<std::string> note_lines(const std::string& note) {
    const std::string text = wrapped(note, 115) + '\n';
    std::vector<std::string> out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        out.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

}  // namespace

std::string svg_of(const Plot& plot) {
    const Scale scale = scale_of(plot);
    const auto note = note_lines(plot.note);
    const double tall = std::max(height + note_line * static_cast<double>(note.size() - 1),
                                 top + 20 * static_cast<double>(plot.series.size()) + 30);
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + at(width) + ' ' + at(tall) +
                      "\" width=\"" + at(width) + "\" height=\"" + at(tall) +
                      "\" font-family=\"sans-serif\" role=\"img\">\n<title>" + escaped(plot.title) +
                      "</title>\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n";
    text(out, left, 26, "start", plot.title, 16);
    axes(out, plot, scale);
    if (plot.shape == Plot::stacked_bars)
        bars(out, plot, scale);
    else
        draw_lines(out, plot, scale);
    for (std::size_t i = 0; i < plot.series.size(); ++i) {
        const double y = top + 10 + 20 * static_cast<double>(i);
        out += "<rect x=\"" + at(left + inner_width + 16) + "\" y=\"" + at(y - 8) +
               "\" width=\"14\" height=\"10\" fill=\"" + std::string(colors[i % colors.size()]) + "\"/>\n";
        text(out, left + inner_width + 36, y + 1, "start", shortened(plot.series[i].name));
    }
    for (std::size_t i = 0; i < note.size(); ++i)
        text(out, left, top + inner_height + 68 + note_line * static_cast<double>(i), "start", note[i], 11);
    return out + "</svg>\n";
}

}  // namespace career::offer_calc
