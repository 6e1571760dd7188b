level-check assess
