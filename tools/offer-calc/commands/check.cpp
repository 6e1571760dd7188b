// SPDX-License-Identifier: MIT
#include "libcommon/data/value_writer.hpp"
#include "tools/offer-calc/commands/offer_commands.hpp"
#include "tools/offer-calc/offer/remarks.hpp"

namespace career::offer_calc {
namespace {

Value as_value(const std::vector<Remark>& remarks) {
    Value value = Value::table();
    Value& list = value.set("remark", Value::array());
    for (const Remark& remark : remarks) {
        Value& one = list.push(Value::table());
        one.set("severity", remark.warning ? "warning" : "hint");
        one.set("file", remark.at.file);
        one.set("line", remark.at.line);
        one.set("column", remark.at.column);
        one.set("message", remark.what);
        one.set("hint", remark.remedy);
    }
    value.set("notes", Value::array({std::string(no_advice)}));
    return value;
}

}  // namespace

Exit run_check(const Arguments& arguments, Output& out) {
    const auto offer = load_offer(arguments.operands().front(), arguments.text("input"));
    if (!offer) return out.refuse(offer.errors());
    const auto stages = load_stages();
    if (!stages) return out.refuse(stages.errors());
    if (offer->startup && !offer->startup->cap_table.empty())
        if (const auto table = load_cap_table(*offer); !table) return out.refuse(table.errors());
    const auto remarks = remarks_on(*offer, *stages);
    bool warned = false;
    std::string text;
    for (const Remark& remark : remarks) {
        warned = warned || remark.warning;
        const Error line{remark.at, (remark.warning ? "warning: " : "hint: ") + remark.what, remark.remedy};
        text += to_text(line) + '\n';
    }
    const std::string format = arguments.format();
    if (format == "toml") text = to_toml(as_value(remarks));
    if (format == "json") text = to_json(as_value(remarks), 2) + '\n';
    if (format == "text") {
        if (remarks.empty()) text = offer->file + ": nothing odd found\n";
        text += std::string(no_advice) + '\n';
    }
    out.write(text);
    return warned ? Exit::found : Exit::done;
}

}  // namespace career::offer_calc
