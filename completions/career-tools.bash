# SPDX-License-Identifier: MIT
# bash completion of career-tools; made from the option tables, do not edit.

_offer_calc() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= second= i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        [[ ${COMP_WORDS[i]} == -* ]] && continue
        if [[ -z $command ]]; then command=${COMP_WORDS[i]}; elif [[ -z $second ]]; then second=${COMP_WORDS[i]}; fi
    done
    case $command in
        value|compare|counter|equity|simulate|deadline|tax|waterfall|new|check) ;;
        *) second=; command= ;;
    esac
    case "$command $second" in
        'value '*)
            case $before in
                --years) COMPREPLY=(); return ;;
                --discount) COMPREPLY=(); return ;;
                --law) COMPREPLY=(); return ;;
                --leave) COMPREPLY=(); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json' -- "$word")); return ;;
                --plot) COMPREPLY=($(compgen -W 'svg gnuplot vega' -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json csv tsv markdown' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--years --discount --law --leave --input --plot --show-steps --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'compare '*)
            case $before in
                --years) COMPREPLY=(); return ;;
                --discount) COMPREPLY=(); return ;;
                --law) COMPREPLY=(); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json' -- "$word")); return ;;
                --plot) COMPREPLY=($(compgen -W 'svg gnuplot vega' -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json csv tsv markdown' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--years --discount --law --input --plot --show-steps --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'counter '*)
            case $before in
                --against) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --target) COMPREPLY=(); return ;;
                --years) COMPREPLY=(); return ;;
                --discount) COMPREPLY=(); return ;;
                --law) COMPREPLY=(); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json' -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json csv tsv markdown' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--against --target --years --discount --law --input --show-steps --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'equity '*)
            case $before in
                --exit) COMPREPLY=(); return ;;
                --exit-month) COMPREPLY=(); return ;;
                --exercise) COMPREPLY=(); return ;;
                --fair-value) COMPREPLY=(); return ;;
                --leave) COMPREPLY=(); return ;;
                --exercise-after) COMPREPLY=(); return ;;
                --law) COMPREPLY=(); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json' -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json csv tsv markdown' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--exit --exit-month --exercise --fair-value --leave --exercise-after --law --input --show-steps --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'simulate '*)
            case $before in
                --paths|-n) COMPREPLY=(); return ;;
                --seed) COMPREPLY=(); return ;;
                --years) COMPREPLY=(); return ;;
                --volatility) COMPREPLY=(); return ;;
                --jobs|-j) COMPREPLY=(); return ;;
                --shard) COMPREPLY=(); return ;;
                --merge) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --discount) COMPREPLY=(); return ;;
                --law) COMPREPLY=(); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json' -- "$word")); return ;;
                --plot) COMPREPLY=($(compgen -W 'svg gnuplot vega' -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json csv tsv markdown' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--paths -n --seed --years --volatility --jobs -j --shard --merge --discount --law --input --plot --show-steps --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'deadline '*)
            case $before in
                --today) COMPREPLY=(); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json' -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json csv tsv markdown' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--today --input --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'tax '*)
            case $before in
                --input) COMPREPLY=($(compgen -W 'toml json csv' -- "$word")); return ;;
                --year) COMPREPLY=(); return ;;
                --status) COMPREPLY=($(compgen -W 'single joint separate head' -- "$word")); return ;;
                --wages) COMPREPLY=(); return ;;
                --wages-spouse) COMPREPLY=(); return ;;
                --short-gain) COMPREPLY=(); return ;;
                --long-gain) COMPREPLY=(); return ;;
                --qualified-dividends) COMPREPLY=(); return ;;
                --ordinary-dividends) COMPREPLY=(); return ;;
                --interest) COMPREPLY=(); return ;;
                --iso-preference) COMPREPLY=(); return ;;
                --salt-paid) COMPREPLY=(); return ;;
                --other-itemized) COMPREPLY=(); return ;;
                --state) COMPREPLY=(); return ;;
                --state-rate) COMPREPLY=(); return ;;
                --city) COMPREPLY=($(compgen -W 'nyc none' -- "$word")); return ;;
                --short-loss-carried) COMPREPLY=(); return ;;
                --long-loss-carried) COMPREPLY=(); return ;;
                --amt-credit) COMPREPLY=(); return ;;
                --supplemental) COMPREPLY=(); return ;;
                --supplemental-before) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json csv tsv markdown' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--input --year --status --wages --wages-spouse --short-gain --long-gain --qualified-dividends --ordinary-dividends --interest --iso-preference --salt-paid --other-itemized --state --state-rate --city --short-loss-carried --long-loss-carried --amt-credit --supplemental --supplemental-before --absent-zero --show-steps --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'waterfall '*)
            case $before in
                --exit) COMPREPLY=(); return ;;
                --case) COMPREPLY=(); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json' -- "$word")); return ;;
                --plot) COMPREPLY=($(compgen -W 'svg gnuplot vega' -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json csv tsv markdown' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--exit --case --input --plot --show-steps --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'new '*)
            case $before in
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--startup --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'check '*)
            case $before in
                --input) COMPREPLY=($(compgen -W 'auto toml json' -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--input --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        *)
            if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--help --version' -- "$word"))
            else COMPREPLY=($(compgen -W 'value compare counter equity simulate deadline tax waterfall new check help' -- "$word")); fi ;;
    esac
}
complete -F _offer_calc offer-calc

