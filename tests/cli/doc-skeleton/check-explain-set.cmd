doc-skeleton check --explain number-gap; doc-skeleton check --explain not-in-index
