// The Chapel Road shelter on a wet evening.
import { bar, curve, gouges, oval, points, poly, rect, ripples, sliver, smooth, stroke } from '../shapes.mjs'

const GROUND = 800

function evening(b) {
  b.cut(rect(0, 0, 1600, 1067), {
    sea: b.fade(0, 0, 0, GROUND, [
      [0, 1],
      [1, 0.55],
    ]),
    ink: b.fade(0, 0, 0, GROUND, [
      [0, 0.86],
      [0.7, 0.5],
      [1, 0.3],
    ]),
    rust: b.fade(0, 350, 0, GROUND, [
      [0, 0],
      [1, 0.28],
    ]),
  })
  b.over(gouges(b.random, [0, 20, 1600, 330], 70, [420, 12], [-0.05, 0.08]), { ink: 0.95 })
  b.cut(smooth(...points('-60,640 160,560 420,590 700,548 1000,590 1300,556 1660,600 1660,820 -60,820')), {
    ink: 0.86,
    sea: 0.8,
  })
  b.cut(poly(...points('110,600 110,500 166,450 222,500 222,600')), { ink: 1 })
  b.cut(poly(...points('142,466 166,380 190,466')), { ink: 1 })
  b.cut(poly(...points('156,540 156,512 166,500 176,512 176,540')), { ochre: 0.9 })
  b.cut(rect(20, 540, 80, 60) + poly(...points('12,544 60,504 108,544')), { ink: 1 })
  b.cut(rect(40, 558, 18, 20), { ochre: 1 })
}

function road(b) {
  b.cut(rect(0, GROUND, 1600, 300), {
    sea: 0.8,
    ink: b.fade(0, GROUND, 0, 1067, [
      [0, 0.55],
      [1, 0.9],
    ]),
  })
  b.over(ripples(b.random, { far: GROUND + 4, near: 1067, n: 220, length: 220, width: 5 }), { ink: 0.95 })
  b.over(ripples(b.random, { far: GROUND + 4, near: 1067, n: 90, length: 200, width: 4 }), {
    ink: 0.2,
    sea: 0.6,
  })
  // The light of the shelter and of the lamp, lying in the wet.
  for (let i = 0; i < 230; i++) {
    const depth = b.random()
    const x = 640 + (b.random() - 0.5) * 520 * (1 - depth * 0.25)
    b.cut(sliver(x, GROUND + 22 + depth * 230, 60 + b.random() * 110, 3 + depth * 6), {
      ochre: 0.95,
      rust: 0.2 + depth * 0.3,
      ink: depth * 0.25,
    })
  }
  for (let i = 0; i < 70; i++) {
    const depth = b.random()
    b.cut(
      sliver(
        1290 + (b.random() - 0.5) * (60 + depth * 50),
        GROUND + 18 + depth * 240,
        40 + b.random() * 60,
        3 + depth * 5,
      ),
      { ochre: 0.5 },
    )
  }
  b.over(ripples(b.random, { far: GROUND + 20, near: 1067, n: 70, length: 200, width: 5 }), {
    ink: 0.9,
    sea: 0.9,
  })
}

function hedge(b) {
  const line = smooth(...points('-60,700 60,640 180,668 300,640 380,690 400,830 -60,830'))
  const other = smooth(...points('880,700 980,650 1120,676 1260,640 1420,672 1660,630 1660,830 870,830'))
  for (const mass of [line, other]) {
    b.cut(mass, { ink: 1, sea: 0.4 })
    b.over(
      gouges(b.random, [0, 640, 1600, 170], 420, [26, 4], [-0.9, 1.6]),
      { ink: 0.3, sea: 0.9, ochre: 0.3 },
      mass,
    )
  }
}

const COLOURS = [
  { rust: 1 },
  { sea: 1 },
  { ochre: 0.15 },
  { ink: 0.9 },
  { rust: 0.8, ink: 0.5 },
  { sea: 0.9, ink: 0.5 },
  { ochre: 0.4, rust: 0.7 },
]

