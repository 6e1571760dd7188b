// SPDX-License-Identifier: MIT
#include "tools/offer-calc/simulate/simulate.hpp"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <exception>
#include <thread>

#include "libcommon/data/value_index.hpp"
#include "tools/offer-calc/simulate/functions.hpp"
#include "tools/offer-calc/simulate/philox.hpp"

namespace career::offer_calc {
namespace {

constexpr std::uint64_t chunk_blocks = 128;  // what a thread takes at once: 65,536 paths

Counts empty_counts(const std::vector<SimulatedOffer>& offers) {
    Counts out;
    out.wins.resize(offers.size() * offers.size());
    for (const SimulatedOffer& one : offers) {
        OfferCounts counts;
        if (const auto* walk = std::get_if<PathModel>(&one.model))
            counts.prices.resize(walk->years.size() * normal_bins);
        counts.totals.resize(total_bins);
        out.offers.push_back(std::move(counts));
    }
    return out;
}

void run_outcomes(const OutcomeModel& model, std::uint64_t seed, std::uint64_t first, std::size_t count,
                  double* totals) {
    for (std::size_t i = 0; i < count; ++i) {
        const PhiloxCounter drawn = philox(path_counter(first + i, 0, model.stream), seed_key(seed));
        const double u = (static_cast<double>(drawn[1]) + 0.5) * 0x1p-32;
        totals[i] += model.cash + model.proceeds(model.multiple(drawn[0], u));
    }
}

std::int64_t cents_of(double dollars) {
    // To the nearest whole number by the last bits of 1.5 x 2^52 + x; as fast as an addition.
    const double shifted = dollars * 100 + 0x1.8p52;
    return std::bit_cast<std::int64_t>(shifted) - std::bit_cast<std::int64_t>(0x1.8p52);
}

class Worker {
  public:
    Worker(const std::vector<SimulatedOffer>& offers, const Plan& plan)
        : offers_(offers), plan_(plan), counts_(empty_counts(offers)), totals_(offers.size() * block_paths) {
        for (const OfferCounts& one : counts_.offers) prices_.emplace_back(one.prices.size());
    }

    void chunk(std::uint64_t first, std::uint64_t last) {
        for (std::uint64_t at = first; at < last; at += block_paths)
            block(at, static_cast<std::size_t>(std::min<std::uint64_t>(block_paths, last - at)));
        // Into 64 bits before 32 could run over.
        for (std::size_t o = 0; o < offers_.size(); ++o)
            for (std::size_t i = 0; i < prices_[o].size(); ++i) {
                counts_.offers[o].prices[i] += prices_[o][i];
                prices_[o][i] = 0;
            }
    }
    Counts take() { return std::move(counts_); }

  private:
    void block(std::uint64_t first, std::size_t count) {
        std::fill(totals_.begin(), totals_.end(), 0.0);
        for (std::size_t o = 0; o < offers_.size(); ++o) {
            double* const totals = totals_.data() + o * block_paths;
            if (const auto* walk = std::get_if<PathModel>(&offers_[o].model))
                run_paths(*walk, plan_.seed, first, count, totals, prices_[o].data(), best_vectors());
            else
                run_outcomes(std::get<OutcomeModel>(offers_[o].model), plan_.seed, first, count, totals);
            OfferCounts& counts = counts_.offers[o];
            std::int64_t sum = 0;
            for (std::size_t i = 0; i < count; ++i) {
                ++counts.totals[total_bin(totals[i])];
                if (__builtin_add_overflow(sum, cents_of(totals[i]), &sum))
                    throw std::overflow_error("simulation: sum");
            }
            if (__builtin_add_overflow(counts.sum_cents, sum, &counts.sum_cents))
                throw std::overflow_error("simulation: sum");
        }
        for (std::size_t a = 0; a < offers_.size(); ++a)
            for (std::size_t b = 0; b < offers_.size(); ++b) {
                if (a == b) continue;
                std::uint64_t wins = 0;
                for (std::size_t i = 0; i < count; ++i)
                    wins += totals_[a * block_paths + i] > totals_[b * block_paths + i] ? 1 : 0;
                counts_.wins[a * offers_.size() + b] += wins;
            }
        counts_.paths += count;
    }

    const std::vector<SimulatedOffer>& offers_;
    const Plan& plan_;
    Counts counts_;
    std::vector<double> totals_;
    std::vector<std::vector<std::uint32_t>> prices_;
};

}  // namespace

void Counts::add(const Counts& other) {
    paths += other.paths;
    for (std::size_t o = 0; o < offers.size(); ++o) {
        for (std::size_t i = 0; i < offers[o].prices.size(); ++i) offers[o].prices[i] += other.offers[o].prices[i];
        for (std::size_t i = 0; i < offers[o].totals.size(); ++i) offers[o].totals[i] += other.offers[o].totals[i];
        if (__builtin_add_overflow(offers[o].sum_cents, other.offers[o].sum_cents, &offers[o].sum_cents))
            throw std::overflow_error("simulation: sum");
    }
    for (std::size_t i = 0; i < wins.size(); ++i) wins[i] += other.wins[i];
}

Counts simulated(const std::vector<SimulatedOffer>& offers, const Plan& plan) {
    // Shards are cut by whole paths: shard k of n runs from paths x (k - 1) / n on.
    const auto cut = [&](unsigned k) {
        return static_cast<std::uint64_t>(static_cast<unsigned __int128>(plan.paths) * k / plan.shards);
    };
    const std::uint64_t first = cut(plan.shard - 1), last = cut(plan.shard);
    constexpr std::uint64_t chunk = chunk_blocks * block_paths;
    std::atomic<std::uint64_t> next{first};
    std::vector<Counts> found(plan.threads);
    std::vector<std::exception_ptr> faults(plan.threads);
    const auto work = [&](unsigned t) {
        try {
            Worker worker(offers, plan);
            for (std::uint64_t at; (at = next.fetch_add(chunk)) < last;) worker.chunk(at, std::min(at + chunk, last));
            found[t] = worker.take();
        } catch (...) {
            faults[t] = std::current_exception();
        }
    };
    std::vector<std::thread> threads;
    for (unsigned t = 1; t < plan.threads; ++t) threads.emplace_back(work, t);
    work(0);
    for (std::thread& thread : threads) thread.join();
    for (const std::exception_ptr& fault : faults)
        if (fault) std::rethrow_exception(fault);
    Counts out = empty_counts(offers);
    for (const Counts& one : found) out.add(one);
    return out;
}

std::uint64_t fingerprint(const std::vector<SimulatedOffer>& offers, const Plan& plan) {
    std::string bytes;
    const auto put = [&](const void* data, std::size_t size) { bytes.append(static_cast<const char*>(data), size); };
    const auto line = [&](const YearLine& one) {
        put(one.from.data(), sizeof one.from), put(one.slope.data(), sizeof one.slope);
    };
    put(&plan.seed, sizeof plan.seed);
    put(&plan.paths, sizeof plan.paths);
    put(&plan.years, sizeof plan.years);
    for (const SimulatedOffer& one : offers) {
        bytes += one.valued.offer.company;
        if (const auto* walk = std::get_if<PathModel>(&one.model)) {
            put(&walk->volatility, sizeof walk->volatility);
            for (const YearLine& year : walk->years) line(year);
        } else {
            const auto& outcomes = std::get<OutcomeModel>(one.model);
            put(&outcomes.cash, sizeof outcomes.cash);
            line(outcomes.after_tax);
            for (const auto& range : outcomes.ranges) put(&range.upto, sizeof range.upto);
        }
    }
    return hash_of(bytes);
}

}  // namespace career::offer_calc
