# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis demo`: play a story, and tell how it went."""

from collections.abc import Callable, Iterator
from pathlib import Path

from klantreis.cli.arguments import WINDOWS, Asked
from klantreis.cli.progress import Progress
from klantreis.cli.results_folder import results_in
from klantreis.cli.terminal import Terminal, printable
from klantreis.domain import problems
from klantreis.domain.language import Language
from klantreis.host.folders import own_resources
from klantreis.stories.format import Act, Story
from klantreis.stories.playing import play
from klantreis.stories.reading import load_story
from klantreis.stories.report import ActDone, Report
from klantreis.words import outcomes
from klantreis.words.sentences import say_kind

PlayStory = Callable[..., Report]

FOLDER = "klantreis-demo"
_BUILT_IN = {Language.NL: "sleutel.toml", Language.EN: "sleutel.en.toml"}


def run(asked: Asked, terminal: Terminal, *, windows: PlayStory) -> int:
    """0 when every act did what it should, 1 when one did not; raises NotAStory and CannotWrite.

    *windows* plays a story as `stories.playing.play` does, through the real windows.
    """
    play_it: PlayStory = windows if WINDOWS in asked.flags else play
    path = asked.options.get("--story") or built_in(asked.language)
    story = load_story(path)
    folder = asked.options.get("--out", Path(FOLDER)).absolute()
    with Progress(terminal) as progress, results_in(folder) as work:
        report = play_it(
            story,
            beside=path.parent,
            out=work.out,
            base=work.base,
            language=asked.language,
            progress=progress.heard,
        )
    terminal.say(*_told(story, report, folder, terminal.language))
    return 0 if report.is_well else 1


def built_in(language: Language | None) -> Path:
    """The story that comes with klantreis, in *language* or in Dutch."""
    stories = own_resources() / "stories"
    return stories / _BUILT_IN[language or Language.NL]


def _told(story: Story, report: Report, folder: Path, language: Language) -> Iterator[str]:
    good = sum(act.ok for act in report.acts)
    yield outcomes.PLAYED.say(language, title=printable(report.story))
    yield outcomes.ACTS.say(language, good=good, whole=len(report.acts))
    wished = report.met + len(report.unmet)
    yield outcomes.EXPECTED.say(language, met=report.met, whole=wished)
    if good < len(report.acts):
        yield outcomes.WENT_DIFFERENTLY.say(language)
        acts = {act.n: act for visit in story.visits for act in visit.acts}
        for done in report.acts:
            if not done.ok:
                yield from _went_differently(acts[done.n], done, report, language)
    yield outcomes.RESULTS.say(language, folder=printable(str(folder)))


def _went_differently(act: Act, done: ActDone, report: Report, language: Language) -> Iterator[str]:
    place = outcomes.ACT.say(language, n=done.n, line=act.line, do=done.do)
    unmet = [one for one in report.unmet if one.n == done.n]
    if done.error is None:
        yield f"  {place} {outcomes.SHOULD_FAIL.say(language)}"
    elif unmet:
        for one in unmet:
            said = outcomes.UNMET.say(language, key=one.key, index=one.index + 1)
            yield f"  {place} {said}"
    else:
        kind = vars(problems).get(done.error, problems.KlantreisError)
        yield f"  {place} {done.error}. {say_kind(kind, language)[0]}"
