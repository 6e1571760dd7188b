doc-skeleton check --format gcc --template rfc bad-rfc.md