_qbank() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= second= i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        [[ ${COMP_WORDS[i]} == -* ]] && continue
        if [[ -z $command ]]; then command=${COMP_WORDS[i]}; elif [[ -z $second ]]; then second=${COMP_WORDS[i]}; fi
    done
    case $command in
        random|mock|list|show|search|categories|principles|companies|stats|ask|cover|practice|review|due|history|schedule|add|edit|check|import|export) ;;
        *) second=; command= ;;
    esac
    case "$command $second" in
        'random '*)
            case $before in
                --number|-n) COMPREPLY=(); return ;;
                --seed|-s) COMPREPLY=(); return ;;
                --weight|-w) COMPREPLY=(); return ;;
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--number -n --seed -s --repeat -r --weight -w --null -0 --category -c --principle -p --company --level -l --tag -t --handbook --not-seen --bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'mock '*)
            case $before in
                --minutes|-m) COMPREPLY=(); return ;;
                --seed|-s) COMPREPLY=(); return ;;
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--minutes -m --seed -s --category -c --principle -p --company --level -l --tag -t --handbook --not-seen --bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'list '*)
            case $before in
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--category -c --principle -p --company --level -l --tag -t --handbook --not-seen --bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'show '*)
            case $before in
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'search '*)
            case $before in
                --number|-n) COMPREPLY=(); return ;;
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--number -n --category -c --principle -p --company --level -l --tag -t --handbook --not-seen --bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'categories '*)
            case $before in
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--category -c --principle -p --company --level -l --tag -t --handbook --not-seen --bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'principles '*)
            case $before in
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--category -c --principle -p --company --level -l --tag -t --handbook --not-seen --bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word"))
            fi ;;
        'companies '*)
            case $before in
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--category -c --principle -p --company --level -l --tag -t --handbook --not-seen --bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word"))
            fi ;;
        'stats '*)
            case $before in
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--category -c --principle -p --company --level -l --tag -t --handbook --not-seen --bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'ask '*)
            case $before in
                --listener) COMPREPLY=($(compgen -W 'recruiter manager peer skip-level' -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--listener --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'cover '*)
            case $before in
                --number|-n) COMPREPLY=(); return ;;
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--uncovered --number -n --category -c --principle -p --company --level -l --tag -t --handbook --not-seen --bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'practice '*)
            case $before in
                --number|-n) COMPREPLY=(); return ;;
                --think) COMPREPLY=(); return ;;
                --answer) COMPREPLY=(); return ;;
                --seed|-s) COMPREPLY=(); return ;;
                --by) COMPREPLY=(); return ;;
                --maximum) COMPREPLY=(); return ;;
                --retention) COMPREPLY=(); return ;;
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--number -n --think --answer --seed -s --fit --by --maximum --retention --category -c --principle -p --company --level -l --tag -t --handbook --not-seen --bank --join --keep-going --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'review '*)
            case $before in
                --at) COMPREPLY=(); return ;;
                --seconds) COMPREPLY=(); return ;;
                --story) COMPREPLY=(); return ;;
                --by) COMPREPLY=(); return ;;
                --maximum) COMPREPLY=(); return ;;
                --retention) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text jsonl json toml csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--at --seconds --story --by --maximum --retention --bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'due '*)
            case $before in
                --today) COMPREPLY=(); return ;;
                --by) COMPREPLY=(); return ;;
                --maximum) COMPREPLY=(); return ;;
                --retention) COMPREPLY=(); return ;;
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--today --by --maximum --retention --category -c --principle -p --company --level -l --tag -t --handbook --not-seen --bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'history '*)
            case $before in
                --today) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--summary --today --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'schedule '*)
            case $before in
                --input) COMPREPLY=($(compgen -W 'auto csv jsonl' -- "$word")); return ;;
                --retention) COMPREPLY=(); return ;;
                --maximum) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'csv jsonl json toml tsv text' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--input --every --retention --maximum --short-term --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'add '*)
            case $before in
                --id) COMPREPLY=(); return ;;
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --shows) COMPREPLY=(); return ;;
                --follow-up) COMPREPLY=(); return ;;
                --red-flag) COMPREPLY=(); return ;;
                --not-this) COMPREPLY=(); return ;;
                --to) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--id --category -c --principle -p --company --level -l --tag -t --shows --follow-up --red-flag --not-this --to --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'edit '*)
            case $before in
                --text) COMPREPLY=(); return ;;
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --shows) COMPREPLY=(); return ;;
                --follow-up) COMPREPLY=(); return ;;
                --red-flag) COMPREPLY=(); return ;;
                --not-this) COMPREPLY=(); return ;;
                --to) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--text --category -c --principle -p --company --level -l --tag -t --shows --follow-up --red-flag --not-this --to --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'check '*)
            case $before in
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl csv tsv' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'import '*)
            case $before in
                --input) COMPREPLY=($(compgen -W 'auto toml csv tsv json jsonl anki fortune markdown plain' -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'toml csv tsv json jsonl anki fortune markdown plain' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--input --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'export '*)
            case $before in
                --category|-c) COMPREPLY=($(compgen -W 'conflict leadership delivery growth impact' -- "$word")); return ;;
                --principle|-p) COMPREPLY=($(compgen -W 'customer-obsession ownership invent-and-simplify are-right-a-lot learn-and-be-curious hire-and-develop-the-best insist-on-the-highest-standards think-big bias-for-action frugality earn-trust dive-deep disagree-and-commit deliver-results strive-to-be-earths-best-employer success-and-scale-bring-broad-responsibility' -- "$word")); return ;;
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level|-l) COMPREPLY=($(compgen -W 'entry mid senior staff principal' -- "$word")); return ;;
                --tag|-t) COMPREPLY=(); return ;;
                --bank) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'toml csv tsv json jsonl anki fortune markdown plain' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--category -c --principle -p --company --level -l --tag -t --handbook --not-seen --bank --join --keep-going --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        *)
            if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--help --version' -- "$word"))
            else COMPREPLY=($(compgen -W 'random mock list show search categories principles companies stats ask cover practice review due history schedule add edit check import export help' -- "$word")); fi ;;
    esac
}
complete -F _qbank qbank

