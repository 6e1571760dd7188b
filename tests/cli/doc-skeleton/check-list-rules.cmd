doc-skeleton check --list-rules
