"""Calendars of others: files in iCalendar (RFC 5545), and servers by CalDAV (RFC 4791, RFC 6578)."""
