doc-skeleton check good-adr.md
