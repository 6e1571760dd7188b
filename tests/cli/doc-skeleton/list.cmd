doc-skeleton list
