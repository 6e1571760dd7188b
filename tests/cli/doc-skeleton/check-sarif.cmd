doc-skeleton check --format sarif bad-rfc.md | grep ruleId
