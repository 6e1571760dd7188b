doc-skeleton new madr --title "A: b" --front-matter mkdocs --today 2026-02-03 --bare | head -12
