"""Heads of the city's people: two bald skulls, what grows or sits on them, and what is worn in the face.

Every layer is 14 wide; `.` lets the skull show through. Layers begin on the skull's first row; one with more rows
above says so with `RAISED`. "right" serves for the left as well. Signs as in `heads`, and: q Q cloth of a hat,
G frame of glasses, X Y what shines in them, u U a mask.
"""

from __future__ import annotations

from collections.abc import Sequence

from art.heads import Grid

Views = dict[str, Grid]

ROUND: Views = {
    "down": [
        "..............", "....444444....", "...44555444...", "..4445554444..", "..4445544443..", "..3444444443..",
        "..344kk44kk3..", ".3344wp44pw33.", ".3344We44eW32.", "..3444334443..", "..3344444433..", "...334mm433...",
        ".....1221.....",
    ],
    "right": [
        "..............", "....444444....", "..4445554444..", ".334445554444.", ".334444444444.", ".233444444444.",
        ".2333444344kk.", ".2233413344wp4", ".2233413344We4", "..223333444444", "...223334444m.", ".....12233334.",
        ".......122....",
    ],
    "up": [
        "..............", "....444444....", "...44555444...", "..4445554444..", "..4444544443..", "..3444444443..",
        "..3444444433..", ".334444444433.", ".333444444332.", "..3344444433..", "..2334444332..", "...22333322...",
        ".....1221.....",
    ],
}
LONG: Views = {
    "down": [
        "....444444....", "...44555444...", "...44555444...", "..4445554443..", "..4444444443..", "..3444444443..",
        "..344kk44kk3..", "..344wp44pw3..", ".3344We44eW32.", "..3444334443..", "...34444443...", "...334mm433...",
        "....312213....",
    ],
    "right": [
        "....444444....", "...445554444..", "..3445555444..", "..3444554444..", "..2344444444..", "..2334444444..",
        "..233444344kk.", "..223413344wp.", "..223413344We4", "...22333444444", "...223334444m.", ".....1223333..",
        ".......122....",
    ],
    "up": ROUND["up"],
}
SKULLS = {"round": ROUND, "long": LONG}

