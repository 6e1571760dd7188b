#compdef offer-calc qbank doc-skeleton star-lint level-check
# SPDX-License-Identifier: MIT
# zsh completion of career-tools; made from the option tables, do not edit.

_career_offer_calc() {
    local command=${words[2]} second=${words[3]}
    case "$command $second" in
        'value '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--years[years to add up, 1 to 10]:N: ' \
                    '--discount[a year'\''s discount for present values, such as 5%]:RATE: ' \
                    '--law[the year of the law (2024 to 2026); else that of the start]:YEAR: ' \
                    '*--leave[what leaving after that month costs; give it again for more]:MONTH: ' \
                    '--input[the form of the file\: auto (by its name), toml, json]:FMT:(auto toml json)' \
                    '--plot[a drawing instead of the report\: svg, gnuplot or vega]:KIND:(svg gnuplot vega)' \
                    '--show-steps[show how each figure came about, with its source]' \
                    '--format[the form of the result]:FMT:(text toml json csv tsv markdown)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:OFFER:_files'
                return
            fi ;;
        'compare '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--years[years to add up, 1 to 10]:N: ' \
                    '--discount[a year'\''s discount for present values, such as 5%]:RATE: ' \
                    '--law[the year of the law (2024 to 2026); else that of the start]:YEAR: ' \
                    '--input[the form of the file\: auto (by its name), toml, json]:FMT:(auto toml json)' \
                    '--plot[a drawing instead of the report\: svg, gnuplot or vega]:KIND:(svg gnuplot vega)' \
                    '--show-steps[show how each figure came about, with its source]' \
                    '--format[the form of the result]:FMT:(text toml json csv tsv markdown)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:OFFER...:_files'
                return
            fi ;;
        'counter '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--against[the offer to match]:OTHER:_files' \
                    '--target[what should be paid a year on average, before tax]:AMOUNT: ' \
                    '--years[years to add up, 1 to 10]:N: ' \
                    '--discount[a year'\''s discount for present values, such as 5%]:RATE: ' \
                    '--law[the year of the law (2024 to 2026); else that of the start]:YEAR: ' \
                    '--input[the form of the file\: auto (by its name), toml, json]:FMT:(auto toml json)' \
                    '--show-steps[show how each figure came about, with its source]' \
                    '--format[the form of the result]:FMT:(text toml json csv tsv markdown)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:OFFER:_files'
                return
            fi ;;
        'equity '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '*--exit[an exit value, such as 80M; give it again for more]:VALUE: ' \
                    '--exit-month[months from the start to the exit; else the offer'\''s, else the stage'\''s]:MONTH: ' \
                    '--exercise[the day of an early exercise; else the start]:DATE: ' \
                    '--fair-value[a common share'\''s value at exercise; else today'\''s, grown]:PRICE: ' \
                    '--leave[leave after that month and exercise then]:MONTH: ' \
                    '--exercise-after[months between leaving and exercising]:MONTHS: ' \
                    '--law[the year of the law (2024 to 2026); else that of the start]:YEAR: ' \
                    '--input[the form of the file\: auto (by its name), toml, json]:FMT:(auto toml json)' \
                    '--show-steps[show how each figure came about, with its source]' \
                    '--format[the form of the result]:FMT:(text toml json csv tsv markdown)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:OFFER:_files'
                return
            fi ;;
        'simulate '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--paths[paths to draw]:N: ' '-n[paths to draw]:N: ' \
                    '--seed[the same seed gives the same bytes]:N: ' \
                    '--years[years to add up, 1 to 10]:N: ' \
                    '--volatility[a year'\''s, for all offers; else each offer'\''s own]:RATE: ' \
                    '--jobs[threads; the result is the same for any number]:N: ' '-j[threads; the result is the same for any number]:N: ' \
                    '--shard[run part K of N, and write its counts for --merge]:K/N: ' \
                    '*--merge[add up the counts of a part; give it once for each part]:PART:_files' \
                    '--discount[a year'\''s discount for present values, such as 5%]:RATE: ' \
                    '--law[the year of the law (2024 to 2026); else that of the start]:YEAR: ' \
                    '--input[the form of the file\: auto (by its name), toml, json]:FMT:(auto toml json)' \
                    '--plot[a drawing instead of the report\: svg, gnuplot or vega]:KIND:(svg gnuplot vega)' \
                    '--show-steps[show how each figure came about, with its source]' \
                    '--format[the form of the result]:FMT:(text toml json csv tsv markdown)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:OFFER...:_files'
                return
            fi ;;
        'deadline '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--today[take DATE for today]:DATE: ' \
                    '--input[the form of the file\: auto (by its name), toml, json]:FMT:(auto toml json)' \
                    '--format[the form of the result]:FMT:(text toml json csv tsv markdown)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:OFFER:_files'
                return
            fi ;;
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
        local -a commands=( 'value:what one offer pays, year by year, after tax' 'compare:offers side by side, best first' 'counter:which levers close the gap to another offer or an amount' 'equity:what a startup'\''s grant brings at an exit, before and after tax' 'simulate:Monte Carlo of share prices and startup outcomes' 'deadline:days left, when to ask for an extension, whether to negotiate' 'tax:taxes of one household, or of a table of them' 'waterfall:who gets what of an exit\: preferences, conversions, every holder' 'new:print a commented offer file to fill in' 'check:look an offer file over\: status 1 where something is odd')
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
        'cover '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--uncovered[only the questions that no story answers, an id a line]' \
                    '--number[in text, at most so many questions for each story]:N: ' '-n[in text, at most so many questions for each story]:N: ' \
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
                    '*:FILE...:_files'
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
                    '--today[take DATE for today]:DATE: ' \
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
                    '--today[take DATE for today]:DATE: ' \
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
        'add '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--id[its id; made of its first words where it is left out]:ID: ' \
                    '--category[the category]:ID:(conflict leadership delivery growth impact)' '-c[the category]:ID:(conflict leadership delivery growth impact)' \
                    '*--principle[a principle that it probes; may be given again]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' '*-p[a principle that it probes; may be given again]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' \
                    '*--company[a company whose signals it probes; may be given again]:ID:(amazon google meta apple netflix stripe)' \
                    '*--level[a level that it suits; may be given again]:ID:(entry mid senior staff principal)' '*-l[a level that it suits; may be given again]:ID:(entry mid senior staff principal)' \
                    '*--tag[a tag; may be given again]:TAG: ' '*-t[a tag; may be given again]:TAG: ' \
                    '*--shows[what a strong answer shows; may be given again]:TEXT: ' \
                    '*--follow-up[what comes next in talk; may be given again]:TEXT: ' \
                    '*--red-flag[a sign of a weak answer; may be given again]:TEXT: ' \
                    '--not-this[the near question that it is confused with]:ID: ' \
                    '--to[the bank to change; your own one where it is left out]:FILE:_files' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:TEXT: '
                return
            fi ;;
        'edit '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--text[the question'\''s new text]:TEXT: ' \
                    '--category[the category]:ID:(conflict leadership delivery growth impact)' '-c[the category]:ID:(conflict leadership delivery growth impact)' \
                    '*--principle[a principle that it probes; may be given again]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' '*-p[a principle that it probes; may be given again]:ID:(customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility)' \
                    '*--company[a company whose signals it probes; may be given again]:ID:(amazon google meta apple netflix stripe)' \
                    '*--level[a level that it suits; may be given again]:ID:(entry mid senior staff principal)' '*-l[a level that it suits; may be given again]:ID:(entry mid senior staff principal)' \
                    '*--tag[a tag; may be given again]:TAG: ' '*-t[a tag; may be given again]:TAG: ' \
                    '*--shows[what a strong answer shows; may be given again]:TEXT: ' \
                    '*--follow-up[what comes next in talk; may be given again]:TEXT: ' \
                    '*--red-flag[a sign of a weak answer; may be given again]:TEXT: ' \
                    '--not-this[the near question that it is confused with]:ID: ' \
                    '--to[the bank to change; your own one where it is left out]:FILE:_files' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:ID: '
                return
            fi ;;
        'check '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--format[the form of the result]:FMT:(text toml json jsonl csv tsv)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[FILE\]...:_files'
                return
            fi ;;
        'import '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--input[what comes in; auto tells it by the file'\''s ending and text]:FMT:(auto toml csv tsv json jsonl anki fortune markdown plain)' \
                    '--keep-going[report what cannot be read and use the rest; the status is still 2]' \
                    '--format[the form of the result]:FMT:(toml csv tsv json jsonl anki fortune markdown plain)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:FILE:_files'
                return
            fi ;;
        'export '*)
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
                    '--format[the form of the result]:FMT:(toml csv tsv json jsonl anki fortune markdown plain)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
    esac
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        local -a commands=( 'random:Draw questions, a line each, none twice.' 'mock:Plan a whole interview\: questions balanced over categories and principles, with follow-ups and timings.' 'list:List the questions\: id and text.' 'show:Show all that the bank knows of a question.' 'search:Find questions by words, best first; a typing error is forgiven.' 'categories:List the categories with their numbers of questions.' 'principles:List Amazon'\''s principles\: what they mean, what an interviewer listens for.' 'companies:List companies\: what their interviews look for.' 'stats:Count the questions by category, principle, company, level and tag.' 'ask:List questions that you ask them, by listener.' 'cover:Which questions each story answers, which nobody answers, and the fewest stories that answer all. A story is read for what it is about, unless its front matter names questions or tags.' 'practice:An interview at the terminal\: what is due and what is new, timed, graded, scheduled again. Each grade is safe at once.' 'review:Add one answer to the history\: again, hard, good or easy (or 1 to 4).' 'due:List the questions to practise today, the likeliest forgotten first.' 'history:Show your answers, and a summary of streak and retention.' 'schedule:FSRS-6 as a filter\: reviews in (id, at, rating), stability, difficulty and due dates out. Days are UTC'\''s. Without --format the result has the input'\''s form.' 'add:Add a question at the end of your own bank (changes that file).' 'edit:Change a question of your own bank in place (changes that file); all else in it stays, comments too.' 'check:Name every fault of banks, by line; without a file, of your own ones. Status 1 where there is one.' 'import:Turn CSV, TSV, JSON, Anki'\''s text, fortune, a Markdown list or plain lines into a bank.' 'export:Write questions in a form for other programs.')
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
                    '--dir[make the next record of the set there]:FOLDER:_files -/' '-d[make the next record of the set there]:FOLDER:_files -/' \
                    '--id[how the record is named (else as the set does)]:SCHEME:(number date draft)' \
                    '*--supersedes[a record that this one replaces\: number or file]:RECORD: ' \
                    '*--amends[a record that this one changes]:RECORD: ' \
                    '--edit[open the new file in $VISUAL]' '-e[open the new file in $VISUAL]' \
                    '--today[take DATE for today]:DATE: ' \
                    '--format[the form of the result]:FMT:(markdown asciidoc rst org latex html text)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:TYPE: '
                return
            fi ;;
        'check '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--template[hold the documents against this template]:TYPE: ' \
                    '*--select[run only these rules (ids with commas between; a star may end one)]:RULES: ' \
                    '*--ignore[do not run these rules]:RULES: ' \
                    '*--severity[weigh a rule as error, warning, hint or off]:RULE=LEVEL: ' \
                    '--fail-on[the least severity that gives status 1\: error, warning or hint \[warning\]]:LEVEL:(hint warning error)' \
                    '--max-warnings[status 1 only where there are more than N warnings]:N: ' \
                    '--baseline[report only what is not in FILE]:FILE:_files' \
                    '--write-baseline[write every finding to FILE, to be set aside from now on]:FILE:_files' \
                    '--fix[mend in the files what has one right answer, and say what was done]' \
                    '--list-rules[show all rules with their severities]' \
                    '--explain[show what a rule is for, with examples]:RULE: ' \
                    '--config[take settings from FILE alone]:FILE:_files' \
                    '--print-config[show the settings for the first operand, and which file set what]' \
                    '--stdin-filename[what standard input is called\: for its format, settings and messages]:NAME:_files' \
                    '--column[count columns in scalar values, bytes or utf16 units\: scalar, byte or utf16]:UNIT:(scalar byte utf16)' \
                    '--jobs[threads to work with (0\: one for each processor)]:N: ' '-j[threads to work with (0\: one for each processor)]:N: ' \
                    '--format[the form of the result]:FMT:(text gcc json jsonl toml sarif rdjson github checkstyle)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[FILE...\]:_files'
                return
            fi ;;
        'index '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--write[put it into the folder'\''s README.md, between its marks]' '-w[put it into the folder'\''s README.md, between its marks]' \
                    '--format[the form of the result]:FMT:(markdown toml json jsonl)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[FOLDER\]:_files -/'
                return
            fi ;;
        'graph '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--format[the form of the result]:FMT:(dot mermaid svg)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[FOLDER\]:_files -/'
                return
            fi ;;
        'number '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[FOLDER\]:_files -/'
                return
            fi ;;
        'renumber '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--to[the new number]:N: ' \
                    '--dir[the set'\''s folder]:FOLDER:_files -/' '-d[the set'\''s folder]:FOLDER:_files -/' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:RECORD:_files'
                return
            fi ;;
        'matrix '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--format[the form of the result]:FMT:(markdown asciidoc rst org latex html text toml json)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:FILE:_files'
                return
            fi ;;
        'upgrade '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--template[the template that the documents follow]:TYPE: ' \
                    '*--with[also this optional section]:SECTION: ' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:FILE...:_files'
                return
            fi ;;
        'template new')
            if (( CURRENT > 3 )); then
                shift 2 words; (( CURRENT -= 2 ))
                _arguments -s -S \
                    '--user[for all your work, not for this repository alone]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:NAME: '
                return
            fi ;;
        'template check')
            if (( CURRENT > 3 )); then
                shift 2 words; (( CURRENT -= 2 ))
                _arguments -s -S \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:FILE...:_files'
                return
            fi ;;
        'lsp '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--template[hold the documents against this template]:TYPE: ' \
                    '*--select[run only these rules]:RULES: ' \
                    '*--ignore[do not run these rules]:RULES: ' \
                    '*--severity[weigh a rule as error, warning, hint or off]:RULE=LEVEL: ' \
                    '--config[take settings from FILE alone]:FILE:_files' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
        'template '*) (( CURRENT == 3 )) && { compadd -- new check; return } ;;
    esac
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        local -a commands=( 'list:name the templates' 'show:show a template'\''s sections and fields' 'new:start a document' 'check:hold documents against their templates' 'index:list the records of a set' 'graph:draw how records follow one another' 'number:give drafts their numbers (changes files)' 'renumber:move a record and all links to it (changes files)' 'matrix:compare options by weighted criteria' 'upgrade:add the sections that a newer template has (changes files)' 'lsp:serve an editor\: the language server protocol' 'template')
        _describe command commands
    fi
    [[ $words[CURRENT] == -* ]] && compadd -- --help --version
}

