doc-skeleton check --stdin-filename rfc.md --template rfc --format gcc - < bad-rfc.md | head -2
