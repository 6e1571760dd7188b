// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "libcommon/system/output.hpp"
#include "tools/qbank/fsrs/scheduler.hpp"

namespace career::qbank {

// Rows of cards after a review, one at a time: a filter's result may be larger than memory.
class CardWriter {
  public:
    CardWriter(Output& out, std::string format) : out_(&out), format_(std::move(format)) {}

    void write(std::string_view id, const fsrs::Card& card, const fsrs::Plan& plan);
    // What ends the document; also the head of an empty one.
    void finish();

  private:
    void head();
    void text(std::string_view id, const fsrs::Card& card, const fsrs::Plan& plan);

    Output* out_;
    std::string format_, row_;
    bool begun_ = false;
};

}  // namespace career::qbank
