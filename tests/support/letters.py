"""A letter that loses something in every careless program, and looks at what became of it."""

from sealpost.core.armor import Block, find_blocks
from sealpost.core.packets import MessageShape, check_message

LETTER = "Здравствуй! Árvíztűrő 🤝\u00a0x\n\n> quoted\n-- \nAlice\n"


def only_block(armored: str) -> Block:
    [block] = find_blocks(armored)
    assert isinstance(block, Block)
    return block


def shape(armored: str) -> MessageShape:
    return check_message(only_block(armored).packets)
