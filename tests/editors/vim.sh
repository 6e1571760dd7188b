#!/bin/sh
# Vim's :make with the compiler plugin: the quickfix entry stands on the right word, also behind text that is not ASCII.
#   vim.sh BUILD_FOLDER
set -u
. "$(dirname "$0")/common.sh"
need vim
vim -Nu NONE -i NONE -n -es --cmd "set encoding=utf-8 runtimepath^=$share/editors/vim" story.md \
    -c 'compiler star-lint' -c 'silent! make! %' \
    -c 'let g:found = filter(getqflist(), {_, entry -> entry.text =~# "vague-time"})' \
    -c 'let g:word = empty(g:found) ? "nothing" : g:found[0].lnum . " " . matchstr(getline(g:found[0].lnum)[g:found[0].col - 1 :], "^a while back") . " " . g:found[0].type' \
    -c 'call writefile([g:word, len(filter(getqflist(), {_, entry -> !entry.valid}))], "seen")' -c 'qa!' < /dev/null > log 2>&1
expect "the word" "$(sed -n 1p seen 2> /dev/null || cat log)" '^5 a while back [Ww]$'
expect "every line of the output is understood" "$(sed -n 2p seen 2> /dev/null)" '^0$'
finish
