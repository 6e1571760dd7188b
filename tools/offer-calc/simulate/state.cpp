// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/value_writer.hpp"
#include "libcommon/system/input.hpp"
#include "tools/offer-calc/simulate/simulate.hpp"

namespace career::offer_calc {
namespace {

constexpr std::string_view what = "offer-calc simulation";
constexpr std::size_t most_bytes = 64 * 1024 * 1024;

std::string hex(std::uint64_t number) {
    std::string out(16, '0');
    for (std::size_t i = 16; i-- > 0; number >>= 4) out[i] = "0123456789abcdef"[number & 15];
    return out;
}

// Only the bins that hold something: bin, count, bin, count ...
Value sparse(const std::vector<std::uint64_t>& counts) {
    Value out = Value::array();
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] != 0) {
            out.push(i);
            out.push(static_cast<std::int64_t>(counts[i]));
        }
    return out;
}

void read_sparse(TableReader& in, std::string_view key, std::vector<std::uint64_t>& counts) {
    const Value* list = in.raw(key);
    const bool sound = list != nullptr && list->is(Value::Kind::array) && list->items.size() % 2 == 0;
    for (std::size_t i = 0; sound && i < list->items.size(); i += 2) {
        const Value &bin = list->items[i], &count = list->items[i + 1];
        const bool whole = bin.is(Value::Kind::integer) && count.is(Value::Kind::integer) && bin.integer >= 0 &&
                           bin.integer < static_cast<std::int64_t>(counts.size()) && count.integer > 0;
        if (!whole) return in.fault(key, "holds what is no bin and count", "run the part again");
        counts[static_cast<std::size_t>(bin.integer)] = static_cast<std::uint64_t>(count.integer);
    }
    if (!sound) in.fault(key, "is no list of bins and counts", "run the part again");
}

struct Part {
    Counts counts;
    std::int64_t shard = 0, shards = 0;
};

Result<Part> read_part(const std::string& file, const Counts& shape, std::uint64_t print) {
    const auto source = read_file(file, most_bytes);
    if (!source) return source.errors();
    const auto document = read_json(*source);
    if (!document) return document.errors();
    Errors errors;
    TableReader in(*document, file, errors);
    Part out{.counts = shape};
    in.integer("format", 1, 1);
    if (in.text("what") != what) in.fault("what", "names another kind of file", "give files that --shard wrote");
    if (in.text("fingerprint") != hex(print))
        in.fault("fingerprint", "is that of other offers, another seed, number of paths or years",
                 "give the same offers and options as for the parts");
    if (!errors.empty()) return errors;  // of another run: what follows means nothing
    out.shard = in.integer("shard", 1, 1'000'000);
    out.shards = in.integer("shards", 1, 1'000'000);
    out.counts.paths = static_cast<std::uint64_t>(in.integer("paths", 0, INT64_MAX));
    read_sparse(in, "wins", out.counts.wins);
    auto offers = in.tables("offer");
    if (offers.size() != out.counts.offers.size() && errors.empty())
        in.fault("offer", "is not one for each offer", "run the part again");
    for (std::size_t i = 0; i < offers.size() && errors.empty(); ++i) {
        out.counts.offers[i].sum_cents = offers[i].integer("sum_cents", INT64_MIN, INT64_MAX);
        read_sparse(offers[i], "prices", out.counts.offers[i].prices);
        read_sparse(offers[i], "totals", out.counts.offers[i].totals);
        offers[i].finish();
    }
    if (errors.empty()) in.finish();
    if (!errors.empty()) return errors;
    return out;
}

Counts shape_of(const std::vector<SimulatedOffer>& offers, Plan plan) {
    plan.paths = 0;
    plan.threads = plan.shard = plan.shards = 1;
    return simulated(offers, plan);
}

}  // namespace

std::string counts_text(const Counts& counts, const Plan& plan, std::uint64_t print) {
    Value out = Value::table();
    out.set("format", 1);
    out.set("what", what);
    out.set("fingerprint", hex(print));
    out.set("shard", plan.shard);
    out.set("shards", plan.shards);
    out.set("paths", static_cast<std::int64_t>(counts.paths));
    out.set("wins", sparse(counts.wins));
    Value& list = out.set("offer", Value::array());
    for (const OfferCounts& one : counts.offers) {
        Value& entry = list.push(Value::table());
        entry.set("sum_cents", one.sum_cents);
        entry.set("prices", sparse(one.prices));
        entry.set("totals", sparse(one.totals));
    }
    return to_json(out) + '\n';
}

Result<Counts> merged(const std::vector<std::string>& files, const std::vector<SimulatedOffer>& offers,
                      const Plan& plan, std::uint64_t print) {
    const Counts shape = shape_of(offers, plan);
    Counts sum = shape;
    std::vector<std::int64_t> seen;
    std::int64_t shards = 0;
    for (const std::string& file : files) {
        const auto part = read_part(file, shape, print);
        if (!part) return part.errors();
        if (shards != 0 && part->shards != shards)
            return Error{
                {file},
                "is one of " + std::to_string(part->shards) + " parts, the first one of " + std::to_string(shards),
                "give all parts of one run"};
        if (std::find(seen.begin(), seen.end(), part->shard) != seen.end())
            return Error{{file}, "is part " + std::to_string(part->shard) + " a second time", "give each part once"};
        shards = part->shards;
        seen.push_back(part->shard);
        sum.add(part->counts);
    }
    if (static_cast<std::int64_t>(seen.size()) != shards || sum.paths != plan.paths)
        return Error{
            {}, std::to_string(seen.size()) + " of " + std::to_string(shards) + " parts were given", "give them all"};
    return sum;
}

}  // namespace career::offer_calc
