// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"
#include "tools/doc-skeleton/template.hpp"
#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {

enum class FrontMatter : std::uint8_t { none, hugo, jekyll, mkdocs };
inline constexpr std::string_view front_matter_names[] = {"none", "hugo", "jekyll", "mkdocs"};

struct FillWish {
    Markup markup = Markup::markdown;
    FrontMatter front = FrontMatter::none;
    bool bare = false;                       // without the guidance
    std::vector<std::string> with, without;  // ids of sections
};

// `given`: the user's fields, options before files. A key that the template does not know is an error with its position
// in `from`; one that it knows and has no place for is named in `notes`.
Result<Filled> fill(const Template& shape, const Value& given, const std::string& from, const FillWish& wish,
                    std::vector<std::string>& notes);

}  // namespace career::doc_skeleton
