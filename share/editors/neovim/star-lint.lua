-- Neovim as a language client of star-lint. Put this into init.lua, or copy the file and require it.
-- Tried with Neovim 0.7.2 (the first branch below). The second branch is for 0.11 and later, written by its manual and not
-- tried with it.
local command = { 'star-lint', 'lsp' }
local filetypes = { 'markdown', 'org', 'text' }

if vim.lsp.config then
  vim.lsp.config('star_lint', { cmd = command, filetypes = filetypes, root_markers = { '.star-lint.toml', '.git' } })
  vim.lsp.enable('star_lint')
else
  local client
  vim.api.nvim_create_autocmd('FileType', {
    pattern = filetypes,
    callback = function(event)
      client = client or vim.lsp.start_client({ name = 'star-lint', cmd = command, root_dir = vim.fn.getcwd() })
      if client then
        vim.lsp.buf_attach_client(event.buf, client)
      end
    end,
  })
end