HAIR: dict[str, Views] = {
    "crop": {
        "down": ["....bbbbbb....", "..bbbccccbbb..", ".bbccddccccbb.", ".bccddcccbccb.", ".bcccbccbbccb.",
                 ".bb.bb.bb.bbb.", ".b..........b."],
        "right": ["....bbbbbb....", "..bbccccccbb..", ".bbccddccccbb.", "bbccddcccccbb.", "bbcccccccbb.b.",
                  "bbccccbbb.....", "bbcccb........", "abbbb.........", ".abb.........."],
        "up": ["....bbbbbb....", "..bbbccccbbb..", ".bbccddccccbb.", ".bccddcccbccb.", ".bcccccccbccb.",
               ".bbccccccccbb.", ".bbccccccccbb.", ".abbccccccbba.", ".aabbccccbbaa.", "..aabbbbbbaa..",
               "...aaaaaaaa..."],
    },
    "quiff": {
        "down": ["....bbccccb...", "...bccddddcb..", "..bccddccdddc.", ".bbcccccccccd.", ".bbbbbccccccb.",
                 ".ab....bbbbbb.", ".a..........a.", ".a..........a."],
        "right": [".......bbccc..", "....bbccddddc.", "...bccddcccddc", "..bbcccccccccc", ".bbccccccbbbb.",
                  "abbcccbbb.....", "aabbb.........", "aab...........", ".ab..........."],
        "up": ["....bccccbb...", "...bcddddccb..", "..bcdddccccbb.", ".bccccccccbbb.", ".bbcccccccbbb.",
               ".abbcccccbbba.", ".aabbbbbbbbaa.", ".aaabbbbbbaaa.", ".3aaaaaaaaaa3.", "..3aaaaaaaa3.."],
    },
    "bob": {
        "down": ["....bbbbbb....", "..bbccccccbb..", ".bbccddccccbb.", "abccddcccbccba", "abcccccccccbba",
                 "abccbbbbbbbcba", "abbb........ba", "abb........bba", "abb........bba", "abb........bba",
                 "aabb......bbaa", "aaab......baaa", ".aa........aa."],
        "right": ["...bbbbbbb....", ".bbbccccccbb..", ".bbccddccccbb.", "bbccddcccccbb.", "bbcccccccccbb.",
                  "bbbcccccbbbbb.", "bbbccccbb.....", "abbbccbbb.....", "abbbbbbbb.....", "abbbbbbbb.....",
                  "aabbbbbb......", "aaabbaab......", ".aaaaaa......."],
        "up": ["....bbbbbb....", "..bbccccccbb..", ".bbccddccccbb.", "abccddccccccba", "abccddccccccba",
               "abccccccccccba", "abbcccbccbccba", "abbccbbccbbcba", "abbbcbbbcbbbba", "abbbabbabbabba",
               "aabbabaabbabaa", "aaaabaaaabaaaa", ".aaa.1221.aaa."],
    },
    "long": {
        "down": ["....bbbbbb....", "..bbccccccbb..", ".bccddbbcccbb.", ".bcddcbbccdcb.", "bbccb.bb.bccbb",
                 "bccb......bccb", "bcb........bcb", "bcb........bcb", "bcb........bcb", "bcbb......bbcb",
                 "bccb......bccb", "abcb......bcba", "abcbb....bbcba"],
        "right": ["....bbbbbb....", "..bbccccccbb..", ".bbccddccccbb.", "bbccddcccccbb.", "bbcccccccbb.b.",
                  "bbcccccbbb....", "bbccccbb......", "bbbcccbb......", "bbbccbb.......", "bbbccbb.......",
                  "bbbccbbb......", "bbbcccbb......", "abbccbb......."],
        "up": ["....bbbbbb....", "..bbccccccbb..", ".bbccddccccbb.", ".bccddccccccb.", "bbccddccccccbb",
               "bcccccccccccbb", "bcccccbcccccbb", "bccccbbccbccbb", "bcccbbcccbccbb", "bcccbbcccbbcbb",
               "bbccbccbcbbcbb", "abccbccbccbcba", "abccbccbccbcba"],
    },
    "bun": {
        "down": [".....bbbb.....", "....bcddcb....", "....bccccb....", "...bbbbbbbb...", "..bbccddccbb..",
                 ".bbccddcccbbb.", ".bccbbbbbbccb.", ".bbb......bbb.", ".b..........b."],
        "right": ["..bbbb........", ".bcddcb.......", ".bcccccbbbb...", "..bbbcccccbb..", ".bbcccddcccbb.",
                  ".bccccddcccbb.", ".bbccccccbb.b.", ".bbcccbbb.....", ".abbbb........", "..abb.........",
                  "..ab.........."],
        "up": [".....bbbb.....", "....bcddcb....", "....bcdccb....", "...bbccccbb...", "..bbcbbbbcbb..",
               ".bbccddccccbb.", ".bccddcccccbb.", ".bcccccccccbb.", ".bbccccccccbb.", ".abbccccccbba.",
               "..abbccccbba..", "..aabbbbbbaa..", "...aabbbbaa..."],
    },
    "afro": {
        "down": ["...bbcbccbb...", ".bbccdcddccbb.", "bbcdccccdcccbb", "bccdccdccccdcb", "bcccccccdccccb",
                 "bcdccbccbcdccb", "bccbbbbbbbbccb", "bcb........bcb", "bbb........bbb", "abb........bba",
                 ".ab........ba."],
        "right": ["...bbcbccbb...", ".bbccdcddccbb.", "bbcdccccdcccbb", "bccdccdccccdcb", "bcccccccdccccb",
                  "bcdccdccccbbbb", "bcccccccbb....", "bccdccbb......", "bbccccb.......", "bbcbccb.......",
                  ".abbbb........", "..aab........."],
        "up": ["...bbcbccbb...", ".bbccdcddccbb.", "bbcdccccdcccbb", "bccdccdccccdcb", "bcccccccdccccb",
               "bcdccdccccdccb", "bcccdcccdccccb", "bccdccccccdccb", "bcccccdcccccbb", "bbccbcccbccbbb",
               ".abbcbbcbbbba.", "..aabbbbbbaa..", "....aaaaaa...."],
    },
    "fringe": {  # a tonsure: what is left round a bald crown
        "down": ["..............", "..............", "..............", "..............", ".b..........b.",
                 "bcb........bcb", "bcb........bcb", ".bb........bb."],
        "right": ["..............", "..............", "..............", "..............", ".b............",
                  "bccb..........", "bcccbb........", "bbccb.........", ".bbb.........."],
        "up": ["..............", "..............", "..............", "..............", ".bb........bb.",
               "bccbbbbbbbbccb", "bcccccccccccbb", ".bccccccccccb.", ".bbcccccccbbb.", "..abbbbbbbba.."],
    },
    "mohawk": {
        "down": ["......dd......", "......dc......", ".....bdcb.....", ".....bdcb.....", ".....bdcb.....",
                 "....abdcba....", "...aabccbaa...", "..aaabccbaaa..", "..aa..bc..aa..", "..a........a.."],
        "right": [".....d.dd.dd..", "....dcdccdccd.", "...dccccccccc.", "..dcccccccccb.", ".dccccccccccb.",
                  ".dccbbbbbbbbb.", "dccbaaaaaa....", "dccbaaaaa.....", ".ccbaaa.......", ".cbaa.........",
                  "..ba.........."],
        "up": ["......dd......", "......dc......", ".....bdcb.....", ".....bdcb.....", ".....bdcb.....",
               "....abdcba....", "...aabdcbaa...", "..aaabdcbaaa..", "..aaabccbaaa..", "..aaabccbaaa..",
               "..aaabccbaaa..", "...aabccbaa...", "....a.bb.a...."],
    },
    "tails": {
        "down": ["....bbbbbb....", "..bbccbbccbb..", ".bbccdbbdccbb.", ".bccddbbddccb.", ".bcccbbbbcccb.",
                 "bbcb......bcbb", "qqb........bqq", "cb..........bc", "cc..........cc", "cdc........cdc",
                 "bcb........bcb", "bc..........cb", ".b..........b."],
        "right": ["....bbbbbb....", "..bbccccccbb..", ".bbccddccccbb.", ".bccddcccccbb.", ".bcccccccccbb.",
                  ".bbcccccbb..b.", "..bqqcbb......", ".bcqqb........", "bccb..........", "bcdc..........",
                  "bccb..........", ".bcb..........", "..b..........."],
        "up": ["....bbbbbb....", "..bbccbbccbb..", ".bbccdbbdccbb.", ".bccddbbddccb.", ".bccccbbccccb.",
               "bbcccbbbbcccbb", "qqbcccbbcccbqq", "cbbbccbbccbbbc", "ccabbcbbcbbacc", "cdcabbbbbbacdc",
               "bcb.aabbaa.bcb", "bc...aaaa...cb", ".b..........b."],
    },
    "curls": {
        "down": ["..bb.bcb.bb...", ".bccbcdcbccbb.", "bcdcbccbcdccb.", "bccbbbcbbccbcb", "bbcb.bb.bbcdcb",
                 "bcb......bbccb", "bcb........bcb", "bbb........bbb", "bcb........bcb", "bccb......bccb",
                 ".bb........bb."],
        "right": ["...bb.bcb.bb..", ".bbccbcdcbccb.", "bbcdcbccbcdccb", "bccbcbbcbbccb.", "bcbccdcbcbbbb.",
                  "bbccbcbbb.....", "bcdcbcbb......", "bccbccb.......", "bbcccbb.......", "bcdcbcb.......",
                  "bccbcb........", ".bbbb........."],
        "up": ["..bb.bcb.bb...", ".bccbcdcbccbb.", "bcdcbccbcdccb.", "bccbbbcbbccbcb", "bbcbcdcbcbcdcb",
               "bcbccbccbcbccb", "bcdcbbcdcbbccb", "bccbcbccbcbcbb", "bbccdcbbcdccbb", "bcdcbccbccbccb",
               "bccbcbcdcbccbb", ".bbabbccbbabb.", "..aa.abba.aa.."],
    },
    "side": {  # half shaved, the rest swept over
        "down": ["....bbbbbb....", "..aabccccccb..", ".aabccddcccbb.", ".aabcddccccbb.", ".aabcccbbccccb",
                 ".aa.bb....bccb", ".a.........bcb", "...........bcb", "...........bcb", "..........bccb",
                 "..........bcb.", "..........bb.."],
        "right": ["....bbbbbb....", "..bbccccccbb..", ".bbccddccccbb.", "aabbbbbbcccbb.", "aaaaaaaaabb.b.",
                  "aaaaaaaa......", "aaaaaa........", ".aaaa.........", "..aa.........."],
        "up": ["....bbbbbb....", "..bccccccbaa..", ".bccddccccbaa.", ".bccddccccbaa.", "bcccccccccbaa.",
               "bccccccccbaaa.", "bccbcccccbaaa.", "bcbbcccbcbaaa.", "bcbbccbbbaaaa.", "bccbbcbaaaaa..",
               ".bcb.aaaaaaa..", "..bb..aaaaa..."],
    },
    "cap": {
        "down": ["....QQQQQQ....", "..qqQQQQQQqq..", ".qqQQQQQQQQqq.", ".qqQQQQQQQQqq.", ".qqqqqqqqqqqq.",
                 "..zzzzzzzzzz..", ".b..zzzzzz..b.", ".b..........b."],
        "right": ["....QQQQQQ....", "..qQQQQQQQqq..", ".qqQQQQQQQQqq.", ".qqQQQQQQQQqq.", ".qqqqqqqqqqqzz",
                  ".bbbb....zzzzz", ".bbb..........", ".abb..........", "..ab.........."],
        "up": ["....QQQQQQ....", "..qqQQQQQQqq..", ".qqQQQQQQQQqq.", ".qqQQQQQQQQqq.", ".qqqqqqqqqqqq.",
               ".bbbqqqqqqbbb.", ".bccccccccccb.", ".abcccccccbba.", ".aabccccccbaa.", "..aabbbbbbaa.."],
    },
    "beanie": {
        "down": ["......ZZ......", "....qQQQQq....", "...qQqQQqQQq..", "..qQQqQQqQQQq.", ".qQQQqQQqQQQq.",
                 ".zZzZzZzZzZzZ.", ".ZzZzZzZzZzZz.", ".b..........b.", ".b..........b."],
        "right": ["......ZZ......", "...qqQQQQq....", "..qQqQQqQQQq..", ".qQQqQQqQQQQq.", ".qQQqQQqQQQQq.",
                  ".zZzZzZzZzZzZ.", ".ZzZzZzZzZzZz.", ".bbb..........", ".abb..........", "..ab.........."],
        "up": ["......ZZ......", "....qQQQQq....", "...qQqQQqQQq..", "..qQQqQQqQQQq.", ".qQQQqQQqQQQq.",
               ".zZzZzZzZzZzZ.", ".ZzZzZzZzZzZz.", ".bbcccccccbbb.", ".abcccccccbba.", ".aabbbbbbbbaa."],
    },
    "hood": {
        "down": [".....QQQQ.....", "...QQQQQQqq...", "..QQQqqqqQqq..", ".QQqzzzzzzqqq.", ".QqzbbccbbzqQ.",
                 "QQzbbccbbbbzqq", "QQzb......bzqq", "Qqz........zqq", "Qqz........zqq", "Qqzz......zzqq",
                 ".qqz......zqq.", ".qqqz....zqqq.", "..qqqz..zqqq.."],
        "right": ["....QQQQ......", "..QQQQQQQqq...", ".QQQQQQQQQqq..", "QQQQqqqqqqqqq.", "QQQqqqqqqzzzz.",
                  "QQqqqqqqzbbbb.", "QQqqqqqzbb....", "Qqqqqqqzb.....", "Qqqqqqqz......", "qqqqqqqz......",
                  ".qqqqqqqz.....", ".qqqqqqqqz....", "..qqqqqqqq...."],
        "up": [".....QQQQ.....", "...QQQQQQqq...", "..QQQQQQQQqq..", ".QQQQQQQQqqqq.", ".QQQQQQQQqqqq.",
               "QQQQQQQQqqqqqq", "QQQQQQQQqqqqqq", "QQQQQQQqqqqqqq", "QqQQQQqqqqqqzq", "QqqQQQqqqqqzqq",
               ".qqqQqqqqqzqq.", ".qqqqqqqqqqqq.", "..qqqqqqqqqq.."],
    },
    "scarf": {
        "down": ["....QQQQQQ....", "..QQQQQQQQqq..", ".QQQqqqqqqQqq.", ".QQqQQQQQQqqq.", "QQqq......qqqq",
                 "QQq........qqq", "QQq........qqq", "QQq........qqq", "QQq........qqq", "QQqq......qqqq",
                 "QQQqq....qqqqq", ".QQqqqqqqqqqq.", "..QQqqqqqqqq.."],
        "right": ["....QQQQQ.....", "..QQQQQQQqqq..", ".QQQQQQqqqqqq.", "QQQQQqqQQQQqq.", "QQQQqqQq....q.",
                  "QQQQqqqq......", "QQQqqqq.......", "QQQqqqq.......", "QQQqqqq.......", "QQQqqqqq......",
                  ".QQQqqqqq.....", ".QQQqqqqqqqqq.", "..QQqqqqqq...."],
        "up": ["....QQQQQQ....", "..QQQQQQQQqq..", ".QQQQQQQQQqqq.", ".QQQQQQQQqqqq.", "QQQQQQQQQqqqqq",
               "QQQQQQQQqqqqqq", "QQQQQQQQqqqqqq", "QQQQQQQqqqqqqq", "QQqQQQQqqqqzqq", "QQQqQQqqqqzqqq",
               "QQQQqqqqqzqqqq", ".QQQqqqqqqqqq.", "..QQqqqqqqqq.."],
    },
    "brim": {
        "down": ["....QQQQQQ....", "...QQQQQQQQ...", "..QQQQQQQQQq..", "..QQQQQQQQqq..", "..zzzzzzzzzz..",
                 "QQQQQQQQQQqqqq", "qqqqqqqqqqqqqq", ".bb........bb.", ".b..........b."],
        "right": ["....QQQQQQ....", "...QQQQQQQQ...", "..QQQQQQQQQq..", "..QQQQQQQQqq..", "..zzzzzzzzzz..",
                  "QQQQQQQQQQqqqq", "qqqqqqqqqqqqqq", ".bbbb.........", ".abbb.........", "..ab.........."],
        "up": ["....QQQQQQ....", "...QQQQQQQQ...", "..QQQQQQQQQq..", "..QQQQQQQQqq..", "..zzzzzzzzzz..",
               "QQQQQQQQQQqqqq", "qqqqqqqqqqqqqq", ".bbccccccccbb.", ".abbccccccbba.", "..abbbbbbbba.."],
    },
    "helmet": {
        "down": ["....QQQQQQ....", "..QQQNNQQQqq..", ".QQQNNQQQQqqq.", ".QQQQQQQQQqqq.", ".QQQQQQQQqqqq.",
                 ".zzzzzzzzzzzz.", ".q..........q.", ".q..........q.", ".qq........qq.", "..q........q.."],
        "right": ["....QQQQQQ....", "..QQQNNQQQqq..", ".QQQNNQQQQQqq.", ".QQQQQQQQQQqq.", ".QQQQQQQQQQqq.",
                  ".zzzzzzzzzzzzz", ".qqqqq........", ".qqqqq........", ".qqqq.........", "..qq.........."],
        "up": ["....QQQQQQ....", "..QQQNNQQQqq..", ".QQQNNQQQQqqq.", ".QQQQQQQQQqqq.", ".QQQQQQQQqqqq.",
               ".zzzzzzzzzzzz.", ".qqqqqqqqqqqq.", ".qqqqqqqqqqqq.", ".qqqqqqqqqqqq.", "..qqqqqqqqqq.."],
    },
}
RAISED = {"bun": 2, "mohawk": 2, "afro": 1, "quiff": 1, "beanie": 1}
"""Rows of a layer that stand above the skull."""

