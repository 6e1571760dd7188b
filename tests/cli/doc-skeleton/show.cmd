doc-skeleton show post-mortem
