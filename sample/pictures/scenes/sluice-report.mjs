// The Pell Sluice from seaward; gate 3, on the right, does not shut.
import { keeper } from '../figures.mjs'
import { bar, gouges, gull, oval, points, poly, rect, ripples, sliver, smooth } from '../shapes.mjs'

const DECK = 380
const WATER = 800
const GATES = [330, 700, 1070]

function sky(b) {
  b.cut(rect(0, 0, 1600, 1067), {
    ochre: b.fade(0, 0, 0, 560, [
      [0, 0.3],
      [1, 0.9],
    ]),
    sea: b.fade(0, 0, 0, 560, [
      [0, 0.7],
      [0.7, 0.3],
      [1, 0.05],
    ]),
    rust: b.fade(0, 200, 0, 560, [
      [0, 0],
      [1, 0.22],
    ]),
  })
  b.over(gouges(b.random, [0, 0, 1600, 130], 90, [420, 15], [-0.02, 0.05]), { sea: 0.95, ink: 0.35 })
  b.over(gouges(b.random, [0, 110, 1700, 200], 54, [360, 8], [-0.04, 0.06]), { sea: 0.9, ink: 0.2 })
  b.over(gull(1290, 210, 36) + gull(1380, 170, 24) + gull(230, 230, 26), { ink: 1 })
  b.cut(
    smooth(...points('-60,430 120,396 330,410 330,520 -60,520')) +
      smooth(...points('1280,420 1420,392 1680,408 1680,520 1280,520')),
    { sea: 1, ochre: 0.6, ink: 0.35 },
  )
  for (const x of [70, 118, 1500])
    b.cut(smooth([x - 26, 402], [x - 20, 346], [x, 318], [x + 22, 350], [x + 26, 402]), {
      ink: 0.9,
      sea: 0.8,
    })
  // The keeper's cottage.
  b.cut(rect(1390, 316, 150, 110), { ochre: 0.15, rust: 0.12 })
  b.cut(poly(...points('1376,322 1420,256 1510,256 1556,322')), { rust: 1, ink: 0.35 })
  b.cut(rect(1500, 222, 26, 60), { ink: 1 })
  b.cut(rect(1410, 346, 30, 30) + rect(1490, 346, 30, 30) + rect(1452, 356, 26, 70), { ink: 0.95 })
}

function brickwork(b) {
  const wall = poly([120, DECK], [1480, DECK], [1480, WATER + 20], [120, WATER + 20])
  b.cut(wall, {
    rust: 0.9,
    ink: b.fade(0, DECK, 0, WATER, [
      [0, 0.12],
      [1, 0.7],
    ]),
    ochre: 0.3,
  })
  let joints = ''
  for (let r = 0; r < 21; r++) {
    const y = DECK + 8 + r * 21
    joints += rect(120, y, 1360, 2.6)
    for (let x = 120 + (r % 2) * 22; x < 1480; x += 44) joints += rect(x + (b.random() - 0.5) * 5, y, 2.6, 21)
  }
  b.over(joints, { ink: 0.9 }, wall)
  for (let i = 0; i < 120; i++) {
    const r = Math.floor(b.random() * 20)
    const x = 122 + (r % 2) * 22 + Math.floor(b.random() * 30) * 44
    b.over(
      rect(x + 3, DECK + 12 + r * 21, 38, 15),
      b.random() < 0.5 ? { ink: 0.72 } : { ink: 0, rust: 0.6 },
      wall,
    )
  }
  b.cut(
    poly([-20, 470], [130, DECK - 2], [130, 840], [-20, 900]) +
      poly([1620, 470], [1470, DECK - 2], [1470, 840], [1620, 900]),
    { ink: 0.85, sea: 0.6, rust: 0.2 },
  )
  b.over(
    gouges(b.random, [0, 420, 130, 420], 60, [90, 4], [-0.5]) +
      gouges(b.random, [1480, 420, 130, 420], 60, [90, 4], [0.5]),
    { ink: 0.35 },
  )
  // The tide's marks: weed, and the pale line above it.
  b.over(
    rect(120, 668, 1360, 150),
    {
      sea: b.fade(0, 660, 0, 800, [
        [0, 0.2],
        [0.3, 0.8],
        [1, 1],
      ]),
    },
    wall,
  )
  b.over(gouges(b.random, [120, 660, 1360, 140], 260, [60, 6], [1.57, 0.3]), { sea: 1, ink: 0.8 }, wall)
  b.cut(rect(100, DECK - 26, 1400, 32), { ochre: 0.4, ink: 0.2 })
  b.over(gouges(b.random, [100, DECK - 24, 1400, 28], 80, [70, 3]), {
    ink: 0.8,
  })
  b.over(bar(100, DECK + 5, 1500, DECK + 5, 5), { ink: 1 })
}

