# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One command for each campaign: `./test campaign NAME [--n N] [--seed S]`.

`list` tells which there are, `figures` makes a table of what was run.
A run that was stopped goes on where it was, when name and seed are the same; --anew begins again.
"""

import argparse
import sys
from pathlib import Path

from tests.campaigns.every_campaign import EVERY
from tests.campaigns.figures import table
from tests.campaigns.running import run
from tests.rules.tree import TOP

_SEED = 2026
_KEPT = TOP / "build" / "campaigns"


def main() -> int:
    """Run the campaign that is asked for and print its figures last; 1 when a promise broke."""
    asked = _parser().parse_args()
    if asked.name == "list":
        for each in EVERY.values():
            sys.stdout.write(f"{each.name:16} {each.full:>8,}  {each.tries}\n")
        return 0
    if asked.name == "figures":
        sys.stdout.writelines(f"{line}\n" for line in table(asked.json or _KEPT))
        return 0
    campaign = EVERY[asked.name]
    keep = asked.json or _KEPT / f"{campaign.name}.json"
    if asked.anew:
        keep.unlink(missing_ok=True)
    report = run(campaign, n=asked.n or campaign.full, seed=asked.seed, keep=keep)
    broken = report.broken(campaign)
    for one in broken:
        sys.stdout.write(f"  {one}\n")
    sys.stdout.write(f"{report.line()}\n")
    return 1 if broken else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./test campaign", description=__doc__)
    names = ["list", "figures", *EVERY]
    parser.add_argument("name", choices=names, metavar="NAME", help=", ".join(names))
    parser.add_argument("--n", type=int, help="how often; else as often as for a release")
    parser.add_argument("--seed", type=int, default=_SEED)
    parser.add_argument("--json", type=Path, help="where the figures are kept")
    parser.add_argument("--anew", action="store_true", help="forget an earlier run")
    return parser


if __name__ == "__main__":
    sys.exit(main())
