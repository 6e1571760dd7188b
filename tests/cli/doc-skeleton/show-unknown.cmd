doc-skeleton show desing
