// The Marigold off the Hard at low water, early.
import {
  bar,
  curve,
  gouges,
  gull,
  oval,
  points,
  poly,
  rect,
  ripples,
  sliver,
  smooth,
  stroke,
} from '../shapes.mjs'

const HORIZON = 432

function sky(b) {
  b.cut(rect(0, 0, 1600, HORIZON + 4), {
    ochre: b.fade(0, 0, 0, HORIZON, [
      [0, 0.18],
      [0.5, 0.45],
      [1, 0.98],
    ]),
    sea: b.fade(0, 0, 0, HORIZON, [
      [0, 0.62],
      [0.55, 0.18],
      [0.8, 0],
    ]),
    rust: b.fade(0, 150, 0, HORIZON, [
      [0, 0],
      [1, 0.3],
    ]),
  })
  b.cut(oval(1210, 372, 74), { ochre: 0.35 })
  b.over(gouges(b.random, [0, 20, 1600, 220], 60, [330, 7], [0, 0.05]), {
    sea: 0,
    ochre: 0.1,
  })
  b.over(gouges(b.random, [700, 250, 1000, 140], 26, [260, 5], [0, 0.03]), {
    rust: 0.6,
  })
  b.cut(oval(1210, 372, 62), { ochre: 0.12 })
  b.over(gull(890, 170, 40) + gull(975, 215, 26) + gull(1090, 120, 30), { ink: 1 })
}

function farShore(b) {
  b.cut(smooth(...points('820,440 980,408 1180,400 1340,384 1500,396 1660,386 1660,450 820,450')), {
    sea: 0.85,
    rust: 0.35,
    ink: 0.25,
  })
  b.over(gouges(b.random, [900, 398, 700, 36], 40, [60, 3]), {
    sea: 0.2,
    ink: 0,
  })
}

function house(b, x, w, wall, roof, tones, windows) {
  const top = HORIZON + 20 - wall
  b.cut(rect(x, top, w, wall + 6), tones)
  b.cut(poly([x - 6, top + 2], [x + w * 0.5, top - roof], [x + w + 6, top + 2]), { ink: 1, rust: 0.6 })
  b.cut(rect(x + w * 0.68, top - roof * 0.95, w * 0.13, roof * 0.7), { ink: 1 })
  for (const [wx, wy] of windows) b.cut(rect(x + w * wx, top + wall * wy, w * 0.15, wall * 0.2), { ochre: 1 })
}

function town(b) {
  const fill = { ink: 0.8, sea: 0.6 }
  const warm = { rust: 0.75, ink: 0.42 }
  house(b, 330, 120, 100, 62, fill, [[0.2, 0.3]])
  house(b, 560, 130, 92, 60, fill, [[0.6, 0.3]])
  b.cut(rect(486, 190, 62, 270), { ink: 0.92, rust: 0.3 })
  b.cut(poly(...points('480,194 517,96 554,194')), { ink: 1 })
  b.cut(oval(517, 236, 15), { ochre: 0.9 })
  b.cut(bar(517, 100, 517, 70, 4), { ink: 1 })
  house(b, -30, 170, 176, 80, { ink: 1, sea: 0.4 }, [
    [0.3, 0.3],
    [0.62, 0.3],
    [0.3, 0.62],
  ])
  house(b, 128, 120, 132, 72, warm, [
    [0.22, 0.24],
    [0.6, 0.24],
    [0.6, 0.6],
  ])
  house(b, 244, 134, 168, 66, fill, [
    [0.2, 0.22],
    [0.6, 0.22],
    [0.2, 0.55],
  ])
  house(b, 374, 118, 112, 58, warm, [
    [0.3, 0.3],
    [0.62, 0.3],
  ])
  house(b, 540, 100, 84, 50, fill, [[0.3, 0.35]])
  house(b, 636, 150, 104, 56, warm, [
    [0.15, 0.3],
    [0.45, 0.3],
    [0.72, 0.3],
  ])
  house(b, 780, 80, 60, 36, fill, [[0.4, 0.4]])
  b.over(gouges(b.random, [0, 270, 860, 170], 90, [34, 2.4], [Math.PI / 2]), { ink: 0.25 })
  b.cut(poly(...points('0,438 900,438 960,452 0,470')), { ink: 1 })
}

