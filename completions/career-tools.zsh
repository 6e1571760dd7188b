#compdef offer-calc qbank doc-skeleton
# SPDX-License-Identifier: MIT
# zsh completion of career-tools; made from the option tables, do not edit.

_career_offer_calc() {
    local command=${words[2]} second=${words[3]}
    case "$command $second" in
        'tax '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--input[what FILE is\: toml, json or csv (else by its name)]:FMT:(toml json csv)' \
                    '--year[tax year, 2024 to 2026]:YEAR: ' \
                    '--status[filing status\: single, joint, separate or head]:STATUS:(single joint separate head)' \
                    '--wages[wages of the first earner]:AMOUNT: ' \
                    '--wages-spouse[wages of the second earner, of a joint return]:AMOUNT: ' \
                    '--short-gain[net short-term gain; a loss is negative\: --short-gain=-3000]:AMOUNT: ' \
                    '--long-gain[net long-term gain, likewise]:AMOUNT: ' \
                    '--qualified-dividends[qualified dividends, a part of the next]:AMOUNT: ' \
                    '--ordinary-dividends[all dividends]:AMOUNT: ' \
                    '--interest[taxable interest]:AMOUNT: ' \
                    '--iso-preference[spread of ISOs exercised and held]:AMOUNT: ' \
                    '--salt-paid[state and local tax paid, before its cap]:AMOUNT: ' \
                    '--other-itemized[other deductible amounts]:AMOUNT: ' \
                    '--state[add the tax of a state\: CA, NY, WA, MA ...; none\: not even of a state column]:CODE: ' \
                    '--state-rate[add a flat rate of your own on AGI instead\: 5%]:RATE: ' \
                    '--city[nyc\: add New York City'\''s tax]:CITY:(nyc none)' \
                    '--short-loss-carried[short-term loss carried from earlier years]:AMOUNT: ' \
                    '--long-loss-carried[long-term loss carried from earlier years]:AMOUNT: ' \
                    '--amt-credit[minimum tax credit carried from earlier years]:AMOUNT: ' \
                    '--supplemental[of the wages, bonus and vests\: withheld against due]:AMOUNT: ' \
                    '--supplemental-before[supplemental wages already paid in the year]:AMOUNT: ' \
                    '--absent-zero[CSV\: amounts that no column has count as 0]' \
                    '--show-steps[each step with its rule and source]' \
                    '--format[the form of the result]:FMT:(text toml json csv tsv markdown)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[FILE\]:_files'
                return
            fi ;;
        'waterfall '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '*--exit[an exit value, such as 80M; give it again for more]:VALUE: ' \
                    '--case[of a file with several cap tables, the one to take]:ID: ' \
                    '--input[the form of the file\: auto (by its name), toml, json]:FMT:(auto toml json)' \
                    '--plot[a drawing instead of the report\: svg, gnuplot or vega]:KIND:(svg gnuplot vega)' \
                    '--show-steps[show how each figure came about, with its source]' \
                    '--format[the form of the result]:FMT:(text toml json csv tsv markdown)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:CAPTABLE:_files'
                return
            fi ;;
        'new '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--startup[begin with a startup'\''s options, not with RSUs]' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
        'check '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--input[the form of the file\: auto (by its name), toml, json]:FMT:(auto toml json)' \
                    '--format[the form of the result]:FMT:(text toml json)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:FILE:_files'
                return
            fi ;;
    esac
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        local -a commands=( 'tax:taxes of one household, or of a table of them' 'waterfall:who gets what of an exit\: preferences, conversions, every holder' 'new:print a commented offer file to fill in' 'check:look an offer file over\: status 1 where something is odd')
        _describe command commands
    fi
    [[ $words[CURRENT] == -* ]] && compadd -- --help --version
}

