// SPDX-License-Identifier: MIT
#include "tools/level-check/reading/reading.hpp"

namespace career::level_check {
namespace {

constexpr std::size_t short_statement = 14;  // words: a claim without a case fits in them

}  // namespace

Strength strength_of(const Facts& f, const Judgement& judgement) {
    switch (judgement.verdict) {
        case Verdict::no_deed:
        case Verdict::title_only:
        case Verdict::credential:
        case Verdict::attendance:
        case Verdict::self_praise:
        case Verdict::output_count:
        case Verdict::group_only:
        case Verdict::grand_words:
            return Strength::weak;
        case Verdict::deed:
            break;
        default:
            return Strength::medium;
    }
    if (f.figures && f.any(Cue::improve, Cue::effect, Cue::lasting, Cue::follow)) return Strength::strong;
    const bool holds = f.count(Cue::lasting) >= 2 || (f.has(Cue::lasting) && f.any(Cue::follow, Cue::improve));
    if (f.number && holds) return Strength::strong;
    if (!f.number && f.tokens.list.size() <= short_statement && f.names == 0 && !f.any(Cue::lasting, Cue::improve))
        return Strength::weak;
    return Strength::medium;
}

}  // namespace career::level_check
