# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The signs and colours by which the state of a step is known."""

from klantreis.domain.choices import StepState
from klantreis.look.colours import TintName
from klantreis.words.pictograms import Pictogram

STEP_SIGNS = {
    None: (Pictogram.STEPS, TintName.PEACH),
    StepState.IDEA: (Pictogram.IDEA, TintName.HONEY),
    StepState.BUSY: (Pictogram.STEPS, TintName.PEACH),
    StepState.DONE: (Pictogram.YES, TintName.MINT),
    StepState.DIFFERENTLY: (Pictogram.WENT_OTHERWISE, TintName.LILAC),
    StepState.LET_GO: (Pictogram.LET_GO, TintName.HONEY),
}
