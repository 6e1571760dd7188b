" Vim compiler plugin for star-lint. Copy it to ~/.vim/compiler/, then:
"   :compiler star-lint
"   :make %
" Each finding lands in the quickfix list. Vim's columns are bytes, so star-lint is asked for bytes.
if exists('current_compiler')
  finish
endif
let current_compiler = 'star-lint'

let s:cpo_save = &cpo
set cpo&vim

if exists(':CompilerSet') != 2
  command -nargs=* CompilerSet setlocal <args>
endif

CompilerSet makeprg=star-lint\ --format\ gcc\ --column\ byte\ --color\ never
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ %tote:\ %m,%f:%l:\ %trror:\ %m,%f:%l:\ %tarning:\ %m,%f:%l:\ %tote:\ %m,%f:\ %trror:\ %m,%f:\ %tarning:\ %m,%f:\ %tote:\ %m,star-lint:\ %f:%l:%c:\ %m,%-G%.%#

let &cpo = s:cpo_save
unlet s:cpo_save