WORN: dict[str, dict[str, dict[int, str]]] = {
    "glasses": {"down": {6: "...GGGGGGGG...", 7: "...G..GG..G...", 8: "...G..GG..G...", 9: "....GG..GG...."},
                "right": {6: ".......GGGGGG.", 7: "..........G...", 8: "..........G..."}},
    "shades": {"down": {7: "..XXXYXXXYXX..", 8: "..XXXXXXXXXX.."},
               "right": {7: ".......XXXXYXX", 8: ".......XXXXXX."}},
    "monocle": {"down": {6: "....XXX.......", 7: "...X..X.......", 8: "...X..X.......", 9: "....XX........"},
                "right": {6: "...........XX.", 7: "..........X...", 8: "..........X...", 9: "...........XX."}},
    "beard": {"down": {9: "..b........b..", 10: "..bbc....cbb..", 11: "..bccbmmbccb..", 12: "...bccccccb..."},
              "right": {9: "....bb........", 10: "....bbcb..bbm.", 11: ".....bbccccbb.", 12: "......bbccb..."}},
    "longbeard": {"down": {9: "..bb......bb..", 10: "..bccbbbbccb..", 11: "..bcdbmmbdcb..", 12: "...bcdccdcb..."},
                  "right": {9: "....bb...bb...", 10: "....bbccbbbbm.", 11: ".....bccdccb..", 12: "......bccdcb.."}},
    "tache": {"down": {10: "....bbbbbb...."}, "right": {10: ".........bbbm."}},
    "mask": {"down": {9: "..uuuUUUUuuu..", 10: "..uUUUUUUUUu..", 11: "...uUUUUUUu..."},
             "right": {9: "......uuUUUUUU", 10: ".....uuUUUUUU.", 11: "......uuUUUU.."}},
    "lines": {"down": {9: "..3.23..32.3..", 10: "...2......2..."}, "right": {9: "........3.....", 10: "........2....."}},
    "rouge": {"down": {9: "..rr......rr..", 10: "..r........r.."}, "right": {9: ".........rr..."}},
    "drop": {"down": {9: ".X..........X.", 10: ".Y..........Y."}, "right": {9: "......X.......", 10: "......Y......."}},
    "phones": {"down": {0: "...zzzzzzzz...", 1: "..z........z..", 6: "zz..........zz", 7: "zX..........Xz",
                        8: "zz..........zz"},
               "right": {0: ".....zz.......", 1: ".....zz.......", 2: ".....zz.......", 3: ".....zz.......",
                         4: ".....zz.......", 5: "....zzzz......", 6: "....zXXz......", 7: "....zXXz......",
                         8: "....zzzz......"},
               "up": {0: "...zzzzzzzz...", 6: "zz..........zz", 7: "zX..........Xz", 8: "zz..........zz"}},
    "teeth": {"down": {10: "...34mmmm43...", 11: "...3mTmTTm3..."}, "right": {10: "...22333444mm.", 11: ".....12233Tm.."}},
    "freckles": {"down": {9: "..3f4f..f4f3.."}, "right": {9: "..........f.f."}},
}


def head(skull: str, layers: Sequence[str]) -> Views:
    """A whole head in the four directions: a skull with layers of hair, hat and what is worn, in that order."""
    done: Views = {}
    for view in ("down", "right", "up"):
        rows = list(SKULLS[skull][view])
        for name in layers:
            if name in WORN:
                for place, row in WORN[name].get(view, {}).items():
                    rows[len(rows) - 13 + place] = _over(rows[len(rows) - 13 + place], row)
                continue
            layer = HAIR[name][view]
            raised = RAISED.get(name, 0)
            while len(rows) < 13 + raised:
                rows.insert(0, "." * 14)
            first = len(rows) - 13 - raised
            for place, row in enumerate(layer):
                rows[first + place] = _over(rows[first + place], row)
        done[view] = rows
    done["left"] = done["right"]
    return done


def _over(under: str, row: str) -> str:
    if len(row) != 14:
        raise ValueError(f'a row of a head has {len(row)} signs, not 14: "{row}"')
    return "".join(top if top != "." else low for low, top in zip(under, row, strict=True))
