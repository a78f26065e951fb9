# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis manual`: the whole manual, with pictures of the built-in story taken anew."""

from collections.abc import Collection, Mapping
from pathlib import Path

from klantreis.cli.arguments import Asked
from klantreis.cli.demo import PlayStory, built_in
from klantreis.cli.progress import Progress
from klantreis.cli.results_folder import results_in
from klantreis.cli.terminal import Terminal, printable
from klantreis.domain.problems import NotThere
from klantreis.host.folders import own_resources
from klantreis.services.manual import make_manual, screens_wanted
from klantreis.stories.reading import load_story
from klantreis.words import outcomes

FOLDER = "klantreis-manual"


def run(asked: Asked, terminal: Terminal, *, windows: PlayStory) -> int:
    """0 when all files lie there. Raises CannotWrite, OutOfSpace, or NotThere (a picture)."""
    folder = asked.options.get("--out", Path(FOLDER)).absolute()
    language = terminal.language
    path = built_in(language)
    story = load_story(path)
    with Progress(terminal) as progress, results_in(folder) as work:
        played = work.base / "played"
        played.mkdir()
        windows(
            story, beside=path.parent, out=played, base=work.base, language=language,
            progress=progress.heard,
        )  # fmt: skip
        pictures = _pictures(played / "pages", screens_wanted())
        for name, data in make_manual(language, pictures, resources=own_resources()):
            target = work.out / name
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(data)
    terminal.say(outcomes.RESULTS.say(language, folder=printable(str(folder))))
    return 0


def _pictures(taken: Path, wanted: Collection[str]) -> Mapping[str, bytes]:
    """The picture of each screen, of when it was fullest; NotThere when one was not shown."""
    # Each is called by its number and then by what is seen on it.
    shown = {path.stem.partition("-")[2]: path for path in sorted(taken.glob("*.png"))}
    found: dict[str, bytes] = {}
    for name in wanted:
        path = shown.get(f"{name}-full") or shown.get(name)
        if path is None:
            raise NotThere(what="picture", name=name)
        found[name] = path.read_bytes()
    return found
