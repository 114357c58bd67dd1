"""What Sealpost itself remembers, in SQLite; the only importer of sqlite_utils."""
