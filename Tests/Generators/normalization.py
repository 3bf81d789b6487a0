#!/usr/bin/env python3
"""Writes Sources/NoticeLint/Source/Normalization+Table.swift from Python's copy of the Unicode data.

Run it from the project's root: python3 Tests/Generators/normalization.py

The table holds the Basic Multilingual Plane without Hangul, which is computed, and without the CJK
compatibility ideographs, whose normal form looks different.
"""

import unicodedata

PATH = "Sources/NoticeLint/Source/Normalization+Table.swift"


def codes():
    for code in range(0x10000):
        if not (0xAC00 <= code <= 0xDFFF or 0xF900 <= code <= 0xFAFF):
            yield code


def main():
    pairs, singles, classes = [], [], []
    previous = 0
    for code in codes():
        character = chr(code)
        decomposition = unicodedata.decomposition(character)
        if decomposition and not decomposition.startswith("<"):
            normal = [ord(part) for part in unicodedata.normalize("NFC", character)]
            if normal == [code]:
                first, second = (int(part, 16) for part in decomposition.split())
                pairs.append(first << 32 | second << 16 | code)
            else:
                normal += [0] * (3 - len(normal))
                singles.append(code << 48 | normal[0] << 32 | normal[1] << 16 | normal[2])
        combining = unicodedata.combining(character)
        if combining != previous:
            classes.append(code << 8 | combining)
            previous = combining
    with open(PATH, "w", encoding="utf-8") as file:
        file.write(
            "// Written by Tests/Generators/normalization.py from Unicode "
            + unicodedata.unidata_version + "; not to be edited by hand.\n\n"
            "extension Normalization {\n")
        write(file, "compositions", "UInt64", sorted(pairs),
              "What two characters make together: the first, the second and the result, 16 bits",
              "each, ordered.")
        file.write("\n")
        write(file, "replacements", "UInt64", sorted(singles),
              "Characters that no normal text holds, each with one to three characters for it, 16",
              "bits each, ordered.")
        file.write("\n")
        write(file, "classes", "UInt32", classes,
              "Where the combining class changes: the first character of each run, shifted left by",
              "eight bits, and the class. Ordered; before the first run the class is 0.")
        file.write("}\n")


def write(file, name, kind, values, *summary):
    for line in summary:
        file.write("  /// " + line + "\n")
    file.write("  static let %s: [%s] = [\n" % (name, kind))
    row = "   "
    for value in values:
        text = " 0x%X," % value
        if len(row) + len(text) > 100:
            file.write(row + "\n")
            row = "   "
        row += text
    file.write(row + "\n  ]\n")


main()
