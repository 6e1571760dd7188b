qbank schedule reviews.csv
