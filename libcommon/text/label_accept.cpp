// SPDX-License-Identifier: MIT
// What has been read around a name: is it a label there, and how surely?
#include <algorithm>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/label_parser.hpp"

namespace career {

bool LabelParser::accept_letter(Label& out) const {
    const std::string_view name = slice(text_, name_);
    const bool upper = std::none_of(name.begin(), name.end(), is_lower);
    const bool eol = at_ >= end_;
    out.dotted = dotted_;
    out.form = place_ == LabelPlace::row       ? LabelForm::row
               : place_ == LabelPlace::heading ? LabelForm::heading
                                               : LabelForm::letter;
    if (place_ == LabelPlace::row) return cell_ && upper;
    if (bracket_ != 0) {
        out.bracket = true;
        return bracket_closed_ && upper;
    }
    if (place_ == LabelPlace::inside) {
        out.weak = bold_ && !colon_;  // "**T** As the only ..."
        return upper && ((bold_ && bold_closed_) || (tag_ && tag_closed_));
    }
    if (!upper) {
        out.weak = true;
        return colon_ && place_ == LabelPlace::line_start;
    }
    if (place_ == LabelPlace::heading) return eol || colon_ || dash_ || paren_;
    if (bold_ && bold_closed_) return true;
    if (tag_ && tag_closed_) return colon_ || eol;
    out.weak = true;
    return colon_ || (dash_ && !glued_dash_) || lone_bracket_ || (eol && !bold_ && number_);
}

bool LabelParser::accept_name(Label& out) const {
    const bool capital = is_upper(text_[name_.begin]);
    const bool eol = at_ >= end_;
    const bool own = found_.kind == NameKind::canonical || is_merged(found_.parts);
    const bool beside = found_.parts == 0;
    if (place_ == LabelPlace::row) {
        out.form = LabelForm::row;
        return cell_ && !beside;
    }
    if (place_ == LabelPlace::heading) {
        out.form = LabelForm::heading;
        return eol || colon_ || dash_ || paren_ || (bold_ && bold_closed_);
    }
    if (place_ == LabelPlace::after_letter) return colon_ || eol || dash_ || bold_closed_ || tag_closed_ || paren_;
    if (hash_) {
        out.form = LabelForm::heading;
        out.level = 6;
        return eol || colon_;
    }
    if (bold_) {
        out.form = LabelForm::bold;
        if (place_ == LabelPlace::inside) return bold_closed_ && colon_ && !beside;
        out.weak = !(colon_ || eol) && !own;
        return (bold_closed_ || colon_) && (!beside || colon_ || eol);
    }
    if (tag_) {
        out.form = LabelForm::tag;
        return (tag_closed_ || colon_) && (!beside || colon_ || eol);
    }
    if (bracket_ != 0) return bracket_closed_ && capital && own;
    out.form = LabelForm::plain;
    if (place_ == LabelPlace::inside) {
        out.weak = true;
        return colon_ && capital && found_.kind == NameKind::canonical;
    }
    if (colon_) {
        out.weak = !own && !capital;
        return true;
    }
    if (beside) return false;
    if (eol) {
        out.weak = !own;
        return own || capital;
    }
    if (lone_bracket_) return false;
    out.weak = true;
    return dash_ && capital;
}

bool LabelParser::accept(Label& out) const {
    out.parts = found_.parts;
    out.kind = found_.kind;
    out.name = name_;
    out.mark = {static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(at_)};
    return found_.kind == NameKind::letter ? accept_letter(out) : accept_name(out);
}

}  // namespace career