function shelf(b, x, y, w) {
  b.cut(rect(x, y, w, 10), { ink: 1 })
  let at = x + 6
  while (at < x + w - 22) {
    const thick = 9 + b.random() * 13
    const tall = 46 + b.random() * 26
    const leans = b.random() < 0.1
    const tint = COLOURS[Math.floor(b.random() * COLOURS.length)]
    b.cut(
      leans
        ? poly([at + 14, y - tall], [at + 14 + thick, y - tall + 4], [at + thick, y], [at, y])
        : rect(at, y - tall, thick, tall),
      tint,
    )
    b.over(rect(at + 2, y - tall * 0.72, thick - 4, 4), { ink: 0.6 })
    at += thick + (leans ? 16 : 2)
  }
}

function shelter(b) {
  const inside = rect(392, 440, 500, 372)
  b.cut(inside, {
    ochre: 1,
    rust: b.fade(392, 0, 892, 0, [
      [0, 0.5],
      [0.5, 0.1],
      [1, 0.5],
    ]),
    ink: b.fade(0, 440, 0, 812, [
      [0, 0],
      [0.7, 0],
      [1, 0.3],
    ]),
  })
  for (let i = 0; i < 8; i++) b.over(bar(440 + i * 58, 440, 440 + i * 58, 800, 3), { rust: 0.6 })
  for (const y of [540, 630]) shelf(b, 424, y, 260)
  b.cut(rect(714, 500, 126, 92), { ochre: 0.2 })
  b.cut(rect(714, 500, 126, 24), { rust: 1 })
  for (let i = 0; i < 4; i++)
    b.over(bar(728, 540 + i * 13, 822 - (i % 2) * 26, 540 + i * 13, 3), { ink: 0.9 })
  b.cut(bar(642, 440, 642, 462, 5), { ink: 1 })
  b.cut(poly(...points('612,484 628,460 656,460 672,484')), { ink: 1 })
  b.cut(oval(642, 488, 18, 13), { ochre: 0.1 })
  // The bench, somebody reading, and the chess board set out for Thursday.
  b.cut(rect(410, 708, 464, 18) + rect(440, 724, 20, 84) + rect(810, 724, 20, 84), { ink: 1, rust: 0.4 })
  b.cut(stroke(points('560,700 622,700 630,796'), 34, 26) + rect(616, 788, 50, 16), { ink: 1 })
  b.cut(smooth(...points('530,708 526,640 548,600 580,600 600,640 604,708')), { sea: 1, ink: 0.4 })
  b.cut(stroke(points('580,626 616,664 648,650'), 24, 15), { sea: 1, ink: 0.6 })
  b.cut(oval(576, 574, 23, 27), { ochre: 0.6, rust: 0.5 })
  b.cut(smooth(...points('548,580 552,546 580,538 602,556 598,562 570,566 562,600')), {
    ink: 1,
  })
  b.cut(poly(...points('630,642 668,628 676,664 640,676')), { rust: 1 })
  b.cut(poly(...points('634,640 668,628 668,634 636,646')), { ochre: 0.1 })
  b.cut(poly(...points('722,708 738,694 816,694 800,708')), { ochre: 0.15 })
  for (let i = 0; i < 6; i++)
    b.cut(
      rect(736 + i * 12, 674 + (i % 3) * 4, 8, 26 - (i % 3) * 4) + oval(740 + i * 12, 674 + (i % 3) * 4, 6),
      i % 2 ? { ink: 1 } : { rust: 1 },
    )
  // Brick piers and a low wall.
  for (const x of [340, 872]) {
    b.cut(rect(x, 430, 66, 384), { rust: 0.95, ink: 0.5 })
    for (let r = 0; r < 16; r++) {
      b.over(rect(x, 430 + r * 24, 66, 3.4), { ink: 1 })
      b.over(rect(x + (r % 2 ? 22 : 44), 430 + r * 24, 3.4, 24), { ink: 1 })
      if (r % 3 === 0) b.over(rect(x + (r % 2 ? 26 : 4), 434 + r * 24, r % 2 ? 36 : 38, 17), { ink: 0.15 })
    }
  }
  roof(b)
  b.cut(poly(...points('320,806 960,806 990,834 290,834')), { ink: 1, rust: 0.3 })
  b.cut(poly(...points('330,808 950,808 958,816 322,816')), { ochre: 0.6, ink: 0.2 })
}

