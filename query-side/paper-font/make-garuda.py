#!/usr/bin/env python3
"""Redraws the coloured garuda as one-colour line art: make-garuda.py PICTURE.png garuda.png

The picture is dist/coats/TH.svg of the npm package coat-of-arms, drawn 3600 pixels high on a green
ground. Its black lines are kept and made a little thicker, for they are to be read at 1.5 cm.
"""

import sys

import numpy
from PIL import Image
from scipy import ndimage

HEIGHT = 900  # pixels on 1.5 cm: 1500 to the inch
THICKER = 4

COLOURS = [(0, 0, 0), (0, 255, 0), (255, 0, 0), (237, 28, 36), (255, 230, 69), (24, 26, 114), (255, 255, 255)]


def main(source, target):
    picture = numpy.asarray(Image.open(source).convert("RGB")).astype(int)
    distances = numpy.stack([((picture - colour) ** 2).sum(axis=2) for colour in COLOURS])
    nearest = ndimage.median_filter(distances.argmin(axis=0).astype(numpy.uint8), 5)
    lines = ndimage.binary_dilation(nearest == 0, iterations=THICKER)
    art = Image.fromarray(numpy.where(lines, 0, 255).astype(numpy.uint8))
    width = round(art.width * HEIGHT / art.height)
    small = art.resize((width, HEIGHT), Image.LANCZOS)
    small.point(lambda grey: 255 if grey > 128 else 0).convert("1").save(target, optimize=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
