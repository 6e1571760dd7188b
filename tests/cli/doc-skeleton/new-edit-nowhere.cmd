doc-skeleton new debrief --edit