function flats(b) {
  b.cut(rect(0, HORIZON + 12, 1600, 660), {
    rust: b.fade(0, HORIZON, 0, 1067, [
      [0, 0.34],
      [1, 0.5],
    ]),
    ochre: 0.75,
    ink: b.fade(0, HORIZON, 0, 1067, [
      [0, 0.12],
      [0.6, 0.34],
      [1, 0.6],
    ]),
  })
  b.cut(poly(...points('700,446 1600,440 1600,520 1290,500 900,470')), { sea: 0.5, ochre: 0.6 })
  b.over(gouges(b.random, [0, 470, 1600, 600], 420, [150, 4.5], [0.06, 0.2]), { ink: 0.9, rust: 0.6 })
  b.over(ripples(b.random, { far: 468, near: 1067, n: 260, length: 190, width: 5 }), { ink: 0, rust: 0.1 })
  const channel = smooth(
    ...points(
      '1660,500 1300,496 1040,520 850,590 800,660 900,740 1040,830 1060,920 960,1010 840,1110 1680,1110 1680,760',
    ),
  )
  b.cut(channel, {
    sea: b.fade(0, 500, 0, 1067, [
      [0, 0.25],
      [0.5, 0.55],
      [1, 0.85],
    ]),
    ochre: b.fade(0, 500, 0, 1067, [
      [0, 0.9],
      [0.6, 0.4],
      [1, 0.1],
    ]),
  })
  b.over(
    ripples(b.random, { x: 800, w: 800, far: 510, near: 1067, n: 170, length: 210, width: 6 }),
    { sea: 1, ink: 0.35 },
    channel,
  )
  b.over(
    ripples(b.random, { x: 1090, w: 220, far: 500, near: 1000, n: 44, length: 150, width: 7 }),
    { sea: 0, ochre: 0.25, ink: 0 },
    channel,
  )
}

function ferry(b) {
  const hull = poly(...points('880,556 1372,540 1338,640 1290,664 950,668 912,634'))
  b.over(smooth(...points('925,655 1320,650 1350,684 1240,730 1010,736 930,700')), {
    ink: 0.8,
    rust: 0.55,
  })
  b.over(ripples(b.random, { x: 920, w: 460, far: 672, near: 770, n: 30, length: 200, width: 5, power: 1 }), {
    ink: 0,
    rust: 0,
    ochre: 0.4,
  })
  b.cut(rect(985, 470, 290, 88), { ochre: 0.12 })
  b.cut(rect(975, 454, 316, 20), { ink: 1 })
  for (let i = 0; i < 6; i++) b.cut(rect(1000 + i * 46, 490, 30, 34), { ink: 1, sea: 0.5 })
  b.cut(rect(1082, 372, 118, 84), { rust: 1 })
  b.cut(rect(1070, 358, 142, 18), { ink: 1 })
  b.cut(rect(1096, 388, 40, 34) + rect(1148, 388, 40, 34), { ochre: 0.9 })
  b.cut(poly(...points('1226,400 1268,398 1266,456 1230,456')), { ochre: 1, rust: 0.2 })
  b.cut(rect(1224, 394, 46, 16), { ink: 1 })
  b.cut(bar(1010, 460, 1000, 250, 7) + bar(1000, 262, 1090, 362, 3) + bar(1000, 262, 900, 552, 3), { ink: 1 })
  b.cut(poly(...points('1001,254 1068,270 1003,292')), { rust: 1 })
  b.cut(hull, { rust: 1, ink: 0.1 })
  b.cut(poly(...points('880,556 1372,540 1366,560 890,578')), { ochre: 0.1 })
  b.cut(poly(...points('905,622 1344,618 1338,640 1290,664 950,668 912,634')), { ink: 1 })
  b.over(gouges(b.random, [900, 580, 440, 40], 34, [70, 2.6], [-0.03]), { rust: 0.3 }, hull)
  for (let i = 0; i < 4; i++) b.cut(oval(960 + i * 100, 604, 17), { ink: 1 })
  for (let i = 0; i < 4; i++) b.cut(oval(960 + i * 100, 604, 8), { rust: 1 })
  let rail = ''
  for (let i = 0; i <= 6; i++)
    rail +=
      bar(886 + i * 16, 556 - i * 0.5, 886 + i * 16, 518, 4) +
      bar(1280 + i * 15, 546 - i, 1280 + i * 15, 508, 4)
  b.cut(`${rail}${bar(884, 520, 985, 518, 5)}${bar(1278, 510, 1374, 506, 5)}`, { ink: 1 })
}

