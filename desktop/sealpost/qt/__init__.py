"""Qt without widgets: jobs, signals of the system, the single instance."""
