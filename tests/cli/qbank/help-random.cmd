qbank help random
