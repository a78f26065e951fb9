# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asking as somebody types: only the newest question is worth an answer."""

from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import delete

from klantreis.domain.problems import KlantreisError
from klantreis.ui.errands import Hears, Job
from klantreis.ui.jobs import JobRunner

T = TypeVar("T")


class Latest(QObject):
    """One place that asks the journal, such as a search field: a new question drops the last."""

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._asking = QObject(self)

    def ask(self, job: Job[T], *, then: Hears[T], otherwise: Hears[KlantreisError]) -> None:
        """Ask anew; nothing is heard any more of what was asked before."""
        self.drop()
        self._runner.run(job, then=then, otherwise=otherwise, owner=self._asking)

    def drop(self) -> None:
        """Hear nothing more of what was asked; what has not begun is not done."""
        # Each question has an owner of its own, and a job without its owner is not heard.
        delete(self._asking)
        self._asking = QObject(self)
