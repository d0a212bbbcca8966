"""Torsos of the city's people: coats, jackets, dresses, aprons. Signs: i h g f light to dark, q what is worn below,
t u trim and its light, X what shines, 2 3 skin, n buttons."""

from __future__ import annotations

from art.bodies import ELARA, KADE, LENA
from art.heads import Grid

Views = dict[str, Grid]


def _signs(views: Views, change: dict[str, str]) -> Views:
    table = str.maketrans(change)
    return {view: [row.translate(table) for row in rows] for view, rows in views.items()}


COAT = _signs(ELARA, {"E": "t"})
TEE = _signs(KADE, {"t": "h", "u": "i", "r": "g", "o": "t", "w": "u"})
CARDIGAN = _signs(LENA, {"y": "h", "z": "i", "x": "g"})

SUIT: Views = {
    "down": [
        "....hqttqh....",
        "...ihqttqhg...",
        "...ihhqqhhg...",
        "...iuhqthhg...",
        "...ihhqthhg...",
        "...ihhhthhg...",
        "...ihhnhhhg...",
        "...ihhhhhhg...",
        "...ihhnhhhg...",
        "...ihhghhhg...",
        "...ghhgghhf...",
    ],
    "right": [
        "....hhqt......",
        "...ghhhq......",
        "...ghhhhq.....",
        "...gghhhq.....",
        "...gghhht.....",
        "...gghhhh.....",
        "...gghhhn.....",
        "...gghhhh.....",
        "...gghhhi.....",
        "...gghhhi.....",
        "...ffggghh....",
    ],
    "up": [
        "....hqqqqh....",
        "...ihhhhhhg...",
        "...ihhhhhhg...",
        "...ihhhhhhg...",
        "...ihhghhhg...",
        "...ihhghhhg...",
        "...ihhghhhg...",
        "...ihhghhhg...",
        "...ihhghhhg...",
        "...ihhghhhg...",
        "...ghhfghhf...",
    ],
}
PUFFER: Views = {
    "down": [
        "...uhhqqhhu...",
        "..iiihtthhgg..",
        "..iiihtthhgg..",
        "..ggghtthggg..",
        "..iiihtthhgg..",
        "..iiihtthhgg..",
        "..ggghtthggg..",
        "..iiihtthhgg..",
        "..iiihtthhgg..",
        "...fgghhggf...",
    ],
    "right": [
        "....uhhhu.....",
        "...ghhhiit....",
        "..gghhhiit....",
        "..fgggghht....",
        "..gghhhiit....",
        "..gghhhiit....",
        "..fgggghht....",
        "..gghhhiit....",
        "..gghhhiit....",
        "...ffggghh....",
    ],
    "up": [
        "...uuuuuuuu...",
        "..iiihhhhhgg..",
        "..iiihhhhhgg..",
        "..gggghhgggg..",
        "..iiihhhhhgg..",
        "..iiihhhhhgg..",
        "..gggghhgggg..",
        "..iiihhhhhgg..",
        "..iiihhhhhgg..",
        "...fggghggf...",
    ],
}
DRESS: Views = {
    "down": [
        "....h2222h....",
        "....ih22hg....",
        "...iihhhhgg...",
        "...iihhhhgg...",
        "....ihhhhg....",
        "....tttttt....",
        "...iihhhhgg...",
        "...iihhhhgg...",
        "..iiihhhhggg..",
        "..iiihhghggg..",
        "..iihhhghhgg..",
        "..tutututut...",
    ],
    "right": [
        "....hh2.......",
        "....ghh.......",
        "...gghhh......",
        "...gghhhh.....",
        "....ghhh......",
        "....tttt......",
        "...gghhhh.....",
        "...gghhhi.....",
        "..ggghhhii....",
        "..ggghhhii....",
        "..ggghhhhii...",
        "..tututut.....",
    ],
    "up": [
        "....h3333h....",
        "....ih33hg....",
        "...iihhhhgg...",
        "...iihhhhgg...",
        "....ihhhhg....",
        "....ttuutt....",
        "...iihtthgg...",
        "...iihtthgg...",
        "..iiihhhhggg..",
        "..iiihhghggg..",
        "..iihhhghhgg..",
        "..tutututut...",
    ],
}
APRON: Views = {
    "down": [
        "....gtqqtg....",
        "...iqtqqtqg...",
        "...iqttttqg...",
        "...ittttttg...",
        "...ittuuttg...",
        "...nttttttn...",
        "...ittttttg...",
        "...ittttttg...",
        "...ittuuttg...",
        "...ittttttg...",
        "....tttttt....",
    ],
    "right": [
        "....gqqt......",
        "...gqqqtt.....",
        "...gqqqtt.....",
        "...gqqttt.....",
        "...gqqttt.....",
        "...nnnntt.....",
        "...ghhttt.....",
        "...ghhttt.....",
        "...ghhtut.....",
        "...ghhttt.....",
        "......ttt.....",
    ],
    "up": [
        "....gqqqqg....",
        "...iqtqqtqg...",
        "...iqqttqqg...",
        "...iqqttqqg...",
        "...iqtqqtqg...",
        "...nnnuunnn...",
        "...ihhuuhhg...",
        "...ihhhhhhg...",
        "...ihhhhhhg...",
        "...ihhhhhhg...",
        "....gggggg....",
    ],
}
RAINCOAT: Views = {
    "down": [
        "...uiqqqqhu...",
        "..iihhtthhgg..",
        "..iihhtnhhgg..",
        "..iihhtthhgg..",
        "..iihhtnhhgg..",
        "..iihhtthhgg..",
        "..iihhtnhhgg..",
        ".iiihhtthhggg.",
        ".iighhtthgggf.",
        ".iighhtnhgggf.",
        ".iiihhtthhggg.",
        ".iiihhtthhggg.",
        ".uuuuuuuuuuu..",
    ],
    "right": [
        "....uihh......",
        "...ghhhit.....",
        "...ghhhit.....",
        "..gghhhit.....",
        "..gghhhit.....",
        "..gghhhiit....",
        "..gghhhiit....",
        "..gghhhiit....",
        ".gggfhhiit....",
        ".gggfhhhit....",
        ".ggghhhhiit...",
        ".ggghhhhiit...",
        ".uuuuuuuuuu...",
    ],
    "up": [
        "...uihhhhhu...",
        "..iihhhhhhgg..",
        "..iihhhhhhgg..",
        "..iihhhhhhgg..",
        "..iiffffffgg..",
        "..iihhhhhhgg..",
        "..iihhhhhhgg..",
        ".iiihhghhhggg.",
        ".iiihhghhhggg.",
        ".iiihhghhhggg.",
        ".iiihhghhhggg.",
        ".iiihhghhhggg.",
        ".uuuuu.uuuuu..",
    ],
}
HOODIE: Views = {
    "down": [
        "...ghqqqqhg...",
        "...ighqqhgg...",
        "...ihthhthg...",
        "...ihthhthg...",
        "...ihhuuhhg...",
        "...ihuuuuhg...",
        "...ihhuuhhg...",
        "...ighhhhgf...",
        "...igffffgf...",
        "...ggggggff...",
    ],
    "right": [
        "...ghhq.......",
        "..gghhhq......",
        "..gghhht......",
        "...ghhht......",
        "...gghhh......",
        "...gghhu......",
        "...gghhh......",
        "...ggffh......",
        "...gffgh......",
        "....ggggg.....",
    ],
    "up": [
        "...gghhhhgg...",
        "..ghhhhhhhgg..",
        "...ghhhhhhg...",
        "...ighhhhgg...",
        "...ihggggfg...",
        "...ihhhhhhg...",
        "...ihhuuhhg...",
        "...ihhuuhhg...",
        "...ihhhhhhg...",
        "...ggggggff...",
    ],
}
VEST: Views = {
    "down": [
        "....gqttqg....",
        "...iiqttqgg...",
        "...iiqqqqgg...",
        "...ihXhhhhg...",
        "...ihhhhuhg...",
        "...tttttttt...",
        "...ihhnhhhg...",
        "...ggfnffgg...",
        "...nnnuunnn...",
        "...ghhhhhhf...",
    ],
    "right": [
        "....gqq.......",
        "...ghhqt......",
        "...ghhhX......",
        "...ghhhh......",
        "...gghhh......",
        "...ttttt......",
        "...gghhi......",
        "...gffgg......",
        "...nnnnu......",
        "...gghhh......",
    ],
    "up": [
        "....gqqqqg....",
        "...iihhhhgg...",
        "...ihuuuuhg...",
        "...ihhhhhhg...",
        "...ihhhhhhg...",
        "...tttttttt...",
        "...ihhhhhhg...",
        "...ggffffgg...",
        "...nnnnnnnn...",
        "...ghhhhhhf...",
    ],
}
ROBE: Views = {
    "down": [
        "....tquuqt....",
        "...ittqqttg...",
        "...ihtqqthg...",
        "...ihttuthg...",
        "...ihhtthhg...",
        "...ihhtthhg...",
        "...tutututt...",
        "...ihhtthhg...",
        "..iihhtthhgg..",
        "..iihhtthhgg..",
        "..iihhtthhgg..",
        "..iihhtthhgg..",
        "..tttttttttt..",
    ],
    "right": [
        "....htt.......",
        "...ghhtt......",
        "...ghhht......",
        "...gghhtt.....",
        "...gghhht.....",
        "...gghhht.....",
        "...tututt.....",
        "...gghhht.....",
        "..ggghhhht....",
        "..ggghhhit....",
        "..ggghhhiit...",
        "..ggghhhiit...",
        "..ttttttttt...",
    ],
    "up": [
        "....tuuuut....",
        "...ihttttig...",
        "...ihhtthhg...",
        "...ihhhhhhg...",
        "...ihhhhhhg...",
        "...ihhhhhhg...",
        "...tutututt...",
        "...ihhghhhg...",
        "..iihhghhhgg..",
        "..iihhghhhgg..",
        "..iihhghhhgg..",
        "..iihhghhhgg..",
        "..tttttttttt..",
    ],
}
CLOTHES: dict[str, Views] = {
    "coat": COAT,
    "tee": TEE,
    "cardigan": CARDIGAN,
    "suit": SUIT,
    "puffer": PUFFER,
    "dress": DRESS,
    "apron": APRON,
    "raincoat": RAINCOAT,
    "hoodie": HOODIE,
    "vest": VEST,
    "robe": ROBE,
}


def torso(name: str, girth: int = 0, short: int = 0) -> Views:
    """A torso by name, `girth` px wider on each side and `short` rows shorter, in the four directions."""
    done: Views = {}
    for view in ("down", "right", "up"):
        rows = CLOTHES[name][view]
        for row in rows:
            if len(row) != 14:
                raise ValueError(f'{name}/{view}: a row has {len(row)} signs, not 14: "{row}"')
        if short:
            rows = rows[:4] + rows[4 + short :]
        for _ in range(girth):
            rows = [_wider(row) for row in rows]
        done[view] = rows
    done["left"] = done["right"]
    return done


def _wider(row: str) -> str:
    """One sign more on each side of the middle; the outermost clear column falls away."""
    return row[1:6] + row[5:9] + row[8:13]
