"""Heads as pixel grids, fill only: the outline is added when the whole person is put together.

Every grid is 14 wide; its last row is the neck. "down" looks at us, "up" away, "right" and "left" are both
drawn looking right (the left one is mirrored afterwards), so that what is not symmetric stays on its own
side: Elara's silver streak and Lena's braid are on their left. Signs: 1-5 skin dark to light, k lash,
w W eye white, p pupil, e iris, m mouth, f freckle; a-d hair dark to light, s S silver; o O P headband;
g h i v cloth of the hood, X Y V visor. `people.Look` gives each sign its colour.
"""

from __future__ import annotations

Grid = list[str]

ELARA: dict[str, Grid] = {
    "down": [
        "....bbbbbb....",
        "..bbccccbssb..",
        ".bbcddccbbsSb.",
        "abbcddccbbssSa",
        "abccccbbb4ssSa",
        "abccbb3344sssa",
        "abb3kk44kk3ssa",
        "abb3wp44pw3sba",
        "abb2We44eW2sba",
        "aab33443443sba",
        "aabb33mm33bbaa",
        "aaab223322baaa",
        ".aa..1221..aa.",
    ],
    "right": [
        "...bbbbbb.....",
        ".bbbccccbbbb..",
        ".bbccddccbbss.",
        "bbbccddccbbbs.",
        "bbcccccbbbb4s.",
        "bbbcccbbbb444.",
        "bbbbbbbbb34kk.",
        "abbbbbbb234wp4",
        "abbbbbbb234We4",
        "abbbbbbb234444",
        "aabbbbba2344m.",
        "aaabbaab12233.",
        ".aaaaab.122...",
    ],
    "left": [
        "...bbbbbb.....",
        ".bbbccccssss..",
        ".bbccddcsSSsb.",
        "bbbccddsSSsss.",
        "bbcccccsSs34s.",
        "bbbcccbsSs444.",
        "bbbbbbbsSs4kk.",
        "abbbbbbsSs4wp4",
        "abbbbbbsss4We4",
        "abbbbbbbss4444",
        "aabbbbbabs34m.",
        "aaabbaabs2233.",
        ".aaaaab.122...",
    ],
    "up": [
        "....bbbbbb....",
        "..sbbccccbbb..",
        ".bSsbcccccbbb.",
        "abSsccddddccba",
        "abssbcccccdcba",
        "abssbbcbbbccba",
        "absbcbcbbcbbba",
        "absbcbbbbcbbba",
        "absbbbbabbbbba",
        "abbbabbabbabba",
        "aabbabaabbabaa",
        "aaaabaaaabaaaa",
        ".aaa.1221.aaa.",
    ],
}

KADE: dict[str, Grid] = {
    "down": [
        "..b.bb.cc.bb..",
        ".bbccdccbccdb.",
        "bbccdccbcccbcb",
        "bcccbccbbccbcb",
        "oPPPPPPPPPPPPo",
        ".oOOOOOOOOOOo.",
        ".a4kk444kk44a.",
        ".a4wp444pw43a.",
        ".34We444eW433.",
        ".134443444431.",
        "..3344444433..",
        "...33mmmm3....",
        ".....1221.....",
    ],
    "right": [
        "...b.bb.cc.b..",
        "..bbccdccbcdb.",
        ".bbccdccbccccb",
        "abbcccbccbbcb.",
        "abOPPPPPPPPPPo",
        "aaoOOOOOOOOOO.",
        "oaaaba3344kk..",
        "oPaab12a44wp4.",
        ".oaa.23344We44",
        "..aa.22344444.",
        "....122344444.",
        ".....12234mm..",
        "......1223....",
    ],
    "up": [
        "..bb.cc.bb.b..",
        ".bdccbccdccbb.",
        "bcbcccbccdccbb",
        "bcbbccccbcccbb",
        "oPPPPPPPPPPPPo",
        ".oOOOOOOOOOOo.",
        ".abbbboPobbba.",
        ".abcbbooObcba.",
        "..abbbObobba..",
        "..aabobbobaa..",
        "...aabbbbaa...",
        "....2aaaa2....",
        ".....1221.....",
    ],
}
KADE["left"] = KADE["right"]

LENA: dict[str, Grid] = {
    "down": [
        "....bbbbbb....",
        "..bbccddccbb..",
        ".bccddcbccdcb.",
        "bbcddccbbccdcb",
        "bccccb4bbccccb",
        "bccb4444bbcccb",
        "bcbkk444kk4bcb",
        "bb4wp444pw44bb",
        "ab3We444eW43cb",
        "ab34f4344f43bc",
        "abb344444433cb",
        ".aa33mm333abcd",
        ".....1221..bcb",
    ],
    "right": [
        "....bbbbbb....",
        "..bbccccccbb..",
        ".bbccdddccccb.",
        "bbccddccccbbb.",
        "bbccccccbb4bb.",
        "bbcccccbb444b.",
        "bbccccbb344kk.",
        "bbbccbb4344wp4",
        "abbbcb34344We4",
        ".abbbb33444f44",
        ".aabbbb23444m.",
        "..aabab.12333.",
        "...abb..122...",
    ],
    "left": [
        "....bbbbbb....",
        "..bbccccccbb..",
        ".bbccdddccccb.",
        "bbccddccccbbb.",
        "bbccccccbb4bb.",
        "bbcccccbb444b.",
        "bbccccbb344kk.",
        "bbbccccb344wp4",
        "abbbccdb344We4",
        ".abbbcdcb44f44",
        ".aabbbccd344m.",
        "..aabbcdb2333.",
        "...abbccd22...",
    ],
    "up": [
        "....bbbbbb....",
        "..bbccccccbb..",
        ".bbccdddccccb.",
        "bbccddccccdccb",
        "bccdccccdcccbb",
        "bccdcccdccccbb",
        "bcccccdcccccbb",
        "bbcccdcccccbbb",
        "abcccccccccbba",
        "abbccbccccbba.",
        ".bcdcbbccbba..",
        ".bdcbaabbaa...",
        ".bcdb.1221....",
    ],
}

