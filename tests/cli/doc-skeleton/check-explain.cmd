doc-skeleton check --explain no-rollback
