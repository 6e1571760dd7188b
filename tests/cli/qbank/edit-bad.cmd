qbank edit technical-disagreement --level mid; qbank edit technical-disagrement --level mid; qbank edit own-tool
