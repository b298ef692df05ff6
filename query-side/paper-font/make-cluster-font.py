#!/usr/bin/env python3
"""Makes the font of the paper: Sarabun, with every Thai cluster as one glyph of its own.

    make-cluster-font.py SARABUN.ttf NEW.ttf STYLE

A cluster is a consonant with the marks above and below it. HarfBuzz places the marks once, here, so
that whoever sets a text with the new font needs to know nothing of Thai: there are no tables of
substitutions or positions left in it. bantuek.query.paper.ClusterFont counts as this file does:

    U+E000 + 70 * (consonant - ko kai) + place of the marks in MARKS   the cluster
    U+F800 + (mark & 0xff)                                             an empty place, without width

The empty places follow the cluster's glyph in the text of a document, so that each letter that was
typed has a glyph that stands for it when text is taken out again.
"""

import re
import subprocess
import sys

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent
from fontTools.ttLib.tables.ttProgram import Program

FAMILY = "Sarabun Clusters"

CONSONANTS = [chr(c) for c in range(0x0E01, 0x0E2F)]

ABOVE = ["", "\u0e31", "\u0e34", "\u0e35", "\u0e36", "\u0e37", "\u0e47", "\u0e4d"]
TONES = ["", "\u0e48", "\u0e49", "\u0e4a", "\u0e4b", "\u0e4c"]
BELOW = ["\u0e38", "\u0e39", "\u0e3a"]
SARA_AM = "\u0e33"

# In this order; 70 of them.
MARKS = (
    [above + tone for above in ABOVE for tone in TONES if above + tone]
    + [below + tone for below in BELOW for tone in TONES]
    + [tone + SARA_AM for tone in TONES[:5]]
)

ALL_MARKS = [0x0E31, *range(0x0E33, 0x0E3B), *range(0x0E47, 0x0E4F)]

FIRST_CLUSTER = 0xE000
FIRST_EMPTY = 0xF800

ARGUMENTS_ARE_OFFSETS = 0x0002 | 0x1000  # and offsets are not scaled

# Shaping, positions, hints and what belongs to them: nobody asks for it any more.
NO_LONGER_NEEDED = ["GSUB", "GPOS", "GDEF", "DSIG", "fpgm", "prep", "cvt ", "gasp", "hdmx", "VDMX", "LTSH"]


def shaped(source, clusters):
    """Of each cluster its glyphs, each with its place, and how wide all of it is."""
    command = ["hb-shape", "--no-clusters", "--script=thai", "--language=th", source]
    lines = subprocess.run(
        command, input="\n".join(clusters), text=True, capture_output=True, check=True
    ).stdout.split()
    assert len(lines) == len(clusters)
    for cluster, line in zip(clusters, lines):
        x = 0
        glyphs = []
        for item in line.strip("[]").split("|"):
            name, dx, dy, advance = re.fullmatch(
                r"([^@+]+)(?:@(-?\d+),(-?\d+))?\+(-?\d+)", item
            ).groups()
            assert name != ".notdef", cluster
            glyphs.append((name, x + int(dx or 0), int(dy or 0)))
            x += int(advance)
        yield glyphs, x


def composed(font, glyphs):
    whole = Glyph()
    whole.numberOfContours = -1
    whole.components = []
    for name, x, y in glyphs:
        if font["glyf"][name].numberOfContours != 0:
            part = GlyphComponent()
            part.glyphName, part.x, part.y, part.flags = name, x, y, ARGUMENTS_ARE_OFFSETS
            whole.components.append(part)
    return whole


def empty():
    glyph = Glyph()
    glyph.numberOfContours = 0
    return glyph


def drawn(*contours):
    pen = TTGlyphPen(None)
    for contour in contours:
        pen.moveTo(contour[0])
        for point in contour[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


def boxes_and_ticks(stem):
    """Sarabun has none, and forms are full of them."""
    left, bottom, right, top = 70, -20, 710, 620

    def frame():
        outer = [(left, bottom), (left, top), (right, top), (right, bottom)]
        inner = [
            (left + stem, bottom + stem),
            (right - stem, bottom + stem),
            (right - stem, top - stem),
            (left + stem, top - stem),
        ]
        return [outer, inner]

    def tick(width):
        return [(180, 300), (180 + width, 300 + width // 2), (340, 190), (590, 540), (590 + width, 500), (345, 60)]

    def cross(width):
        return [
            [(180, 130 + width), (560, 510 + width // 2), (560 + width // 2, 510), (180 + width, 130)],
            [(180, 510), (180 + width // 2, 510 + width // 2), (600, 130 + width), (600 - width, 130)],
        ]

    return {
        0x2610: drawn(*frame()),
        0x2611: drawn(*frame(), tick(stem)),
        0x2612: drawn(*frame(), *cross(stem)),
        0x2713: drawn(tick(stem)),
        0x2714: drawn(tick(2 * stem)),
    }


def add(font, name, glyph, advance, code):
    font["glyf"].glyphs[name] = glyph
    font["hmtx"].metrics[name] = (advance, 0)
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format in (4, 12):
            table.cmap[code] = name
    return name


def order_by_code(font, glyphs):
    """Who looks for a glyph goes through the runs of codes whose glyphs follow one another."""
    first_code = {}
    for code, name in sorted(font.getBestCmap().items()):
        first_code.setdefault(name, code)
    font.ensureDecompiled()
    order = glyphs[:1] + sorted(glyphs[1:], key=lambda name: first_code.get(name, 0x110000))
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order


def rename(font, style):
    postscript = FAMILY.replace(" ", "") + "-" + style
    names = {1: FAMILY, 2: style, 3: postscript, 4: FAMILY + " " + style, 6: postscript, 16: None, 17: None}
    for record in list(font["name"].names):
        if record.nameID in names:
            new = names[record.nameID]
            if new is None:
                font["name"].names.remove(record)
            else:
                record.string = new


def main(source, target, style):
    font = TTFont(source)
    order = font.getGlyphOrder()
    clusters = [consonant + marks for consonant in CONSONANTS for marks in MARKS]
    assert len(MARKS) == 70 and FIRST_CLUSTER + len(clusters) <= FIRST_EMPTY

    new = []
    for place, (glyphs, advance) in enumerate(shaped(source, clusters)):
        code = FIRST_CLUSTER + place
        new.append(add(font, f"cluster{code:04X}", composed(font, glyphs), advance, code))
    for mark in ALL_MARKS:
        code = FIRST_EMPTY + (mark & 0xFF)
        new.append(add(font, f"empty{mark:04X}", empty(), 0, code))
    for code, glyph in boxes_and_ticks(90 if style == "Bold" else 60).items():
        new.append(add(font, f"sign{code:04X}", glyph, 780, code))

    order_by_code(font, order + new)
    for name in new:
        glyph = font["glyf"][name]
        glyph.recalcBounds(font["glyf"])
        font["hmtx"].metrics[name] = (font["hmtx"].metrics[name][0], getattr(glyph, "xMin", 0))
    for table in NO_LONGER_NEEDED:
        if table in font:
            del font[table]
    for name in font.getGlyphOrder():
        glyph = font["glyf"][name]
        if hasattr(glyph, "program"):
            glyph.program = Program()
            glyph.program.fromBytecode(b"")
    font["post"].formatType = 3.0
    font["maxp"].recalc(font)
    rename(font, style)
    font.recalcTimestamp = False
    font.save(target)
    print(f"{target}: {len(clusters)} clusters")


if __name__ == "__main__":
    main(*sys.argv[1:])
