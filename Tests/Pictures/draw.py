#!/usr/bin/env python3
"""Draws the README's pictures from real output into fixtures/pictures.

    swift build && python3 Tests/Pictures/draw.py [PROGRAM]

The terminal becomes an SVG; the pages are photographed by Chromium. Without pngquant the PNGs are larger, and nothing else.
"""

import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
PICTURES = ROOT / "fixtures" / "pictures"
PROGRAM = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/debug/policyc").resolve()

# What the terminal shows: a run that finds three defects that nobody sees.
TERMINAL = [
    "policyc", "check", "fixtures/notices/broken", "--select",
    "parity/missing-section,parity/untranslated-block,markup/glued-emphasis",
]
TODAY = "2026-11-28"

COLUMN, ROW, MARGIN = 8.43, 19, 18
INK, PAPER, BAR = "#d6d9e0", "#16181d", "#23262d"
COLOURS = {"31": "#ff7a70", "32": "#7fd88f", "33": "#f2c14e", "34": "#79a8ff", "35": "#d79bff", "36": "#6fd3e3"}


def output(arguments, statuses=(0, 1)):
    """What a run of the program prints, with colours."""
    run = subprocess.run(
        [PROGRAM, *arguments, "--color", "always", "--format", "text", "--today", TODAY], cwd=ROOT,
        capture_output=True, encoding="utf-8", check=False)
    if run.returncode not in statuses:
        sys.exit(f"{' '.join(arguments)}: exit status {run.returncode}\n{run.stderr}")
    return run.stdout


def columns(text):
    """The columns that a text takes in a terminal."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text)


def spans(line):
    """The pieces of a line with their style."""
    style, position = [], 0
    for match in re.finditer(r"\x1b\[([0-9;]*)m|$", line):
        if match.start() > position:
            yield line[position:match.start()], style
        style = [code for code in (match.group(1) or "").split(";") if code not in ("", "0")]
        position = match.end()


def element(text, style, x, y):
    """One piece as SVG, exactly as wide as its columns."""
    fill = next((COLOURS[code] for code in style if code in COLOURS), INK)
    marks = ' font-weight="bold"' if "1" in style else ""
    if "2" in style:
        marks += ' opacity="0.65"'
    width = columns(text) * COLUMN
    return (
        f'<text x="{x:.1f}" y="{y}" fill="{fill}"{marks} textLength="{width:.1f}" '
        f'lengthAdjust="spacingAndGlyphs">{html.escape(text, quote=False)}</text>')


def pieces(text):
    """A text cut where narrow and wide letters meet, so that the columns below stay right."""
    return [match.group() for match in re.finditer(r"[\u1100-\uffef]+|[^\u1100-\uffef]+", text)]


def terminal():
    """The run as an SVG."""
    command = f"$ {' '.join(TERMINAL)}"
    lines = [f"\x1b[1m{command}\x1b[0m", *output(TERMINAL[1:]).rstrip("\n").split("\n")]
    plain = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in lines]
    width = int(max(map(columns, plain)) * COLUMN + 2 * MARGIN)
    height = len(lines) * ROW + 2 * MARGIN + 26
    rows = []
    for index, line in enumerate(lines):
        x, y = MARGIN, 26 + MARGIN + index * ROW + 13
        for text, style in spans(line):
            for piece in pieces(text):
                shown = piece.lstrip(" ")
                x += columns(piece) * COLUMN - columns(shown) * COLUMN
                if shown.strip():
                    tail = shown.rstrip(" ")
                    rows.append(element(tail, style, x, y))
                x += columns(shown) * COLUMN
    dots = "".join(
        f'<circle cx="{18 + 16 * index}" cy="13" r="5" fill="{fill}"/>'
        for index, fill in enumerate(["#ff5f57", "#febc2e", "#28c840"]))
    title = html.escape("A run of " + " ".join(TERMINAL))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">'
        f"<title>{title}</title>"
        f'<rect width="{width}" height="{height}" rx="8" fill="{PAPER}"/>'
        f'<path d="M0 8a8 8 0 0 1 8-8h{width - 16}a8 8 0 0 1 8 8v18H0z" fill="{BAR}"/>{dots}\n'
        + "\n".join(rows) + "\n</svg>\n")


def chosen(page, *buttons):
    """A page with some of its filters chosen, as a reader would choose them."""
    text = page.read_text(encoding="utf-8")
    for button in buttons:
        text = text.replace(f'id="{button}"', f'id="{button}" checked')
    page.write_text(text, encoding="utf-8")


def photograph(page, picture, width, height):
    """A page as a PNG."""
    browser = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
    if browser is None:
        sys.exit("Chromium is not installed")
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-color-profile=srgb",
             f"--user-data-dir={profile}", f"--window-size={width},{height}", f"--screenshot={picture}", page.as_uri()],
            check=True, capture_output=True)
    if shutil.which("pngquant"):
        subprocess.run(["pngquant", "--force", "--skip-if-larger", "--output", picture, "32", picture], check=False)


def main():
    PICTURES.mkdir(exist_ok=True)
    (PICTURES / "check.svg").write_text(terminal(), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        output(["build", "--output", str(folder)])
        photograph(folder / "ja/legal/privacy-policy.html", PICTURES / "page.png", 720, 620)
        status = folder / "status.html"
        notice = "fixtures/notices/broken/locales/de/privacy-policy.md"
        run = subprocess.run([PROGRAM, "status", notice, "--format", f"html={status}"], cwd=ROOT, check=False)
        if run.returncode not in (0, 1):
            sys.exit("policyc status failed")
        chosen(status, "locale-1", "kind-found")
        photograph(status, PICTURES / "parity.png", 1080, 880)
    for picture in sorted(PICTURES.iterdir()):
        print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size} bytes")


if __name__ == "__main__":
    main()
