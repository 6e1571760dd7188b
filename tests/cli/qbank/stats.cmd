qbank stats --format csv | head -20
