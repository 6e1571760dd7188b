printf '# Use SQS\r\n\r\n## Context\r\n\r\nA.\r\n' > x.md; doc-skeleton upgrade --template adr x.md && cat -A x.md; doc-skeleton upgrade --template adr x.md
