// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/result.hpp"
#include "tools/offer-calc/offer/offer.hpp"

namespace career::offer_calc {

// A TOML document, or JSON where the name ends in .json or `input` says so ("auto", "toml", "json").
Result<Value> read_document(const std::string& path, const std::string& input);
Result<Offer> load_offer(const std::string& path, const std::string& input);
// The cap table that an offer's startup names: a path relative to the offer's own folder.
Result<CapTable> load_cap_table(const Offer& offer);

inline constexpr std::string_view input_formats[] = {"auto", "toml", "json"};
inline constexpr Option input_option{.name = "input",
                                     .value = "FMT",
                                     .help = "the form of the file: auto (by its name), toml, json",
                                     .kind = Kind::choice,
                                     .choices = input_formats,
                                     .otherwise = "auto"};
inline constexpr Option steps_option{.name = "show-steps", .help = "show how each figure came about, with its source"};

}  // namespace career::offer_calc
