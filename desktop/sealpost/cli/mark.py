"""mark: the personal mark, shown or changed."""

import argparse
from dataclasses import replace

from sealpost.cli.answers import Answer
from sealpost.composition import Services
from sealpost.core.personal_mark import cleaned_word
from sealpost.core.text import visible


def mark(services: Services, options: argparse.Namespace) -> Answer:
    kept = services.personal_mark.mark()
    picture, image = (options.picture, b"") if options.picture else (kept.picture, kept.image)
    word = cleaned_word(options.word or "") or kept.word
    chosen = replace(kept, picture=picture, image=image, colour=options.colour or kept.colour, word=word)
    if chosen != kept:
        services.personal_mark.keep(chosen)
    text = f"{visible(chosen.word)}: {chosen.picture}, {chosen.colour}\n"
    return Answer(text, {"word": chosen.word, "picture": chosen.picture, "colour": chosen.colour})
