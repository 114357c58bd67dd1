"""Cells that a spreadsheet shows instead of running them, and the way back."""

_RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # what spreadsheets take for a formula


def as_words(cell: str) -> str:
    """A leading apostrophe makes a spreadsheet show the cell instead of running it."""
    return f"'{cell}" if cell.startswith(_RUN) else cell


def as_line(cell: str) -> str:
    """Also safe for a reader that takes each line for a row: line ends become a visible mark."""
    return as_words(cell.replace("\r\n", "\n").replace("\r", "\n").replace("\n", _LINE_END))


def from_cell(cell: str) -> str:
    """What `as_line` was given."""
    bare = cell[1:] if cell.startswith("'") and cell[1:].startswith(_RUN) else cell
    return bare.replace(_LINE_END, "\n")


_LINE_END = " ⏎ "
