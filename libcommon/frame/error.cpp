// SPDX-License-Identifier: MIT
#include "libcommon/frame/error.hpp"

#include "libcommon/text/utf8.hpp"

namespace career {

std::string to_text(const Error& error) {
    std::string out;
    if (!error.at.file.empty()) {
        out += visible(error.at.file);
        if (error.at.line != 0) {
            out += ':' + std::to_string(error.at.line);
            if (error.at.column != 0) out += ':' + std::to_string(error.at.column);
        }
        out += ": ";
    }
    out += visible(error.what);
    if (!error.remedy.empty()) out += "; " + visible(error.remedy);
    return out;
}

}  // namespace career
