# "RFC 2616" in a set of ADRs is another body's number; "ADR 9" is this set's.
mkdir -p set/doc/adr && cd set/doc/adr || exit 1
record() {
    printf '# %s\n\nDate: 2024-03-01\n\n## Status\n\n%s\n\n## Context\n\nA.\n\n## Decision\n\nB.\n\n## Consequences\n\nC.\n' "$2" "$3" > "$1"
}
record 0001-speak-http.md '1. Speak HTTP' 'Accepted; replaces RFC 2616'
record 0002-speak-more.md '2. Speak more' 'Accepted; replaces ADR 9'
doc-skeleton check --format gcc *.md
