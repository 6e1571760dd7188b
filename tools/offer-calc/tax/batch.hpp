// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "tools/offer-calc/tax/law.hpp"
#include "tools/offer-calc/tax/vectors.hpp"

namespace career::offer_calc::tax {

// Many households as a structure of arrays, in cents; all spans have the same length. The order of the amounts is that
// of `household_fields`. The households must be without `fault_of`.
struct HouseholdColumns {
    std::span<const std::uint8_t> law;  // which law of the engine's: its index x 4 + the filing status
    std::array<std::span<const std::int64_t>, household_fields.size()> amounts;
};
// The order of `federal_fields`, in cents.
struct FederalColumns {
    std::array<std::span<std::int64_t>, federal_fields.size()> figures;
};

// `federal_tax` for very many households, to the same cent: tests hold one against the other. Households are sorted by
// law and status in blocks, and each group goes through one branchless loop that the compiler turns into vectors.
// Amounts run as doubles that hold whole counts of 1/370000 of a cent at the finest (37 x 10^4, so that 2/37 is whole)
// below 2^53, where double arithmetic is exact; households of over 100 million dollars, and laws whose rates do not
// fit that unit, take the exact path instead.
class Batch {
  public:
    explicit Batch(std::span<const FederalLaw> laws, Vectors vectors = best_vectors());
    ~Batch();
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;
    void federal_tax(const HouseholdColumns& in, const FederalColumns& out);

  private:
    struct Work;
    void block(const HouseholdColumns& in, const FederalColumns& out, std::size_t from, std::size_t count);
    void exactly(const HouseholdColumns& in, const FederalColumns& out, std::size_t row) const;
    std::vector<FederalLaw> laws_;
    Vectors vectors_;
    std::unique_ptr<Work> work_;
};

}  // namespace career::offer_calc::tax
