# SPDX-License-Identifier: MIT
"""What a person reads: the real console on a display of its own, signing in through what the row put in the way."""
from dataclasses import dataclass


@dataclass
class Case:
    proxy: str
    names: str  # what the sentence has to name: where the obstacle stands
    refused: bool
