qbank ask --listener peer --format tsv | head -3; qbank ask | head -3
