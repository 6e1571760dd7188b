doc-skeleton check --format json good-adr.md
