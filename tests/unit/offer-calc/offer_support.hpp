// SPDX-License-Identifier: MIT
#pragma once

#include <boost/test/unit_test.hpp>
#include <string>

#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/system/input.hpp"
#include "tools/offer-calc/offer/offer_reader.hpp"

namespace career::offer_calc {

inline Value toml_of(std::string text) {
    auto value = read_toml(Source("o.toml", std::move(text)));
    BOOST_REQUIRE_MESSAGE(bool(value), (value ? std::string() : to_text(value.errors().front())));
    return value.take();
}

inline Offer offer_of(std::string text) {
    auto offer = read_offer(toml_of(std::move(text)), "o.toml");
    BOOST_REQUIRE_MESSAGE(bool(offer), (offer ? std::string() : to_text(offer.errors().front())));
    return offer.take();
}

inline Offer example_offer(const std::string& name) {
    auto source = read_file(CAREER_SHARE "/examples/offers/" + name + ".toml");
    BOOST_REQUIRE(bool(source));
    return offer_of(std::string(source->text()));
}

}  // namespace career::offer_calc