ORION: dict[str, Grid] = {
    "down": [
        "......hh......",
        "....hhiihh....",
        "..hhiiiiiihh..",
        ".hiihhhhhhiih.",
        ".hihgggggghih.",
        "hhigvvvvvvgihh",
        "hhgvXYXXXXvghh",
        "hhgVXXXXYXVghh",
        "hgabbcbbcbbagh",
        "hga4kkbckk4agh",
        "hga4wp44pw4agh",
        "hgg3We44eW3ggh",
        ".gg33443433gg.",
        ".hgg33mm33ggh.",
        "..hhg2332ghh..",
    ],
    "right": [
        ".....hhhh.....",
        "...hhiiiihh...",
        "..hiiiiiiihhh.",
        ".hiihhhhhhhhh.",
        "hhihhhhhggggh.",
        "hhhhhhhgvvvvvv",
        "hhhhhhgXXYXXXX",
        "hhhhhhgVXXXXXV",
        "hhhhhhgabcbbcb",
        "hhhhhhgab34kk.",
        "ghhhhhgg34wp4.",
        "gghhhhgg34We44",
        ".gghhhgg234444",
        "..gghhggg23m3.",
        "...gghhhg1233.",
    ],
    "up": [
        "......hh......",
        "....hhiihh....",
        "..hhiiiiihhh..",
        ".hiihhhhhhhhh.",
        ".hihhhhhhhhhh.",
        "hhihhhXXhhhhhh",
        "hhhhhXhhXhhhhg",
        "hhhhXhXXhXhhhg",
        "hhhhXhXXhXhhgg",
        "hhhhhXhhXhhhgg",
        "hghhhhXXhhhhgg",
        "hgghhhhhhhhggg",
        ".gghhhhhhhhgg.",
        "..hgghhhhggh..",
        "...hhgggghh...",
    ],
}
ORION["left"] = ORION["right"]

ORION_BARE: dict[str, Grid] = {
    "down": [
        "..............",
        "....bb.bbb....",
        "..bbbcbbcbbb..",
        ".bbccbbbcccbb.",
        ".bccbbbcbbccbb",
        "abcbbcbbbcbbba",
        "abbbcbb3bcb4ba",
        "abb3bb4b3b4bba",
        "ab34kk44kk44ba",
        ".a34wp44pw43a.",
        ".a33We44eW33a.",
        ".ia3344344 3i.",
        ".iga334444agi.",
        ".ihgg3mm3gghi.",
        "..ihhg22ghhi..",
    ],
    "right": [
        "..............",
        "...bbb.bb.b...",
        "..bbccbbcbbbb.",
        ".bbccbbbcccbb.",
        "bbccbbbcbbccb.",
        "bbcbbcbbbcbbb.",
        "abbbcbbbb4bb4.",
        "abbbbbb4b44b4.",
        ".abbbb3434kk..",
        ".aabb33434wp4.",
        "..aabb3344We44",
        ".ihaa.23444444",
        "ihhgg2234443..",
        "ihhhgg1223m3..",
        ".ihhhhg123....",
    ],
    "up": [
        "..............",
        "....bb.bbb....",
        "..bbbcbbcbbb..",
        ".bbccbbbcccbb.",
        ".bccbbbcbbccbb",
        "abcbbcbbbcbbba",
        "abbbcbbbbcbbba",
        "abbcbbcbbbcbba",
        "abbbbbcbbbbbba",
        ".abbabbbabbba.",
        ".aabbabbabbaa.",
        ".ihaabaababhi.",
        "ihhgghhhhgghhi",
        "ihhhhggggghhhi",
        ".ihhhhhhhhhhi.",
    ],
}
ORION_BARE["left"] = ORION_BARE["right"]


def eyes_closed(grid: Grid) -> Grid:
    """The lids down: the lash moves to the lower eye row, skin above it."""
    done = []
    for row in grid:
        if "We" in row or "eW" in row:
            row = row.replace("W", "k").replace("e", "k")
        elif "wp" in row or "pw" in row:
            row = row.replace("w", "3").replace("p", "3")
        else:
            row = row.replace("kk", "33")
        done.append(row)
    return done


def mouth_open(grid: Grid) -> Grid:
    """The mouth dark and open, for a word or a cry."""
    return [row.replace("m", "M") for row in grid]