const arch = (x, w, top, foot) =>
  `M${x} ${foot}V${top + w * 0.42}Q${x} ${top} ${x + w / 2} ${top}Q${x + w} ${top} ${x + w} ${top + w * 0.42}V${foot}Z`

function gate(b, x, open) {
  const w = 220
  b.cut(arch(x - 28, w + 56, 436, WATER + 20), { ochre: 0.35, ink: 0.25, sea: 0.15 })
  for (let i = 0; i < 9; i++) {
    const a = Math.PI + (i / 8) * Math.PI
    b.over(
      bar(
        x + w / 2 + Math.cos(a) * 108,
        556 + Math.sin(a) * 106,
        x + w / 2 + Math.cos(a) * 142,
        556 + Math.sin(a) * 124,
        4,
      ),
      { ink: 1 },
    )
  }
  for (let i = 0; i < 6; i++)
    b.over(
      bar(x - 28, 580 + i * 40, x, 580 + i * 40, 4) + bar(x + w, 580 + i * 40, x + w + 28, 580 + i * 40, 4),
      { ink: 1 },
    )
  const mouth = arch(x, w, 462, WATER + 20)
  b.cut(mouth, { ink: 1, sea: 0.3 })
  const foot = WATER + 10 - open
  const leaf = rect(x + 12, 556, w - 24, foot - 556)
  b.cut(leaf, {
    sea: 1,
    ink: b.fade(0, 556, 0, foot, [
      [0, 0.35],
      [1, 0.8],
    ]),
  })
  for (let i = 0; i < 5; i++) b.cut(rect(x + 8, 560 + i * 50, w - 16, 11), { ink: 1 })
  b.cut(bar(x + 66, 556, x + 66, foot, 10) + bar(x + w - 66, 556, x + w - 66, foot, 10), { ink: 1 })
  for (let i = 0; i < 5; i++)
    for (const dx of [24, 46, 88, 132, 174, 196])
      b.over(oval(x + dx, 565 + i * 50, 3), { ink: 0, ochre: 0.5 })
  b.over(
    gouges(b.random, [x + 14, 600, w - 28, 190], 46, [60, 4], [1.57, 0.12]),
    { rust: 1, ochre: 0.7, sea: 0.2, ink: 0.15 },
    leaf,
  )
  // The rack and the gear that lift it.
  b.cut(rect(x + w / 2 - 9, 262, 18, 300), { ink: 1 })
  for (let i = 0; i < 14; i++) b.over(rect(x + w / 2 - 5, 268 + i * 9, 14, 3.4), { ink: 0, ochre: 0.6 })
  b.cut(
    poly(
      [x + w / 2 - 62, DECK - 24],
      [x + w / 2 - 40, 296],
      [x + w / 2 + 40, 296],
      [x + w / 2 + 62, DECK - 24],
    ),
    { ink: 0.95, rust: 0.4 },
  )
  b.cut(oval(x + w / 2 + 34, 318, 33), { ink: 1 })
  b.cut(oval(x + w / 2 + 34, 318, 24), { rust: 1, ochre: 0.4 })
  for (let i = 0; i < 4; i++) {
    const a = (i / 4) * Math.PI + 0.3
    b.cut(
      bar(
        x + w / 2 + 34 - Math.cos(a) * 27,
        318 - Math.sin(a) * 27,
        x + w / 2 + 34 + Math.cos(a) * 27,
        318 + Math.sin(a) * 27,
        6,
      ),
      { ink: 1 },
    )
  }
  b.cut(oval(x + w / 2 + 34, 318, 8), { ochre: 0.4 })
  return { x, w, foot }
}

