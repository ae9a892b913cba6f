#!/usr/bin/env python3
"""Makes fonts/cjk-letters.otf of a Noto Sans CJK collection: python3 scripts/subset-cjk-font.py NotoSansCJK-Regular.ttc

Needs fontTools. The letters are those that names of universities are written with: GB 2312 (simplified), level 1 of
Big5 (traditional) and of JIS X 0208, kana, and the syllables of KS X 1001. src/renderers/charts/cjk-letters.ts knows the same.
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

SIMPLIFIED = 2  # The number of Noto Sans CJK SC in the collection.


def pairs(encoding, first, second):
    for lead in first:
        for trail in second:
            try:
                yield bytes([lead, trail]).decode(encoding)
            except UnicodeDecodeError:
                pass


high = range(0xA1, 0xFF)
letters = {
    *pairs("gb2312", range(0xB0, 0xF8), high),
    *pairs("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *high]),
    *pairs("euc_jp", range(0xB0, 0xD0), high),
    *pairs("euc_kr", range(0xB0, 0xC9), high),
    *map(chr, [*range(0x3001, 0x3020), *range(0x3041, 0x3100), *range(0xFF01, 0xFF5F), *range(0xFF61, 0xFFA0)]),
}

options = subset.Options(
    layout_features=[], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14]
)
options.drop_tables += ["BASE", "GPOS", "GSUB", "VORG", "vhea", "vmtx"]
font = TTFont(sys.argv[1], fontNumber=SIMPLIFIED, recalcTimestamp=False)
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=map(ord, letters))
subsetter.subset(font)
# A name of its own: where the whole font is installed too, neither is taken for the other.
for record in font["name"].names:
    if record.nameID in (1, 4):
        record.string = "Hamkor CJK"
    elif record.nameID in (3, 6):
        record.string = "HamkorCJK-Regular"
font["CFF "].cff.fontNames = ["HamkorCJK-Regular"]
font.save("fonts/cjk-letters.otf")