_career_star_lint() {
    local command=${words[2]} second=${words[3]}
    case "$command $second" in
        'parts '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--stdin-filename[what standard input is called\: its ending tells the format]:NAME: ' \
                    '--format[the form of the result]:FMT:(text toml json jsonl)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:FILE...:_files'
                return
            fi ;;
        'lsp '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--company[what this company listens for\: amazon, google, meta, apple, netflix or stripe]:NAME:(amazon google meta apple netflix stripe)' \
                    '--level[what this level must show\: senior, staff or principal]:LEVEL:(senior staff principal)' \
                    '*--select[run only these rules]:RULES: ' \
                    '*--ignore[do not run these rules]:RULES: ' \
                    '*--severity[weigh a rule as error, warning, hint or off]:RULE=LEVEL: ' \
                    '--config[take settings from FILE alone]:FILE:_files' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
    esac
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        local -a commands=( 'parts:print each sentence with its part' 'lsp:serve an editor\: the language server protocol on standard input and output')
        _describe command commands
    fi
    _arguments -s -S \
        '--stats[show shares, words, seconds, sentences, I and we by part, and no findings]' \
        '--company[what this company listens for\: amazon, google, meta, apple, netflix or stripe]:NAME:(amazon google meta apple netflix stripe)' \
        '--level[what this level must show\: senior, staff or principal]:LEVEL:(senior staff principal)' \
        '*--select[run only these rules (ids with commas between; a star may end one)]:RULES: ' \
        '*--ignore[do not run these rules]:RULES: ' \
        '*--severity[weigh a rule as error, warning, hint or off]:RULE=LEVEL: ' \
        '--fail-on[the least severity that gives status 1\: error, warning or hint \[warning\]]:LEVEL:(hint warning error)' \
        '--max-warnings[status 1 only where there are more than N warnings]:N: ' \
        '--baseline[report only what is not in FILE]:FILE:_files' \
        '--write-baseline[write every finding to FILE, to be set aside from now on]:FILE:_files' \
        '--fix[mend in the files what has one right answer, and say what was done]' \
        '--list-rules[show all rules with their severities]' \
        '--explain[show what a rule is for, with examples]:RULE: ' \
        '--config[take settings from FILE alone]:FILE:_files' \
        '--print-config[show the settings for the first operand, and which file set what]' \
        '--stdin-filename[what standard input is called\: for its format, settings and messages]:NAME:_files' \
        '--column[count columns in scalar values, bytes or utf16 units\: scalar, byte or utf16]:UNIT:(scalar byte utf16)' \
        '--jobs[threads to work with (0\: one for each processor)]:N: ' '-j[threads to work with (0\: one for each processor)]:N: ' \
        '--format[the form of the result]:FMT:(text gcc json jsonl toml sarif rdjson github checkstyle)' \
        '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
        '--force[let -o replace a file that is there]' \
        '--help[show this help]' '-h[show this help]' \
        '--version[show the version]' '-V[show the version]' \
        '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
        '*:\[FILE\]...:_files'
}

