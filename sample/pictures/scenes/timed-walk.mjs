// Up Bell Hill to school, with a measuring wheel and a cello.
import { child } from '../figures.mjs'
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

function morning(b) {
  b.cut(rect(0, 0, 1600, 1067), {
    ochre: b.fade(0, 0, 0, 520, [
      [0, 0.1],
      [1, 0.95],
    ]),
    sea: b.fade(0, 0, 0, 520, [
      [0, 0.7],
      [0.6, 0.12],
      [1, 0],
    ]),
    rust: b.fade(0, 200, 0, 540, [
      [0, 0],
      [1, 0.3],
    ]),
  })
  b.cut(oval(420, 330, 74), { ochre: 0.12 })
  for (const [x, y, w] of [
    [250, 160, 180],
    [760, 110, 230],
    [690, 250, 140],
  ]) {
    for (let i = 0; i < 26; i++) {
      const out = b.random() + b.random() - 1
      b.cut(
        sliver(
          x + out * w,
          y + 18 - b.random() * 44 * (1 - Math.abs(out)),
          w * (0.5 + b.random() * 0.5),
          9,
          0,
        ),
        { ochre: 0.1, sea: 0.05 },
      )
    }
    b.over(gouges(b.random, [x - w * 0.7, y + 4, w * 1.4, 18], 12, [90, 3]), {
      sea: 0.6,
    })
  }
  b.over(gouges(b.random, [0, 20, 1600, 200], 40, [300, 5], [0, 0.05]), {
    sea: 0.1,
  })
  b.over(gull(600, 330, 30) + gull(676, 372, 20) + gull(150, 400, 22), { ink: 1 })
}

function estuary(b) {
  b.cut(smooth(...points('-60,500 200,470 460,484 760,462 1000,480 1000,560 -60,560')), {
    sea: 0.8,
    rust: 0.35,
    ink: 0.2,
  })
  b.over(gouges(b.random, [0, 476, 900, 40], 50, [70, 3]), { ink: 0.5 })
  b.cut(rect(0, 516, 1600, 260), {
    sea: b.fade(0, 516, 0, 760, [
      [0, 0.35],
      [1, 0.8],
    ]),
    ochre: b.fade(0, 516, 0, 760, [
      [0, 0.8],
      [1, 0.3],
    ]),
  })
  b.over(ripples(b.random, { w: 1100, far: 520, near: 780, n: 170, length: 150, width: 5, power: 1 }), {
    sea: 1,
    ink: 0.25,
  })
  b.over(ripples(b.random, { x: 340, w: 170, far: 520, near: 760, n: 60, length: 110, width: 6, power: 1 }), {
    sea: 0,
    ochre: 0.25,
  })
  // The ferry going back for more.
  b.cut(poly(...points('560,592 722,588 704,622 576,624')), { rust: 1, ink: 0.2 })
  b.cut(rect(590, 562, 100, 30), { ochre: 0.1 })
  b.cut(rect(586, 556, 110, 8) + rect(626, 530, 40, 28) + bar(602, 560, 600, 506, 3.5), { ink: 1 })
  for (let i = 0; i < 5; i++) b.cut(rect(596 + i * 19, 569, 12, 12), { ink: 1 })
  b.over(ripples(b.random, { x: 560, w: 170, far: 626, near: 650, n: 14, length: 130, width: 4, power: 1 }), {
    ink: 0.8,
  })
  b.cut(sliver(500, 618, 120, 5) + sliver(470, 628, 90, 4), { ochre: 0.1 })
}

function roofs(b) {
  for (const [x, y, w, tint] of [
    [60, 720, 150, 0],
    [220, 746, 120, 1],
    [350, 726, 150, 0],
    [-60, 760, 140, 1],
    [520, 760, 120, 0],
    [140, 790, 150, 1],
  ]) {
    b.cut(rect(x, y, w, 160), tint ? { ochre: 0.2, rust: 0.15 } : { rust: 0.55, ochre: 0.4, ink: 0.1 })
    b.cut(
      poly([x - 12, y + 6], [x + 24, y - 56], [x + w - 24, y - 56], [x + w + 12, y + 6]),
      tint ? { rust: 1, ink: 0.3 } : { ink: 0.85, rust: 0.5 },
    )
    b.over(gouges(b.random, [x, y - 52, w, 50], 18, [40, 3]), { ink: 0.2 })
    b.cut(rect(x + w * 0.66, y - 92, 26, 54), { ink: 1 })
    b.cut(rect(x + 24, y + 26, 24, 32) + rect(x + w - 52, y + 26, 24, 32), { ink: 0.9 })
  }
}

const HILL = points('-60,900 200,866 520,822 820,742 1080,640 1320,576 1660,560')

