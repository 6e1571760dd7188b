cp bad-rfc.md r.md; doc-skeleton upgrade r.md --with rollback --with open-questions; diff bad-rfc.md r.md; doc-skeleton upgrade r.md && echo again
