printf -- "---\ntemplate: one-pager\ndate: 2026-02-03\nowner: Ann Example\n---\n\n# X\n\n## Fruit\n\nApples.\n" > x.md; doc-skeleton check --format gcc x.md
