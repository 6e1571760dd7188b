// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

// One body of a kernel's loop is compiled for three generations of x86, and chosen when it is called: so a start that
// calls none pays for none, and tests can hold every generation that the machine has against the others.
#if defined(__x86_64__) && __has_include(<sys/platform/x86.h>)
// The header is C: clang's strict C++ does not know its _Bool, g++ defines the name just so.
#define _Bool bool  // NOLINT(bugprone-reserved-identifier)
#include <sys/platform/x86.h>
#undef _Bool
#define CAREER_FOR_AVX2 __attribute__((target("avx2")))
#define CAREER_FOR_AVX512 __attribute__((target("avx512f")))
#endif

namespace career::offer_calc {

enum class Vectors : std::uint8_t { plain, avx2, avx512 };

// The machine's own; all give the same bits, since no product and sum is contracted in any of them. The loader is
// asked, which has looked: the compiler's __builtin_cpu_supports asks the processor again at every start, and in a
// virtual machine each of those questions is a trap.
inline Vectors best_vectors() {
#ifdef CAREER_FOR_AVX2
    if (CPU_FEATURE_ACTIVE(AVX512F)) return Vectors::avx512;
    if (CPU_FEATURE_ACTIVE(AVX2)) return Vectors::avx2;
#endif
    return Vectors::plain;
}

// All that the machine runs, the plain one first.
inline std::vector<Vectors> all_vectors() {
    std::vector<Vectors> out;
    for (const Vectors one : {Vectors::plain, Vectors::avx2, Vectors::avx512})
        if (one <= best_vectors()) out.push_back(one);
    return out;
}

}  // namespace career::offer_calc
