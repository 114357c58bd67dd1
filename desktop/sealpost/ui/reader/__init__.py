"""The window for what was sealed or signed: text, safe HTML, files, and who answers for each part."""