function hard(b) {
  const slip = poly(...points('-10,690 470,548 620,560 700,620 520,1080 -10,1080'))
  b.cut(slip, { ink: 1 })
  const edge = curve(points('700,620 640,770 580,920 520,1080'), 6)
  for (let row = 0; row < 24; row++) {
    const depth = (row / 23) ** 1.5
    const y = 566 + depth * 520
    const size = 8 + depth * 36
    const left = y < 690 ? 470 - ((y - 548) / 142) * 480 : -20
    const right = 690 - Math.max(0, y - 620) * 0.37 - size * 0.5
    for (let x = left + (row % 2) * size; x < right; x += size * 2.15) {
      const r = size * (0.82 + b.random() * 0.16)
      const tall = r * 0.4
      const tone = b.random()
      const wobble = () => (b.random() - 0.5) * r * 0.3
      const stone = smooth(
        [x - r + wobble(), y],
        [x - r * 0.6, y - tall + wobble() * 0.4],
        [x + r * 0.6, y - tall + wobble() * 0.4],
        [x + r, y + wobble() * 0.4],
        [x + r * 0.6, y + tall],
        [x - r * 0.6, y + tall],
      )
      b.cut(
        stone,
        tone < 0.55
          ? { ochre: 0.35, ink: 0.22, sea: 0.2 }
          : tone < 0.85
            ? { ochre: 0.15, rust: 0.18 }
            : { sea: 0.55, ink: 0.3 },
        slip,
      )
      if (tone > 0.3)
        b.over(sliver(x + r * 0.15, y + tall * 0.72, r * 1.3, 2 + depth * 3), { ink: 0.9 }, slip)
    }
  }
  b.cut(stroke(edge, 22, 46), { ink: 1 })
  b.cut(
    stroke(
      edge.map(([x, y]) => [x - 5, y - 5]),
      6,
      14,
    ),
    { rust: 0.55, ochre: 0.5 },
  )
  b.over(gouges(b.random, [520, 600, 170, 470], 60, [46, 4], [1.8]), { sea: 0.9 }, stroke(edge, 22, 46))
}

function posts(b) {
  for (const [x, top, w] of [
    [1478, 640, 44],
    [1560, 700, 60],
  ]) {
    b.cut(poly([x, top], [x + w, top - 8], [x + w + 6, 1080], [x - 4, 1080]), { ink: 1 })
    b.cut(poly([x, top], [x + w, top - 8], [x + w, top + 12], [x, top + 20]), { ochre: 0.5, ink: 0.2 })
    b.over(gouges(b.random, [x + 4, top + 30, w * 0.5, 400], 34, [80, 4], [Math.PI / 2, 0.05]), {
      ink: 0,
      rust: 0.5,
      ochre: 0.5,
    })
  }
  b.cut(
    smooth(...points('1470,628 1486,598 1520,590 1534,572 1550,574 1552,588 1536,612 1512,634 1488,636')),
    { ochre: 0.06 },
  )
  b.cut(smooth(...points('1452,636 1478,606 1516,606 1508,628 1480,634')), { ink: 0.55, sea: 0.4 })
  b.cut(poly(...points('1551,578 1570,585 1550,589')), { rust: 1, ochre: 1 })
  b.cut(oval(1543, 580, 2.6) + bar(1500, 634, 1500, 650, 4) + bar(1511, 634, 1511, 650, 4), { ink: 1 })
}

export function draw(b) {
  sky(b)
  farShore(b)
  town(b)
  flats(b)
  hard(b)
  ferry(b)
  posts(b)
}