_career_qbank() {
    local command=${words[2]} second=${words[3]}
    case "$command $second" in
        'random '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--number[how many]:N: ' '-n[how many]:N: ' \
                    '--seed[the same seed gives the same questions on every machine]:S: ' '-s[the same seed gives the same questions on every machine]:S: ' \
                    '--repeat[the same question may come again]' '-r[the same question may come again]' \
                    '*--weight[draw questions of a category, principle, company, level or tag N times as often (4)]:KEY=ID\[\:N\]: ' '*-w[draw questions of a category, principle, company, level or tag N times as often (4)]:KEY=ID\[\:N\]: ' \
                    '--null[end each question with a NUL byte, for xargs -0]' '-0[end each question with a NUL byte, for xargs -0]' \
                    '*--category[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' '*-c[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' \
                    '*--principle[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' '*-p[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' \
                    '*--company[that probes this company'\''s signals]:ID:(amazon google meta apple netflix stripe)' \
                    '*--level[that suits this level]:ID:(entry mid senior staff principal)' '*-l[that suits this level]:ID:(entry mid senior staff principal)' \
                    '*--tag[that has this tag]:TAG: ' '*-t[that has this tag]:TAG: ' \
                    '--handbook[the counterparts of the handbook'\''s twenty-five alone]' \
                    '--not-seen[that the history has no answer to]' \
                    '*--bank[take the questions of FILE (TOML, a question a line, or fortune'\''s form; '\''-'\''\: standard input) in place of the bundled bank and your own; may be given again]:FILE:_files' \
                    '--join[with --bank\: beside the bundled bank and your own]' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
        'list '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '*--category[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' '*-c[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' \
                    '*--principle[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' '*-p[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' \
                    '*--company[that probes this company'\''s signals]:ID:(amazon google meta apple netflix stripe)' \
                    '*--level[that suits this level]:ID:(entry mid senior staff principal)' '*-l[that suits this level]:ID:(entry mid senior staff principal)' \
                    '*--tag[that has this tag]:TAG: ' '*-t[that has this tag]:TAG: ' \
                    '--handbook[the counterparts of the handbook'\''s twenty-five alone]' \
                    '--not-seen[that the history has no answer to]' \
                    '*--bank[take the questions of FILE (TOML, a question a line, or fortune'\''s form; '\''-'\''\: standard input) in place of the bundled bank and your own; may be given again]:FILE:_files' \
                    '--join[with --bank\: beside the bundled bank and your own]' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
        'show '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '*--bank[take the questions of FILE (TOML, a question a line, or fortune'\''s form; '\''-'\''\: standard input) in place of the bundled bank and your own; may be given again]:FILE:_files' \
                    '--join[with --bank\: beside the bundled bank and your own]' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:ID...: '
                return
            fi ;;
        'search '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--number[at most so many]:N: ' '-n[at most so many]:N: ' \
                    '*--category[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' '*-c[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' \
                    '*--principle[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' '*-p[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' \
                    '*--company[that probes this company'\''s signals]:ID:(amazon google meta apple netflix stripe)' \
                    '*--level[that suits this level]:ID:(entry mid senior staff principal)' '*-l[that suits this level]:ID:(entry mid senior staff principal)' \
                    '*--tag[that has this tag]:TAG: ' '*-t[that has this tag]:TAG: ' \
                    '--handbook[the counterparts of the handbook'\''s twenty-five alone]' \
                    '--not-seen[that the history has no answer to]' \
                    '*--bank[take the questions of FILE (TOML, a question a line, or fortune'\''s form; '\''-'\''\: standard input) in place of the bundled bank and your own; may be given again]:FILE:_files' \
                    '--join[with --bank\: beside the bundled bank and your own]' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:WORD...: '
                return
            fi ;;
        'categories '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '*--category[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' '*-c[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' \
                    '*--principle[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' '*-p[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' \
                    '*--company[that probes this company'\''s signals]:ID:(amazon google meta apple netflix stripe)' \
                    '*--level[that suits this level]:ID:(entry mid senior staff principal)' '*-l[that suits this level]:ID:(entry mid senior staff principal)' \
                    '*--tag[that has this tag]:TAG: ' '*-t[that has this tag]:TAG: ' \
                    '--handbook[the counterparts of the handbook'\''s twenty-five alone]' \
                    '--not-seen[that the history has no answer to]' \
                    '*--bank[take the questions of FILE (TOML, a question a line, or fortune'\''s form; '\''-'\''\: standard input) in place of the bundled bank and your own; may be given again]:FILE:_files' \
                    '--join[with --bank\: beside the bundled bank and your own]' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
        'principles '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '*--category[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' '*-c[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' \
                    '*--principle[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' '*-p[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' \
                    '*--company[that probes this company'\''s signals]:ID:(amazon google meta apple netflix stripe)' \
                    '*--level[that suits this level]:ID:(entry mid senior staff principal)' '*-l[that suits this level]:ID:(entry mid senior staff principal)' \
                    '*--tag[that has this tag]:TAG: ' '*-t[that has this tag]:TAG: ' \
                    '--handbook[the counterparts of the handbook'\''s twenty-five alone]' \
                    '--not-seen[that the history has no answer to]' \
                    '*--bank[take the questions of FILE (TOML, a question a line, or fortune'\''s form; '\''-'\''\: standard input) in place of the bundled bank and your own; may be given again]:FILE:_files' \
                    '--join[with --bank\: beside the bundled bank and your own]' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[ID\]...:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)'
                return
            fi ;;
        'companies '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '*--category[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' '*-c[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' \
                    '*--principle[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' '*-p[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' \
                    '*--company[that probes this company'\''s signals]:ID:(amazon google meta apple netflix stripe)' \
                    '*--level[that suits this level]:ID:(entry mid senior staff principal)' '*-l[that suits this level]:ID:(entry mid senior staff principal)' \
                    '*--tag[that has this tag]:TAG: ' '*-t[that has this tag]:TAG: ' \
                    '--handbook[the counterparts of the handbook'\''s twenty-five alone]' \
                    '--not-seen[that the history has no answer to]' \
                    '*--bank[take the questions of FILE (TOML, a question a line, or fortune'\''s form; '\''-'\''\: standard input) in place of the bundled bank and your own; may be given again]:FILE:_files' \
                    '--join[with --bank\: beside the bundled bank and your own]' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[ID\]...:(amazon google meta apple netflix stripe)'
                return
            fi ;;
        'stats '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '*--category[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' '*-c[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' \
                    '*--principle[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' '*-p[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' \
                    '*--company[that probes this company'\''s signals]:ID:(amazon google meta apple netflix stripe)' \
                    '*--level[that suits this level]:ID:(entry mid senior staff principal)' '*-l[that suits this level]:ID:(entry mid senior staff principal)' \
                    '*--tag[that has this tag]:TAG: ' '*-t[that has this tag]:TAG: ' \
                    '--handbook[the counterparts of the handbook'\''s twenty-five alone]' \
                    '--not-seen[that the history has no answer to]' \
                    '*--bank[take the questions of FILE (TOML, a question a line, or fortune'\''s form; '\''-'\''\: standard input) in place of the bundled bank and your own; may be given again]:FILE:_files' \
                    '--join[with --bank\: beside the bundled bank and your own]' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
        'ask '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '*--listener[questions for a recruiter, manager, peer or skip-level]:WHO:(recruiter manager peer skip-level)' \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
        'mock '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--minutes[how long the interview is]:M: ' '-m[how long the interview is]:M: ' \
                    '--seed[the same seed gives the same interview]:S: ' '-s[the same seed gives the same interview]:S: ' \
                    '*--category[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' '*-c[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' \
                    '*--principle[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' '*-p[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' \
                    '*--company[that probes this company'\''s signals]:ID:(amazon google meta apple netflix stripe)' \
                    '*--level[that suits this level]:ID:(entry mid senior staff principal)' '*-l[that suits this level]:ID:(entry mid senior staff principal)' \
                    '*--tag[that has this tag]:TAG: ' '*-t[that has this tag]:TAG: ' \
                    '--handbook[the counterparts of the handbook'\''s twenty-five alone]' \
                    '--not-seen[that the history has no answer to]' \
                    '*--bank[take the questions of FILE (TOML, a question a line, or fortune'\''s form; '\''-'\''\: standard input) in place of the bundled bank and your own; may be given again]:FILE:_files' \
                    '--join[with --bank\: beside the bundled bank and your own]' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
        'practice '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--number[how many questions]:N: ' '-n[how many questions]:N: ' \
                    '--think[time to choose a story]:SECONDS: ' \
                    '--answer[how long an answer should last]:SECONDS: ' \
                    '--seed[decides which new questions come]:S: ' '-s[decides which new questions come]:S: ' \
                    '--fit[fit the scheduler to your history (400 reviews and more) instead; kept only if it forecasts better]' \
                    '--by[the interview'\''s date\: everything comes back before it, new questions are spread over the days]:DATE: ' \
                    '--maximum[no question stays away longer\: interviews are weeks away, not years]:DAYS: ' \
                    '--retention[the recall wished for when due]:R: ' \
                    '*--category[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' '*-c[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' \
                    '*--principle[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' '*-p[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' \
                    '*--company[that probes this company'\''s signals]:ID:(amazon google meta apple netflix stripe)' \
                    '*--level[that suits this level]:ID:(entry mid senior staff principal)' '*-l[that suits this level]:ID:(entry mid senior staff principal)' \
                    '*--tag[that has this tag]:TAG: ' '*-t[that has this tag]:TAG: ' \
                    '--handbook[the counterparts of the handbook'\''s twenty-five alone]' \
                    '--not-seen[that the history has no answer to]' \
                    '*--bank[take the questions of FILE (TOML, a question a line, or fortune'\''s form; '\''-'\''\: standard input) in place of the bundled bank and your own; may be given again]:FILE:_files' \
                    '--join[with --bank\: beside the bundled bank and your own]' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
        'review '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--at[when\: 2026-01-05, or with a time of day; now, where it is left out]:TIME: ' \
                    '--seconds[how long the answer took]:N: ' \
                    '--story[which story was told]:NAME: ' \
                    '--by[the interview'\''s date\: everything comes back before it, new questions are spread over the days]:DATE: ' \
                    '--maximum[no question stays away longer\: interviews are weeks away, not years]:DAYS: ' \
                    '--retention[the recall wished for when due]:R: ' \
                    '*--bank[take the questions of FILE (TOML, a question a line, or fortune'\''s form; '\''-'\''\: standard input) in place of the bundled bank and your own; may be given again]:FILE:_files' \
                    '--join[with --bank\: beside the bundled bank and your own]' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--format[the form of the result]:FMT:(text jsonl json toml csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:ID RATING: '
                return
            fi ;;
        'due '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--today[as if today were DATE]:DATE: ' \
                    '--by[the interview'\''s date\: everything comes back before it, new questions are spread over the days]:DATE: ' \
                    '--maximum[no question stays away longer\: interviews are weeks away, not years]:DAYS: ' \
                    '--retention[the recall wished for when due]:R: ' \
                    '*--category[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' '*-c[of this category alone; given again, of one of them]:ID:(conflict leadership delivery growth impact)' \
                    '*--principle[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' '*-p[that probes this principle]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' \
                    '*--company[that probes this company'\''s signals]:ID:(amazon google meta apple netflix stripe)' \
                    '*--level[that suits this level]:ID:(entry mid senior staff principal)' '*-l[that suits this level]:ID:(entry mid senior staff principal)' \
                    '*--tag[that has this tag]:TAG: ' '*-t[that has this tag]:TAG: ' \
                    '--handbook[the counterparts of the handbook'\''s twenty-five alone]' \
                    '--not-seen[that the history has no answer to]' \
                    '*--bank[take the questions of FILE (TOML, a question a line, or fortune'\''s form; '\''-'\''\: standard input) in place of the bundled bank and your own; may be given again]:FILE:_files' \
                    '--join[with --bank\: beside the bundled bank and your own]' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
        'history '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--summary[the streak, the retention and the totals alone]' \
                    '--today[as if today were DATE]:DATE: ' \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[ID\]...: '
                return
            fi ;;
        'schedule '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--input[what comes in\: csv, jsonl (reviews or histories), or auto, by the first character]:FMT:(auto csv jsonl)' \
                    '--every[a row for each review, not for each card'\''s last alone]' \
                    '--retention[the recall wished for when due]:R: ' \
                    '--maximum[no interval is longer]:DAYS: ' \
                    '--short-term[learning steps of 1 and 10 minutes, as in the reference'\''s default]' \
                    '--keep-going[report lines that cannot be read and go on; the status is still 2]' \
                    '--format[the form of the result]:FMT:(csv jsonl json toml tsv text)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[FILE\]:_files'
                return
            fi ;;
    esac
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        local -a commands=( 'random:Draw questions, a line each, none twice.' 'list:List the questions\: id and text.' 'show:Show all that the bank knows of a question.' 'search:Find questions by words, best first; a typing error is forgiven.' 'categories:List the categories with their numbers of questions.' 'principles:List Amazon'\''s principles\: what they mean, what an interviewer listens for.' 'companies:List companies\: what their interviews look for.' 'stats:Count the questions by category, principle, company, level and tag.' 'ask:List questions that you ask them, by listener.' 'mock:Plan a whole interview\: questions balanced over categories and principles, with follow-ups and timings.' 'practice:An interview at the terminal\: what is due and what is new, timed, graded, scheduled again. Each grade is safe at once.' 'review:Add one answer to the history\: again, hard, good or easy (or 1 to 4).' 'due:List the questions to practise today, the likeliest forgotten first.' 'history:Show your answers, and a summary of streak and retention.' 'schedule:FSRS-6 as a filter\: reviews in (id, at, rating), stability, difficulty and due dates out. Days are UTC'\''s. Without --format the result has the input'\''s form.')
        _describe command commands
    fi
    [[ $words[CURRENT] == -* ]] && compadd -- --help --version
}

_career_doc_skeleton() {
    local command=${words[2]} second=${words[3]}
    case "$command $second" in
        'list '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--format[the form of the result]:FMT:(text toml json jsonl)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
        'show '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--format[the form of the result]:FMT:(text toml json jsonl)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:TYPE: '
                return
            fi ;;
        'new '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--title[what the document is about]:TEXT: ' '-t[what the document is about]:TEXT: ' \
                    '--author[who writes it (else Git'\''s user name)]:NAME: ' \
                    '--team[the team that it belongs to]:NAME: ' \
                    '--date[its date (else today'\''s)]:DATE: ' \
                    '--status[its status (else the template'\''s)]:WORD: ' \
                    '*--tag[a tag for the front matter]:WORD: ' \
                    '*--set[any field or section]:NAME=VALUE: ' '*-s[any field or section]:NAME=VALUE: ' \
                    '--from[fields from TOML; - is standard input]:FILE:_files' \
                    '--input[what --from reads]:FMT:(toml json)' \
                    '*--with[also this section]:SECTION: ' \
                    '*--without[not this section]:SECTION: ' \
                    '--bare[leave the guidance out]' '-b[leave the guidance out]' \
                    '--front-matter[front matter for a site builder]:SITE:(none hugo jekyll mkdocs)' \
                    '--edit[open the new file in $VISUAL]' '-e[open the new file in $VISUAL]' \
                    '--today[take this for today]:DATE: ' \
                    '--format[the form of the result]:FMT:(markdown asciidoc rst org latex html text)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:TYPE: '
                return
            fi ;;
    esac
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        local -a commands=( 'list:name the templates' 'show:show a template'\''s sections and fields' 'new:start a document')
        _describe command commands
    fi
    [[ $words[CURRENT] == -* ]] && compadd -- --help --version
}

case $service in
    offer-calc) _career_offer_calc "$@" ;;
    qbank) _career_qbank "$@" ;;
    doc-skeleton) _career_doc_skeleton "$@" ;;
esac
