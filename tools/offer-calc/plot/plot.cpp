// SPDX-License-Identifier: MIT
#include "tools/offer-calc/plot/plot.hpp"

#include <cmath>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/values/money_text.hpp"

namespace career::offer_calc {

std::vector<double> ticks_to(double most) {
    if (!(most > 0)) return {0, 1};
    double step = 1;
    while (step * 10 <= most) step *= 10;
    while (step > most) step /= 10;
    if (most / step < 1.6)
        step /= 5;
    else if (most / step < 4)
        step /= 2;
    std::vector<double> out;
    for (int i = 0; i <= 20; ++i) {
        out.push_back(step * i);
        if (step * i >= most) break;
    }
    return out;
}

std::string short_number(double value) {
    const char* unit = "";
    for (const char* next : {"k", "M", "B", "T"}) {
        if (std::fabs(value) < 999.5) break;
        value /= 1000;
        unit = next;
    }
    const double rounded = std::round(value * 100) / 100;
    return real_text(rounded == 0 ? 0 : rounded) + unit;
}

std::string gnuplot_of(const Plot& plot) {
    // A data block a series: one file that gnuplot alone can draw.
    std::string out = "set encoding utf8\nset title ";
    append_json_text(out, plot.title + "\n" + plot.note);
    out += "\nset xlabel ";
    append_json_text(out, plot.x_title);
    out += "\nset ylabel ";
    append_json_text(out, plot.y_title);
    out += "\nset key outside\nset grid\nset format y \"%.3s%c\"\n";
    for (std::size_t i = 0; i < plot.series.size(); ++i) {
        out += "$data" + std::to_string(i) + " << END\n";
        for (std::size_t k = 0; k < plot.series[i].x.size(); ++k)
            out += real_text(plot.series[i].x[k]) + ' ' + real_text(plot.series[i].y[k]) + '\n';
        out += "END\n";
    }
    if (plot.shape == Plot::stacked_bars) {
        out +=
            "set style data histograms\nset style histogram rowstacked\nset style fill solid\nset boxwidth 0.7\nset "
            "xtics (";
        for (std::size_t i = 0; i < plot.categories.size(); ++i) {
            if (i != 0) out += ", ";
            append_json_text(out, plot.categories[i]);
            out += ' ' + std::to_string(i);
        }
        out += ")\n";
    } else {
        out += "set format x \"%.3s%c\"\n";
        if (plot.x_step > 0) out += "set xtics " + real_text(plot.x_step) + '\n';
    }
    out += "plot ";
    for (std::size_t i = 0; i < plot.series.size(); ++i) {
        if (i != 0) out += ", \\\n     ";
        out += "$data" + std::to_string(i) +
               (plot.shape == Plot::stacked_bars ? " using 2"
                : plot.shape == Plot::steps      ? " with steps"
                                                 : " with lines") +
               " title ";
        append_json_text(out, plot.series[i].name);
    }
    return out + '\n';
}

std::string vega_of(const Plot& plot) {
    Value root = Value::table();
    root.set("$schema", "https://vega.github.io/schema/vega-lite/v5.json");
    root.set("description", plot.note);
    root.set("title", plot.title);
    root.set("width", 640);
    root.set("height", 360);
    Value& values = root.set("data", Value::table()).set("values", Value::array());
    const bool bars = plot.shape == Plot::stacked_bars;
    for (const PlotSeries& series : plot.series)
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            Value& one = values.push(Value::table());
            one.set("series", series.name);
            if (bars)
                one.set("x", plot.categories[i]);
            else
                one.set("x", series.x[i]);
            one.set("y", series.y[i]);
        }
    Value& mark = root.set("mark", Value::table());
    mark.set("type", bars ? "bar" : "line");
    if (plot.shape == Plot::steps) mark.set("interpolate", "step-after");
    mark.set("tooltip", true);
    Value& encoding = root.set("encoding", Value::table());
    const auto axis = [&](const char* name, const char* type, const std::string& title) {
        Value& one = encoding.set(name, Value::table());
        one.set("field", name);
        one.set("type", type);
        one.set("title", title);
        if (bars && name[0] == 'x') one.set("sort", Value());
        if (plot.x_step > 0 && name[0] == 'x') one.set("axis", Value::inline_table()).set("tickMinStep", plot.x_step);
    };
    axis("x", bars ? "nominal" : "quantitative", plot.x_title);
    axis("y", "quantitative", plot.y_title);
    Value& color = encoding.set("color", Value::table());
    color.set("field", "series");
    color.set("type", "nominal");
    Value& order = color.set("sort", Value::array());
    for (const PlotSeries& series : plot.series) order.push(series.name);
    return to_json(root, 1) + '\n';
}

std::string drawn(const Plot& plot, std::string_view kind) {
    if (kind == "gnuplot") return gnuplot_of(plot);
    return kind == "vega" ? vega_of(plot) : svg_of(plot);
}

}  // namespace career::offer_calc
