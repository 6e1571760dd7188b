doc-skeleton new one-pager --title "A: b" --tag x --front-matter jekyll --today 2026-02-03 --bare | head -12