_doc_skeleton() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= second= i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        [[ ${COMP_WORDS[i]} == -* ]] && continue
        if [[ -z $command ]]; then command=${COMP_WORDS[i]}; elif [[ -z $second ]]; then second=${COMP_WORDS[i]}; fi
    done
    case $command in
        list|show|new|check|index|graph|number|renumber|matrix|upgrade|template|lsp) ;;
        *) second=; command= ;;
    esac
    case "$command $second" in
        'list '*)
            case $before in
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'show '*)
            case $before in
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'new '*)
            case $before in
                --title|-t) COMPREPLY=(); return ;;
                --author) COMPREPLY=(); return ;;
                --team) COMPREPLY=(); return ;;
                --date) COMPREPLY=(); return ;;
                --status) COMPREPLY=(); return ;;
                --tag) COMPREPLY=(); return ;;
                --set|-s) COMPREPLY=(); return ;;
                --from) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --input) COMPREPLY=($(compgen -W 'toml json' -- "$word")); return ;;
                --with) COMPREPLY=(); return ;;
                --without) COMPREPLY=(); return ;;
                --front-matter) COMPREPLY=($(compgen -W 'none hugo jekyll mkdocs' -- "$word")); return ;;
                --dir|-d) compopt -o filenames; COMPREPLY=($(compgen -d -- "$word")); return ;;
                --id) COMPREPLY=($(compgen -W 'number date draft' -- "$word")); return ;;
                --supersedes) COMPREPLY=(); return ;;
                --amends) COMPREPLY=(); return ;;
                --today) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'markdown asciidoc rst org latex html text' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--title -t --author --team --date --status --tag --set -s --from --input --with --without --bare -b --front-matter --dir -d --id --supersedes --amends --edit -e --today --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'check '*)
            case $before in
                --template) COMPREPLY=(); return ;;
                --select) COMPREPLY=(); return ;;
                --ignore) COMPREPLY=(); return ;;
                --severity) COMPREPLY=(); return ;;
                --fail-on) COMPREPLY=($(compgen -W 'hint warning error' -- "$word")); return ;;
                --max-warnings) COMPREPLY=(); return ;;
                --baseline) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --write-baseline) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --explain) COMPREPLY=(); return ;;
                --config) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --stdin-filename) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --column) COMPREPLY=($(compgen -W 'scalar byte utf16' -- "$word")); return ;;
                --jobs|-j) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'text gcc json jsonl toml sarif rdjson github checkstyle' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--template --select --ignore --severity --fail-on --max-warnings --baseline --write-baseline --fix --list-rules --explain --config --print-config --stdin-filename --column --jobs -j --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'index '*)
            case $before in
                --format) COMPREPLY=($(compgen -W 'markdown toml json jsonl' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--write -w --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -d -- "$word"))
            fi ;;
        'graph '*)
            case $before in
                --format) COMPREPLY=($(compgen -W 'dot mermaid svg' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -d -- "$word"))
            fi ;;
        'number '*)
            case $before in
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -d -- "$word"))
            fi ;;
        'renumber '*)
            case $before in
                --to) COMPREPLY=(); return ;;
                --dir|-d) compopt -o filenames; COMPREPLY=($(compgen -d -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--to --dir -d --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'matrix '*)
            case $before in
                --format) COMPREPLY=($(compgen -W 'markdown asciidoc rst org latex html text toml json' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'upgrade '*)
            case $before in
                --template) COMPREPLY=(); return ;;
                --with) COMPREPLY=(); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--template --with --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'template new')
            case $before in
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--user --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'template check')
            case $before in
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'lsp '*)
            case $before in
                --template) COMPREPLY=(); return ;;
                --select) COMPREPLY=(); return ;;
                --ignore) COMPREPLY=(); return ;;
                --severity) COMPREPLY=(); return ;;
                --config) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--template --select --ignore --severity --config --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'template '*) COMPREPLY=($(compgen -W 'new check' -- "$word")) ;;
        *)
            if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--help --version' -- "$word"))
            else COMPREPLY=($(compgen -W 'list show new check index graph number renumber matrix upgrade template lsp help' -- "$word")); fi ;;
    esac
}
complete -F _doc_skeleton doc-skeleton

