doc-skeleton check --select no-date,claim-no-data --format gcc bad-rfc.md; doc-skeleton check --ignore all --format gcc bad-rfc.md; doc-skeleton check --select no-dat bad-rfc.md
