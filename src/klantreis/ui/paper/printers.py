# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The printers of this computer, in words that can be shown."""

from dataclasses import dataclass

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from klantreis.domain.problems import NotThere


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """One printer: the *name* that the system knows it by, and what people call it."""

    name: str
    said: str
    is_usual: bool


def printers_here() -> tuple[PrinterChoice, ...]:
    """The printers that are there now, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    found = [
        PrinterChoice(name, _said(name), name == usual)
        for name in QPrinterInfo.availablePrinterNames()
    ]
    return tuple(sorted(found, key=lambda one: (not one.is_usual, one.said.casefold())))


def printer_here(name: str) -> QPrinter:
    """The printer of that *name*, ready for a paper; NotThere when it is gone."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise NotThere(what="printer")
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def spoken(name: str) -> str:
    """A name without the marks of the system."""
    return " ".join(name.replace("_", " ").split())


def _said(name: str) -> str:
    """What people call it: its own description, or its name without the marks of the system."""
    return QPrinterInfo.printerInfo(name).description().strip() or spoken(name)