function hill(b) {
  const turf = `${poly(...curve(HILL), [1660, 1100], [-60, 1100])}`
  b.cut(turf, {
    sea: b.fade(0, 560, 0, 1067, [
      [0, 0.6],
      [1, 0.95],
    ]),
    ochre: 0.95,
    ink: b.fade(0, 560, 0, 1067, [
      [0, 0.06],
      [1, 0.62],
    ]),
  })
  b.over(gouges(b.random, [0, 580, 1600, 490], 900, [46, 5], [-1.2, 0.9]), { ink: 0.75, sea: 1 }, turf)
  b.over(gouges(b.random, [0, 580, 1600, 490], 320, [40, 4], [-1.2, 0.9]), { ink: 0, sea: 0.15 }, turf)
  const path = poly(
    ...points(
      '-20,1000 300,930 620,876 900,800 1120,700 1250,640 1300,640 1200,716 1010,836 740,940 420,1010 -20,1090',
    ),
  )
  b.cut(path, { ochre: 0.55, rust: 0.2 })
  b.over(gouges(b.random, [0, 640, 1300, 450], 210, [70, 4], [-0.3, 0.3]), { rust: 0.7, ink: 0.25 }, path)
  for (let i = 0; i < 11; i++) {
    const x = 90 + i * 118
    const y = curve(HILL).find(([px]) => px >= x)[1]
    b.cut(bar(x, y + 30, x, y - 34, 9), { ink: 1 })
    if (i < 10) {
      const next = curve(HILL).find(([px]) => px >= x + 118)[1]
      b.cut(bar(x, y - 22, x + 118, next - 22, 5) + bar(x, y + 4, x + 118, next + 4, 5), { ink: 1 })
    }
  }
}

function school(b) {
  b.cut(rect(1270, 330, 420, 300), { rust: 0.95, ink: 0.12, ochre: 0.3 })
  b.cut(poly(...points('1236,340 1310,220 1700,220 1700,340')), { ink: 0.95, sea: 0.4 })
  for (let r = 0; r < 6; r++)
    b.over(
      sliver(1480, 238 + r * 18, 460, 3),
      { ink: 0.35, sea: 0.8 },
      poly(...points('1236,340 1310,220 1700,220 1700,340')),
    )
  b.cut(poly(...points('1340,340 1440,210 1540,340 1540,640 1340,640')), {
    rust: 1,
    ink: 0.2,
    ochre: 0.2,
  })
  b.cut(stroke(points('1318,352 1440,194 1562,352'), 20), { ink: 1 })
  b.over(gouges(b.random, [1270, 340, 330, 290], 110, [34, 3]), { ink: 0.75 })
  b.over(gouges(b.random, [1270, 340, 330, 290], 50, [30, 3]), {
    rust: 0.3,
    ink: 0,
  })
  // The turret and its bell.
  b.cut(rect(1404, 110, 14, 112) + rect(1462, 110, 14, 112) + rect(1392, 196, 96, 26), { ink: 1 })
  b.cut(poly(...points('1384,116 1440,20 1496,116')), { rust: 1, ink: 0.45 })
  b.cut(bar(1440, 24, 1440, -10, 5), { ink: 1 })
  b.cut('M1424 178Q1426 134 1440 132Q1454 134 1456 178L1462 186L1418 186Z', { ochre: 1, ink: 0.2 })
  b.cut(oval(1440, 190, 6), { ink: 1 })
  b.cut(oval(1440, 290, 28), { ink: 1 })
  b.cut(oval(1440, 290, 22), { ochre: 0.15 })
  b.cut(bar(1440, 290, 1440, 274, 4) + bar(1440, 290, 1430, 298, 4), { ink: 1 })
  for (const x of [1286, 1560])
    for (const y of [390, 500]) {
      b.cut(rect(x, y, 44, 76), { ink: 1 })
      b.cut(rect(x + 5, y + 5, 34, 66), { ochre: 0.9 })
      b.cut(bar(x + 22, y, x + 22, y + 76, 5) + bar(x, y + 38, x + 44, y + 38, 5), { ink: 1 })
    }
  for (const x of [1366, 1470]) b.cut(`M${x} 460v-60q24 -44 48 0v60Z`, { ochre: 0.9, ink: 0.05 })
  b.cut(
    bar(1390, 380, 1390, 460, 4) +
      bar(1494, 380, 1494, 460, 4) +
      bar(1366, 424, 1414, 424, 4) +
      bar(1470, 424, 1518, 424, 4),
    { ink: 1 },
  )
  b.cut('M1404 640v-100q36 -56 72 0v100Z', { ink: 1 })
  b.cut('M1414 640v-96q26 -40 52 0v96Z', { sea: 1, ink: 0.4 })
}

function walkers(b) {
  const pale = { ochre: 0.5, rust: 0.4 }
  const dark = { ochre: 0.7, rust: 0.6, ink: 0.5 }
  const tan = { ochre: 0.6, rust: 0.5, ink: 0.2 }
  child(b, 1180, 712, 118, { sea: 1, ink: 0.5 }, pale)
  child(b, 1110, 748, 124, { rust: 1 }, dark, 'cap')
  child(b, 1006, 800, 150, { ink: 0.9, sea: 0.6 }, tan)
  child(b, 860, 866, 182, { ochre: 1, rust: 0.25 }, pale, 'cello')
  child(b, 690, 922, 206, { sea: 1, ink: 0.6 }, dark)
  child(b, 500, 972, 232, { rust: 1, ochre: 0.2 }, tan, 'cap')
  child(b, 230, 1024, 262, { ink: 0.9, rust: 0.4 }, pale, 'wheel')
}

export function draw(b) {
  morning(b)
  estuary(b)
  roofs(b)
  school(b)
  hill(b)
  walkers(b)
}
