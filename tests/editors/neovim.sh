#!/bin/sh
# Neovim, headless, with the snippet that is shipped: diagnostics, actions, hover and lenses come from the server.
#   neovim.sh BUILD_FOLDER
set -u
. "$(dirname "$0")/common.sh"
need nvim
cat > try.lua <<'LUA'
local out = io.open('seen', 'w')
local function say(...) out:write(string.format(...), '\n') end
local buffer = vim.api.nvim_get_current_buf()
local function diagnostics() return vim.diagnostic.get(buffer) end
local function vague()
  for _, one in ipairs(diagnostics()) do
    if one.code == 'vague-time' or (one.user_data and one.user_data.lsp and one.user_data.lsp.code == 'vague-time') then return one end
  end
end
vim.wait(5000, function() return #diagnostics() > 0 end, 20)
local one = vague()
if one then
  local line = vim.api.nvim_buf_get_lines(buffer, one.lnum, one.lnum + 1, false)[1]
  say('marked: %s', line:sub(one.col + 1, one.end_col))
  vim.api.nvim_win_set_cursor(0, { one.lnum + 1, one.col + 1 })
end
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 3000) or {}
  for _, answer in pairs(answers) do return answer.result end
end
local hover = ask('textDocument/hover', vim.lsp.util.make_position_params())
say('hover: %s', hover and hover.contents.value:gsub('\n', ' '):sub(1, 80) or 'nothing')
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
for _, action in ipairs(ask('textDocument/codeAction', params) or {}) do say('action: %s', action.title) end
local document = { textDocument = vim.lsp.util.make_text_document_params() }
for _, lens in ipairs(ask('textDocument/codeLens', document) or {}) do say('lens: %s', lens.command.title) end
for _, symbol in ipairs(ask('textDocument/documentSymbol', document) or {}) do say('symbol: %s', symbol.name) end
-- The mark goes with the keystroke that mends the text.
if one then
  vim.api.nvim_buf_set_text(buffer, one.lnum, one.col, one.lnum, one.end_col, {})
  say('after mending: %s', vim.wait(5000, function() return vague() == nil end, 20) and 'gone' or 'still there')
end
out:close()
vim.cmd('qa!')
LUA
nvim --headless -u NONE -i NONE -n --cmd 'filetype on' --cmd "luafile $share/editors/neovim/star-lint.lua" story.md -c 'luafile try.lua' < /dev/null > log 2>&1
seen=$(cat seen 2> /dev/null || cat log)
expect "the marked words" "$seen" '^marked: a while back$'
expect "hover explains" "$seen" '^hover: .*[a-z]'
expect "an action suppresses" "$seen" '^action: .*'
expect "lenses show shares" "$seen" '^lens: .*%'
expect "symbols name the story" "$seen" '^symbol: Zoë'
expect "marks follow the text" "$seen" '^after mending: gone$'
finish