_star_lint() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= second= i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        [[ ${COMP_WORDS[i]} == -* ]] && continue
        if [[ -z $command ]]; then command=${COMP_WORDS[i]}; elif [[ -z $second ]]; then second=${COMP_WORDS[i]}; fi
    done
    case $command in
        parts|lsp) ;;
        *) second=; command= ;;
    esac
    case "$command $second" in
        'parts '*)
            case $before in
                --stdin-filename) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--stdin-filename --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'lsp '*)
            case $before in
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level) COMPREPLY=($(compgen -W 'senior staff principal' -- "$word")); return ;;
                --select) COMPREPLY=(); return ;;
                --ignore) COMPREPLY=(); return ;;
                --severity) COMPREPLY=(); return ;;
                --config) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--company --level --select --ignore --severity --config --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        *)
            case $before in
                --company) COMPREPLY=($(compgen -W 'amazon google meta apple netflix stripe' -- "$word")); return ;;
                --level) COMPREPLY=($(compgen -W 'senior staff principal' -- "$word")); return ;;
                --select) COMPREPLY=(); return ;;
                --ignore) COMPREPLY=(); return ;;
                --severity) COMPREPLY=(); return ;;
                --fail-on) COMPREPLY=($(compgen -W 'hint warning error' -- "$word")); return ;;
                --max-warnings) COMPREPLY=(); return ;;
                --baseline) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --write-baseline) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --explain) COMPREPLY=(); return ;;
                --config) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --stdin-filename) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --column) COMPREPLY=($(compgen -W 'scalar byte utf16' -- "$word")); return ;;
                --jobs|-j) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'text gcc json jsonl toml sarif rdjson github checkstyle' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--stats --company --level --select --ignore --severity --fail-on --max-warnings --baseline --write-baseline --fix --list-rules --explain --config --print-config --stdin-filename --column --jobs -j --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -W 'parts lsp' -- "$word") $(compgen -f -- "$word"))
            fi ;;
    esac
}
complete -F _star_lint star-lint

