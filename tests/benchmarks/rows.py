# SPDX-License-Identifier: Apache-2.0
"""A row of the table: what was measured, beside what, and whether that is what was wanted."""
import dataclasses


@dataclasses.dataclass(frozen=True)
class Aim:
    """A figure of the row that is not to be larger than the limit."""
    figure: str  # a name in Row.figures(): ratio, peak_mb, max_ms …
    limit: float
    words: str

    @staticmethod
    def ratio(limit):
        return Aim("ratio", limit, f"≤ {limit:g} ×")

    @staticmethod
    def peak(limit):
        return Aim("peak_mb", limit, f"≤ {limit:g} MB")

    @staticmethod
    def most(limit, unit):
        return Aim("ours", limit, f"≤ {limit:g} {unit}")


@dataclasses.dataclass
class Row:
    id: str
    what: str
    ours: float
    unit: str  # "MB/s" is better when it is more, all others when it is less
    against: str = ""  # what it is compared with
    theirs: float = None
    aims: list = dataclasses.field(default_factory=list)
    peak_mb: float = None
    others: dict = dataclasses.field(default_factory=dict)  # further figures
    note: str = ""

    @property
    def ratio(self):
        if not self.ours or not self.theirs:
            return None
        return self.theirs / self.ours if self.unit == "MB/s" else self.ours / self.theirs

    def figures(self):
        return {"ours": self.ours, "theirs": self.theirs, "ratio": self.ratio,
                "peak_mb": self.peak_mb, **self.others}

    def is_reached(self):
        """None without an aim."""
        if not self.aims:
            return None
        figures = self.figures()
        return all(figures[aim.figure] is not None and figures[aim.figure] <= aim.limit
                   for aim in self.aims)

    def to_json(self):
        def rounded(value):
            return round(value, 4) if isinstance(value, float) else value
        return {"id": self.id, "what": self.what, "unit": self.unit, "against": self.against,
                **{name: rounded(value) for name, value in self.figures().items()},
                "aim": ", ".join(aim.words for aim in self.aims), "reached": self.is_reached(),
                "note": self.note}
