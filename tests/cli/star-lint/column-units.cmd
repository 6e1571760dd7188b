for unit in scalar byte utf16; do star-lint --column $unit --select passive-no-actor marked.md; done
