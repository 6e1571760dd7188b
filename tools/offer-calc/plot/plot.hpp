// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace career::offer_calc {

inline constexpr std::string_view plot_kinds[] = {"svg", "gnuplot", "vega"};

// One line of a drawing: points by rising x.
struct PlotSeries {
    std::string name;
    std::vector<double> x, y;
    bool band_with_next = false;  // the area up to the next series is filled: percentiles
};
struct Plot {
    std::string title, x_title, y_title;
    enum Shape : std::uint8_t { lines, steps, stacked_bars };
    Shape shape = lines;
    double x_step = 0;  // between the marks of the x axis, such as 12 months; 0: round steps
    std::vector<PlotSeries> series;
    std::vector<std::string> categories;  // of stacked bars: the names of x = 0, 1, ...
    std::string note;                     // one line below: no advice, the law's year
};

// A whole document: an SVG, a gnuplot script that holds its data, a Vega-Lite specification.
std::string drawn(const Plot& plot, std::string_view kind);

// The rooms of drawn().
std::string svg_of(const Plot& plot);
std::string gnuplot_of(const Plot& plot);
std::string vega_of(const Plot& plot);
// Round steps that cover [0, most] in four to eight parts.
std::vector<double> ticks_to(double most);
std::string short_number(double value);  // "1.5M"

}  // namespace career::offer_calc
