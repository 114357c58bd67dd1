"""What a person wants done; called alike by windows, the command line and the browser."""
