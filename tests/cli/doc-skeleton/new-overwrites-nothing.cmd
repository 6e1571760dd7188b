echo mine > there.md; doc-skeleton new rfc -o there.md; cat there.md