_career_level_check() {
    local command=${words[2]} second=${words[3]}
    case "$command $second" in
        'assess '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--target[the level that is asked for, by the ladder'\''s id]:LEVEL: ' \
                    '--ladder[a bundled ladder'\''s name, or a ladder file]:LADDER:_files' \
                    '--input[what comes in\: evidence tables, star-lint'\''s report, or a brag document'\''s bullets; auto tells by name and look]:FMT:(auto toml json jsonl bullets)' \
                    '--today[take DATE for today]:DATE: ' \
                    '--brief[the levels alone, without the items]' \
                    '--format[the form of the result]:FMT:(text toml json)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[EVIDENCE...\]:_files'
                return
            fi ;;
        'classify '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--input[what comes in; auto takes plain lines where nothing says otherwise]:FMT:(auto lines toml json jsonl bullets)' \
                    '--format[the form of the result]:FMT:(text toml json jsonl)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[FILE...\]:_files'
                return
            fi ;;
        'gap '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--target[the level to reach, by the ladder'\''s id]:LEVEL: ' \
                    '--ladder[a bundled ladder'\''s name, or a ladder file]:LADDER:_files' \
                    '--input[what comes in\: evidence tables, star-lint'\''s report, or a brag document'\''s bullets; auto tells by name and look]:FMT:(auto toml json jsonl bullets)' \
                    '--today[take DATE for today]:DATE: ' \
                    '--format[the form of the result]:FMT:(text toml json)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[EVIDENCE...\]:_files'
                return
            fi ;;
        'archetype '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--role[the archetype that the role asks for\: what of it the evidence lacks]:ARCHETYPE:(tech-lead architect solver right-hand)' \
                    '--list[the four archetypes and their signs, without evidence]' \
                    '--input[what comes in\: evidence tables, star-lint'\''s report, or a brag document'\''s bullets; auto tells by name and look]:FMT:(auto toml json jsonl bullets)' \
                    '--today[take DATE for today]:DATE: ' \
                    '--format[the form of the result]:FMT:(text toml json)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[EVIDENCE...\]:_files'
                return
            fi ;;
        'map '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '*--to[the other company; several times for several, all without it]:COMPANY: ' \
                    '--format[the form of the result]:FMT:(text toml json jsonl)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:COMPANY LEVEL: '
                return
            fi ;;
        'companies '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--format[the form of the result]:FMT:(text toml json jsonl)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[COMPANY...\]: '
                return
            fi ;;
        'ladder '*)
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
        'ladder show')
            if (( CURRENT > 3 )); then
                shift 2 words; (( CURRENT -= 2 ))
                _arguments -s -S \
                    '--format[the form of the result]:FMT:(text toml json)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[LADDER \[LEVEL\]\]:_files'
                return
            fi ;;
        'ladder check')
            if (( CURRENT > 3 )); then
                shift 2 words; (( CURRENT -= 2 ))
                _arguments -s -S \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:FILE...:_files'
                return
            fi ;;
        'ladder new')
            if (( CURRENT > 3 )); then
                shift 2 words; (( CURRENT -= 2 ))
                _arguments -s -S \
                    '--from[the ladder whose shape and words it starts with]:LADDER:_files' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:ID: '
                return
            fi ;;
        'quiz '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--today[take DATE for today]:DATE: ' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)'
                return
            fi ;;
        'diff '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--from[with one file\: the earlier day]:DATE: ' \
                    '--to[with one file\: the later day, else today]:DATE: ' \
                    '--input[what comes in\: evidence tables, star-lint'\''s report, or a brag document'\''s bullets; auto tells by name and look]:FMT:(auto toml json jsonl bullets)' \
                    '--today[take DATE for today]:DATE: ' \
                    '--format[the form of the result]:FMT:(text toml json svg)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:OLD \[NEW\]:_files'
                return
            fi ;;
        'packet '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--target[the level applied for, by the ladder'\''s id]:LEVEL: ' \
                    '--ladder[a bundled ladder'\''s name, or a ladder file]:LADDER:_files' \
                    '--author[whose case it is]:NAME: ' \
                    '--input[what comes in\: evidence tables, star-lint'\''s report, or a brag document'\''s bullets; auto tells by name and look]:FMT:(auto toml json jsonl bullets)' \
                    '--today[take DATE for today]:DATE: ' \
                    '--format[the form of the result]:FMT:(toml json)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[EVIDENCE...\]:_files'
                return
            fi ;;
        'add '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--file[the brag document, instead of the one in your data folder]:FILE:_files' \
                    '--date[when it was, instead of today]:DATE: ' \
                    '--today[take DATE for today]:DATE: ' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:STATEMENT: '
                return
            fi ;;
        'log '*)
            if (( CURRENT > 2 )); then
                shift 1 words; (( CURRENT -= 1 ))
                _arguments -s -S \
                    '--file[the brag document, instead of the one in your data folder]:FILE:_files' \
                    '--input[what comes in\: evidence tables, star-lint'\''s report, or a brag document'\''s bullets; auto tells by name and look]:FMT:(auto toml json jsonl bullets)' \
                    '--today[take DATE for today]:DATE: ' \
                    '--quiet-months[a dimension with nothing for so long is named]:N: ' \
                    '--format[the form of the result]:FMT:(text toml json)' \
                    '--output[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' '-o[write the result to FILE ('\''-'\''\: standard output)]:FILE:_files' \
                    '--force[let -o replace a file that is there]' \
                    '--help[show this help]' '-h[show this help]' \
                    '--version[show the version]' '-V[show the version]' \
                    '--color[colours\: auto, always or never]:WHEN:(auto always never)' \
                    '*:\[EVIDENCE...\]:_files'
                return
            fi ;;
        'ladder '*) (( CURRENT == 3 )) && { compadd -- show check new; return } ;;
    esac
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        local -a commands=( 'assess:What level the evidence supports, dimension by dimension, with the items and words that say so. Without a file\: the brag document that '\''add'\'' keeps.' 'classify:Read single statements, a line each\: dimension, level, strength and the words that decided.' 'gap:What is missing for a level, dimension by dimension, and the kind of work that would show it. Status 1 if anything is.' 'archetype:Which of the four Staff archetypes the evidence fits, and what a role asks for.' 'map:A company'\''s level at another company\: a range, its source and how sure it is.' 'companies:The companies that can be mapped; with names, their levels, source and confidence.' 'ladder:The bundled ladders.' 'quiz:A short self-assessment at the terminal where there is no evidence yet; writes an evidence file.' 'diff:Growth between two files, or two dates of one\: each dimension then and now, and over time as a chart.' 'packet:The promotion case as data\: what each dimension reads as, why, its evidence, and what is missing.' 'add:Append a dated statement to the brag document (a Markdown list that you can edit), and say how it reads.' 'log:The brag document by quarter and dimension, and what has had nothing for a while.' 'ladder')
        _describe command commands
    fi
    [[ $words[CURRENT] == -* ]] && compadd -- --help --version
}

case $service in
    offer-calc) _career_offer_calc "$@" ;;
    qbank) _career_qbank "$@" ;;
    doc-skeleton) _career_doc_skeleton "$@" ;;
    star-lint) _career_star_lint "$@" ;;
    level-check) _career_level_check "$@" ;;
esac
