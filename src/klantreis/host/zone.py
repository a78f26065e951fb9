# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The time zone of this computer, right in summer and in winter, without a table of zones."""

from datetime import UTC, datetime, timedelta, tzinfo


class ComputerZone(tzinfo):
    """What the computer's own clock shows at any moment, then or now."""

    def fromutc(self, moment: datetime) -> datetime:
        """*moment* (UTC) on the clock of this computer."""
        here = moment.replace(tzinfo=UTC).astimezone()
        return here.replace(tzinfo=self)

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """How far this computer's clock was ahead of UTC."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, moment: datetime | None) -> timedelta | None:
        """Unknown: the computer tells only the sum."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """The name that the computer has for it."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()
