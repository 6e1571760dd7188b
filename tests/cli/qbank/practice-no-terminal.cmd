qbank practice