function roof(b) {
  const slope = poly(...points('270,448 404,268 880,268 1010,448'))
  b.cut(slope, { ink: 0.95, sea: 0.6 })
  for (let r = 0; r < 7; r++) {
    const y = 290 + r * 25
    const half = 240 + (r + 1) * 19
    for (let x = 640 - half + (r % 2) * 17; x < 640 + half; x += 34)
      b.over(sliver(x + 12, y, 32, 4.6) + sliver(x, y - 10, 20, 3, 1.5), { ink: 0.25, sea: 0.9 }, slope)
  }
  // Where the shingles are gone.
  const hole = smooth(...points('760,332 806,320 850,340 862,380 824,400 776,386'))
  b.cut(hole, { ink: 1 })
  b.cut(bar(780, 330, 792, 396, 7) + bar(820, 322, 836, 400, 7), { rust: 0.8, ochre: 0.6, ink: 0.3 })
  b.cut(rect(262, 440, 756, 18), { ink: 1 })
  b.over(bar(270, 442, 1010, 442, 4), { ink: 0, ochre: 0.6, sea: 0 })
  b.cut(rect(396, 256, 492, 16), { ink: 1, rust: 0.6 })
}

function lamp(b) {
  b.over(poly([1262, 268], [1320, 268], [1560, GROUND + 30], [1020, GROUND + 30]), {
    ink: b.fade(0, 260, 0, GROUND, [
      [0, 0.05],
      [1, 0.6],
    ]),
    sea: b.fade(0, 260, 0, GROUND, [
      [0, 0.15],
      [1, 0.62],
    ]),
    ochre: b.fade(0, 260, 0, GROUND, [
      [0, 0.75],
      [1, 0.1],
    ]),
  })
  b.cut(
    bar(1420, 830, 1420, 300, 16) + stroke(curve(points('1420,310 1412,240 1360,214 1296,226'), 8), 14, 9),
    { ink: 1 },
  )
  b.over(
    bar(1415, 800, 1415, 310, 3) + stroke(curve(points('1414,310 1406,244 1358,218 1300,226'), 8), 3, 3),
    { ink: 0, ochre: 0.7 },
  )
  b.cut(rect(1402, 780, 36, 56), { ink: 1 })
  b.cut(poly(...points('1250,262 1272,224 1316,224 1334,262')), { ink: 1 })
  b.cut(oval(1291, 268, 32, 17), { ochre: 0.12 })
  // A stop sign without a bus.
  b.cut(bar(1100, 838, 1100, 470, 12), { ink: 1 })
  b.cut(oval(1100, 450, 52), { ink: 1 })
  b.cut(oval(1100, 450, 44), { rust: 1 })
  b.cut(rect(1052, 436, 96, 28), { ochre: 0.12 })
  b.cut(rect(1074, 540, 52, 76), { ochre: 0.2, ink: 0.1 })
  b.cut(bar(1078, 546, 1122, 612, 5), { rust: 1 })
}

function rain(b) {
  let drops = ''
  let bright = ''
  for (let i = 0; i < 360; i++) {
    const mark = sliver(
      b.random() * 1700 - 50,
      b.random() * 1060,
      50 + b.random() * 90,
      1.7 + b.random() * 1.5,
      1.82,
    )
    if (i % 3) drops += mark
    else bright += mark
  }
  const open = `${rect(0, 0, 1600, 262)}${rect(0, 262, 262, 540)}${rect(1016, 262, 600, 540)}${rect(0, 830, 1600, 240)}`
  b.over(drops, { ink: 0.2, sea: 0.5 }, open)
  b.over(bright, { ink: 0, sea: 0.05 }, open)
  for (let i = 0; i < 46; i++) {
    const x = b.random() * 1600
    const y = 850 + b.random() * 200
    b.cut(sliver(x - 9, y - 8, 20, 2.4, 0.9) + sliver(x + 9, y - 8, 20, 2.4, -0.9) + sliver(x, y, 44, 2.2), {
      ochre: 0.1,
    })
  }
  for (let i = 0; i < 7; i++) b.cut(sliver(300 + i * 108, 476 + (i % 3) * 16, 36, 3.6, 1.6), { sea: 0.2 })
}

export function draw(b) {
  evening(b)
  hedge(b)
  road(b)
  lamp(b)
  shelter(b)
  rain(b)
}
