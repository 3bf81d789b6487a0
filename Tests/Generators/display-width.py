#!/usr/bin/env python3
"""Writes Sources/SourceText/DisplayWidth+Table.swift from Python's copy of the Unicode data.

Run it from the project's root: python3 Tests/Generators/display-width.py
"""

import sys
import unicodedata

# Blocks whose unassigned code points are wide too (UAX #11, section 5), and the block that Unicode
# keeps for new emoji.
WIDE_WHEN_UNASSIGNED = [
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
    (0x1FA70, 0x1FAFF),
]

# Format characters that terminals draw: the soft hyphen and the signs that enclose digits.
DRAWN_FORMAT = {0x00AD, 0x06DD, 0x070F, 0x08E2, 0x110BD, 0x110CD} | set(range(0x0600, 0x0606)) | {
    0x0890, 0x0891}

# Vowels and final consonants of conjoining Hangul, drawn in the cell of the consonant before.
CONJOINING = set(range(0x1160, 0x1200)) | set(range(0xD7B0, 0xD7FC))


def width(code):
    character = chr(code)
    category = unicodedata.category(character)
    if code in DRAWN_FORMAT:
        return 1
    if category in ("Mn", "Me", "Cf", "Zl", "Zp") or code in CONJOINING:
        return 0
    if category == "Cn":
        wide = any(low <= code <= high for low, high in WIDE_WHEN_UNASSIGNED)
        return 2 if wide else 1
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def main():
    runs = []
    previous = None
    for code in range(sys.maxunicode + 1):
        current = width(code)
        if current != previous:
            runs.append(code << 2 | current)
            previous = current
    lines = [
        "// Written by Tests/Generators/display-width.py from Unicode "
        + unicodedata.unidata_version + "; not to be edited by hand.",
        "",
        "extension DisplayWidth {",
        "  /// Where the width changes: the first scalar of each run, shifted left by two bits, and the",
        "  /// run's width in columns. Ordered; the first run starts at 0.",
        "  static let runs: [UInt32] = [",
    ]
    row = "   "
    for run in runs:
        text = " 0x%X," % run
        if len(row) + len(text) > 100:
            lines.append(row)
            row = "   "
        row += text
    lines += [row, "  ]", "}", ""]
    with open("Sources/SourceText/DisplayWidth+Table.swift", "w", encoding="utf-8") as file:
        file.write("\n".join(lines))


if __name__ == "__main__":
    main()
