qbank schedule --every --format tsv < reviews.csv
