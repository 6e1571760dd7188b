// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/batch.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "tools/offer-calc/tax/federal.hpp"
#include "tools/offer-calc/tax/kernel.hpp"

namespace career::offer_calc::tax {

namespace {

constexpr std::size_t block_rows = 4096;

}  // namespace

struct Batch::Work {
    std::vector<std::optional<KernelLaw>> laws;   // by law x 4 + status
    std::array<std::uint32_t, block_rows> order;  // the block's rows, sorted by law
    std::array<std::uint32_t, 256> ends;          // of each law's rows in `order`
    KernelBlock kernel;
};

Batch::Batch(std::span<const FederalLaw> laws, Vectors vectors)
    : laws_(laws.begin(), laws.end()), vectors_(vectors), work_(std::make_unique<Work>()) {
    for (const FederalLaw& law : laws_)
        for (std::size_t status = 0; status < status_names.size(); ++status)
            work_->laws.push_back(kernel_law(law, static_cast<FilingStatus>(status)));
}

Batch::~Batch() = default;

void Batch::exactly(const HouseholdColumns& in, const FederalColumns& out, std::size_t row) const {
    const FederalLaw& law = laws_[in.law[row] / 4];
    Household household{.year = law.year, .status = static_cast<FilingStatus>(in.law[row] % 4)};
    for (std::size_t k = 0; k < household_fields.size(); ++k)
        household.*household_fields[k].member = Money::cents(in.amounts[k][row]);
    const FederalTax tax = tax::federal_tax(law, household);
    for (std::size_t k = 0; k < federal_fields.size(); ++k)
        out.figures[k][row] = (tax.*federal_fields[k].member).in_cents();
}

void Batch::block(const HouseholdColumns& in, const FederalColumns& out, std::size_t from, std::size_t count) {
    Work& work = *work_;
    work.ends.fill(0);
    for (std::size_t i = 0; i < count; ++i) ++work.ends[in.law[from + i]];
    std::uint32_t sum = 0;
    for (std::uint32_t& end : work.ends) sum += std::exchange(end, sum);  // now the starts
    for (std::size_t i = 0; i < count; ++i)
        work.order[work.ends[in.law[from + i]]++] = static_cast<std::uint32_t>(from + i);  // and now the ends

    std::size_t begin = 0;
    for (std::size_t kind = 0; kind < work.laws.size(); ++kind) {
        const std::size_t end = work.ends[kind];
        for (; begin < end; begin += std::min(lanes, end - begin)) {
            const std::size_t n = std::min(lanes, end - begin);
            const std::uint32_t* rows = work.order.data() + begin;
            if (!work.laws[kind]) {
                for (std::size_t i = 0; i < n; ++i) exactly(in, out, rows[i]);
                continue;
            }
            for (std::size_t k = 0; k < household_fields.size(); ++k) {
                const std::int64_t* column = in.amounts[k].data();
                for (std::size_t i = 0; i < n; ++i) work.kernel.in[k][i] = static_cast<double>(column[rows[i]]);
                for (std::size_t i = n; i % 8 != 0; ++i) work.kernel.in[k][i] = 0;
            }
            run_kernel(*work.laws[kind], work.kernel, n, vectors_);
            for (std::size_t k = 0; k < federal_fields.size(); ++k) {
                std::int64_t* column = out.figures[k].data();
                for (std::size_t i = 0; i < n; ++i) column[rows[i]] = static_cast<std::int64_t>(work.kernel.out[k][i]);
            }
            for (std::size_t i = 0; i < n; ++i)
                if (work.kernel.size[i] > kernel_most_cents) exactly(in, out, rows[i]);
        }
    }
}

void Batch::federal_tax(const HouseholdColumns& in, const FederalColumns& out) {
    for (std::size_t from = 0; from < in.law.size(); from += block_rows)
        block(in, out, from, std::min(block_rows, in.law.size() - from));
}

}  // namespace career::offer_calc::tax
