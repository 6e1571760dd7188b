doc-skeleton new rfc --format latex --front-matter hugo