function water(b) {
  b.cut(rect(-10, WATER, 1620, 280), {
    sea: 0.85,
    ink: b.fade(0, WATER, 0, 1067, [
      [0, 0.5],
      [1, 0.86],
    ]),
  })
  b.cut(
    poly(...points('-10,862 120,838 150,800 -10,820')) +
      poly(...points('1610,862 1480,838 1450,800 1610,820')),
    { ink: 1 },
  )
  b.over(ripples(b.random, { far: WATER + 4, near: 1067, n: 260, length: 200, width: 6 }), { ink: 1 })
  b.over(ripples(b.random, { far: WATER + 6, near: 1067, n: 150, length: 190, width: 5 }), {
    ink: 0.1,
    sea: 0.6,
  })
  for (const x of GATES)
    b.over(
      ripples(b.random, {
        x: x - 40,
        w: 300,
        far: WATER + 4,
        near: 1000,
        n: 30,
        length: 130,
        width: 7,
        power: 1,
      }),
      { rust: 0.9, ink: 0.3, sea: 0.4 },
    )
  b.over(
    ripples(b.random, { x: 540, w: 420, far: 900, near: 1067, n: 50, length: 180, width: 7, power: 1 }),
    { ink: 0, sea: 0.05, ochre: 0.5 },
  )
}

function leak(b, { x, w, foot }) {
  const white = () => (b.random() < 0.28 ? { sea: 0.5 } : { ochre: 0.08 })
  for (let i = 0; i < 130; i++) {
    const from = x + 16 + b.random() * (w - 32)
    const drop = b.random()
    b.cut(
      sliver(
        from + (from - x - w / 2) * drop * 0.5,
        foot + drop * 44,
        40 + b.random() * 34,
        4 + b.random() * 4,
        1.57 + (x + w / 2 - from) * 0.004,
      ),
      white(),
    )
  }
  for (let i = 0; i < 190; i++) {
    const away = (b.random() + b.random() - 1) * 300
    const near = b.random() ** 1.6
    b.cut(
      sliver(
        x + w / 2 + away * (0.7 + near),
        WATER + 6 + near * 190,
        40 + b.random() * 90,
        4 + near * 7,
        away * 0.0008,
      ),
      white(),
    )
  }
  for (let i = 0; i < 50; i++)
    b.cut(oval(x - 90 + b.random() * 340, WATER + 10 - b.random() * 90, 1.5 + b.random() * 3.5), {
      ochre: 0.08,
    })
}

function rails(b) {
  let rail = bar(110, 312, 1490, 312, 6) + bar(110, 336, 1490, 336, 4)
  for (let x = 116; x < 1500; x += 62) rail += bar(x, 308, x, DECK - 22, 6)
  b.cut(rail, { ink: 1 })
}

export function draw(b) {
  sky(b)
  brickwork(b)
  water(b)
  keeper(b, DECK)
  rails(b)
  gate(b, GATES[0], 0)
  gate(b, GATES[1], 0)
  const third = gate(b, GATES[2], 56)
  b.over(ripples(b.random, { far: WATER, near: WATER + 26, n: 60, length: 200, width: 8, power: 1 }), {
    ink: 1,
    sea: 0.9,
  })
  leak(b, third)
}