_level_check() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= second= i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        [[ ${COMP_WORDS[i]} == -* ]] && continue
        if [[ -z $command ]]; then command=${COMP_WORDS[i]}; elif [[ -z $second ]]; then second=${COMP_WORDS[i]}; fi
    done
    case $command in
        assess|classify|gap|archetype|map|companies|ladder|quiz|diff|packet|add|log) ;;
        *) second=; command= ;;
    esac
    case "$command $second" in
        'assess '*)
            case $before in
                --target) COMPREPLY=(); return ;;
                --ladder) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json jsonl bullets' -- "$word")); return ;;
                --today) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--target --ladder --input --today --brief --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'classify '*)
            case $before in
                --input) COMPREPLY=($(compgen -W 'auto lines toml json jsonl bullets' -- "$word")); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--input --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'gap '*)
            case $before in
                --target) COMPREPLY=(); return ;;
                --ladder) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json jsonl bullets' -- "$word")); return ;;
                --today) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--target --ladder --input --today --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'archetype '*)
            case $before in
                --role) COMPREPLY=($(compgen -W 'tech-lead architect solver right-hand' -- "$word")); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json jsonl bullets' -- "$word")); return ;;
                --today) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--role --list --input --today --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'map '*)
            case $before in
                --to) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--to --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'companies '*)
            case $before in
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'ladder '*)
            case $before in
                --format) COMPREPLY=($(compgen -W 'text toml json jsonl' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'ladder show')
            case $before in
                --format) COMPREPLY=($(compgen -W 'text toml json' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'ladder check')
            case $before in
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'ladder new')
            case $before in
                --from) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--from --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'quiz '*)
            case $before in
                --today) COMPREPLY=(); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--today --output -o --force --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'diff '*)
            case $before in
                --from) COMPREPLY=(); return ;;
                --to) COMPREPLY=(); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json jsonl bullets' -- "$word")); return ;;
                --today) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json svg' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--from --to --input --today --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'packet '*)
            case $before in
                --target) COMPREPLY=(); return ;;
                --ladder) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --author) COMPREPLY=(); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json jsonl bullets' -- "$word")); return ;;
                --today) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'toml json' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--target --ladder --author --input --today --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'add '*)
            case $before in
                --file) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --date) COMPREPLY=(); return ;;
                --today) COMPREPLY=(); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--file --date --today --help -h --version -V --color' -- "$word"))
            else
                COMPREPLY=()
            fi ;;
        'log '*)
            case $before in
                --file) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --input) COMPREPLY=($(compgen -W 'auto toml json jsonl bullets' -- "$word")); return ;;
                --today) COMPREPLY=(); return ;;
                --quiet-months) COMPREPLY=(); return ;;
                --format) COMPREPLY=($(compgen -W 'text toml json' -- "$word")); return ;;
                --output|-o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
                --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
            esac
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W '--file --input --today --quiet-months --format --output -o --force --help -h --version -V --color' -- "$word"))
            else
                compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))
            fi ;;
        'ladder '*) COMPREPLY=($(compgen -W 'show check new' -- "$word")) ;;
        *)
            if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--help --version' -- "$word"))
            else COMPREPLY=($(compgen -W 'assess classify gap archetype map companies ladder quiz diff packet add log help' -- "$word")); fi ;;
    esac
}
complete -F _level_check level-check
