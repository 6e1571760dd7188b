doc-skeleton check --format text bad-rfc.md good-adr.md
