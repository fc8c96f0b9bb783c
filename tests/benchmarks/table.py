# SPDX-License-Identifier: Apache-2.0
"""The rows as one table: printed, or in Markdown as RESULTS.md has it."""
import textwrap

HEADINGS = ("what", "ours", "compared with", "theirs", "ratio", "aim", "reached", "peak MB")
TEXTS = ("what", "compared with", "aim", "reached")
REACHED = {True: "yes", False: "NO", None: "–"}


def number(value, unit=""):
    if value is None:
        return "–"
    digits = 3 if abs(value) < 10 else 1 if abs(value) < 1000 else 0
    return f"{value:,.{digits}f} {unit}".strip()


def cells(row):
    return (row.what, number(row.ours, row.unit), row.against or "–",
            number(row.theirs, row.unit if row.theirs is not None else ""),
            "–" if row.ratio is None else f"{row.ratio:.2f} ×",
            ", ".join(aim.words for aim in row.aims) or "–", REACHED[row.is_reached()],
            number(row.peak_mb))


def markdown_table(rows):
    lines = [HEADINGS, ["---" if name in TEXTS else "---:" for name in HEADINGS]]
    lines += [cells(row) for row in rows]
    notes = [f"- {row.what}: {row.note}" for row in rows if row.note]
    table = "".join("| " + " | ".join(line) + " |\n" for line in lines)
    return table + ("\n" + "\n".join(dict.fromkeys(notes)) + "\n" if notes else "")


def print_table(rows, not_worth):
    lines = [HEADINGS] + [cells(row) for row in rows]
    widths = [max(len(line[i]) for line in lines) for i in range(len(HEADINGS))]
    is_text = [name in TEXTS for name in HEADINGS]
    for position, line in enumerate(lines):
        print("  ".join(cell.ljust(width) if left else cell.rjust(width)
                        for cell, width, left in zip(line, widths, is_text)).rstrip())
        if position == 0:
            print("  ".join("-" * width for width in widths))
    for row in rows:
        if row.note:
            print(f"* {row.what}: {row.note}")
    print("\nFound not worth it:")
    for what, why in not_worth:
        print(textwrap.fill(f"{what}: {why}", 100, initial_indent="- ", subsequent_indent="  "))
