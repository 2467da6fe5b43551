// The night market in Cooper Street, looking down the street.
import { person } from '../figures.mjs'
import { bar, curve, gouges, oval, points, poly, rect, sliver, smooth, stroke } from '../shapes.mjs'

const EYE = [800, 560]
/** A point of the street: across from its middle, up from the ground, and how near (1 is the picture's edge). */
const at = (across, up, near) => [EYE[0] + across * near, EYE[1] + (430 - up) * near]

function night(b) {
  b.cut(rect(0, 0, 1600, 1067), {
    sea: b.fade(0, 0, 0, 600, [
      [0, 1],
      [1, 0.7],
    ]),
    ink: b.fade(0, 0, 0, 620, [
      [0, 0.94],
      [0.6, 0.7],
      [1, 0.2],
    ]),
    rust: b.fade(0, 250, 0, 620, [
      [0, 0],
      [1, 0.5],
    ]),
  })
  for (let i = 0; i < 40; i++)
    b.cut(oval(420 + b.random() * 760, b.random() * 330, 1.5 + b.random() * 2), { ochre: 0.2 })
  b.cut(rect(752, 330, 60, 260), { ink: 0.8, sea: 0.5 })
  b.cut(poly(...points('744,334 782,230 820,334')), { ink: 0.9, sea: 0.4 })
  b.cut(oval(782, 368, 14), { ochre: 0.6 })
}

function houses(b, side) {
  const depths = [1.9, 1.2, 0.78, 0.52, 0.35, 0.24]
  for (let i = depths.length - 2; i >= 0; i--) {
    const [near, far] = [depths[i], depths[i + 1]]
    const tall = 640 + ((i * 7 + (side > 0 ? 2 : 0)) % 3) * 120
    const across = side * 560
    const wall = poly(at(across, 0, near), at(across, tall, near), at(across, tall, far), at(across, 0, far))
    const dark = i % 2 === (side > 0 ? 1 : 0)
    b.cut(wall, dark ? { ink: 0.86, sea: 0.7 } : { ink: 0.74, rust: 0.75 })
    const middle = (near + far) / 2
    b.cut(
      poly(
        at(across * 1.03, tall - 10, near),
        at(across * 1.2, tall + 190, middle),
        at(across * 1.03, tall - 10, far),
      ),
      { ink: 1, sea: 0.3 },
    )
    b.cut(
      poly(
        at(across * 1.15, tall + 100, middle * 1.06),
        at(across * 1.15, tall + 300, middle * 1.06),
        at(across * 1.15, tall + 300, middle * 0.98),
        at(across * 1.15, tall + 100, middle * 0.98),
      ),
      { ink: 1 },
    )
    for (let w = 0; w < 3; w++) {
      const a = near + (far - near) * (0.14 + w * 0.28)
      const c = near + (far - near) * (0.3 + w * 0.28)
      for (const floor of [360, 540, 720]) {
        if (floor + 110 > tall) continue
        const lit = b.random() < 0.45
        const pane = poly(
          at(across, floor, a),
          at(across, floor + 110, a),
          at(across, floor + 110, c),
          at(across, floor, c),
        )
        b.cut(pane, lit ? { ochre: 0.95, rust: 0.12 } : { ink: 1, sea: 0.7 })
        const mid = (a + c) / 2
        b.over(
          bar(...at(across, floor, mid), ...at(across, floor + 110, mid), 5 * mid) +
            bar(...at(across, floor + 55, a), ...at(across, floor + 55, c), 4 * mid),
          { ink: 1 },
        )
      }
    }
    const [x, y] = at(across, tall, near)
    b.over(
      gouges(b.random, [Math.min(x, x - side * 300), y, 300, 500], 50, [60, 3], [Math.PI / 2, 0.2]),
      { ink: 0.4 },
      wall,
    )
  }
}

function street(b) {
  b.cut(poly(at(-560, 0, 0.24), at(560, 0, 0.24), at(560, 0, 3), at(-560, 0, 3)), {
    rust: 0.62,
    ochre: 0.75,
    ink: b.fade(0, 640, 0, 1067, [
      [0, 0.1],
      [1, 0.72],
    ]),
  })
  for (let i = 0; i < 420; i++) {
    const near = 0.26 + 1 * b.random() ** 1.4
    const [x, y] = at((b.random() - 0.5) * 1000, 0, near)
    b.over(
      sliver(x, y, 70 * near, 7 * near),
      b.random() < 0.5 ? { ink: 0.9 } : { ink: 0, rust: 0.2, ochre: 1 },
    )
  }
}

function stall(b, side, near, far, stripe, goods) {
  const inner = side * 250
  const outer = side * 540
  // The lit back and what hangs there, the counter, then the awning over both.
  b.cut(poly(at(outer, 90, near), at(outer, 330, near), at(outer, 330, far), at(outer, 90, far)), {
    ochre: 1,
    rust: 0.3,
  })
  b.cut(poly(at(outer, 330, far), at(inner, 300, far), at(inner, 100, far), at(outer, 100, far)), {
    ochre: 1,
    rust: 0.12,
  })
  for (let i = 0; i < 5; i++) {
    const [x, y] = at(outer + (inner - outer) * (0.15 + i * 0.18), 240, far)
    b.cut(
      bar(x, y - 60 * far, x, y, 3 * far) + oval(x, y + 8 * far, 13 * far, 22 * far),
      i % 2 ? { ink: 0.9 } : { rust: 1 },
    )
  }
  const seller = at((inner + outer) / 2, 20, (near + far) / 2)
  const who = person(...seller, 204 * near, { wide: 1.15 })
  b.cut(who.body, { sea: 1, ink: 0.5 })
  b.cut(who.head, { ink: 0.6, rust: 0.6, ochre: 0.6 })
  b.cut(poly(at(inner, 0, near), at(inner, 110, near), at(inner, 110, far), at(inner, 0, far)), {
    ink: 0.86,
    rust: 0.5,
  })
  b.cut(poly(at(inner, 0, near), at(inner, 110, near), at(outer, 110, near), at(outer, 0, near)), {
    ink: 0.72,
    sea: 0.75,
  })
  b.cut(poly(at(inner, 110, near), at(outer, 110, near), at(outer, 118, far), at(inner, 118, far)), {
    ochre: 0.9,
    rust: 0.5,
  })
  b.over(
    gouges(
      b.random,
      [Math.min(at(inner, 0, near)[0], at(outer, 0, near)[0]), at(0, 100, near)[1], 290 * near, 100 * near],
      26,
      [90 * near, 4 * near],
      [1.57, 0.06],
    ),
    { ink: 0.2 },
    poly(at(inner, 4, near), at(inner, 104, near), at(outer, 104, near), at(outer, 4, near)),
  )
  for (let i = 0; i < 13; i++) {
    const [x, y] = at(inner + (outer - inner) * (i / 13 + 0.05), 122 + (i % 2) * 14, near * 0.985)
    b.cut(oval(x, y, 19 * near, 17 * near), goods[i % goods.length])
    b.over(sliver(x - 4 * near, y - 7 * near, 16 * near, 3 * near, -0.5), { rust: 0, ink: 0, sea: 0 })
  }
  b.cut(bar(...at(inner, 0, near), ...at(inner, 330, near), 10 * near), { ink: 1 })
  const strips = 9
  for (let i = 0; i < strips; i++) {
    const a = inner * 0.9 + ((outer * 1.06 - inner * 0.9) * i) / strips
    const c = inner * 0.9 + ((outer * 1.06 - inner * 0.9) * (i + 1)) / strips
    const tint = i % 2 ? { ochre: 0.12 } : stripe
    b.cut(poly(at(a, 310, near), at(c, 310, near), at(c, 400, far), at(a, 400, far)), tint)
    const [x, y] = at((a + c) / 2, 310, near)
    b.cut(
      rect(x - (Math.abs(c - a) * near) / 2, y - 1, Math.abs(c - a) * near + 1, 22 * near) +
        oval(x, y + 21 * near, (Math.abs(c - a) * near) / 2, 15 * near),
      tint,
    )
  }
}

function lamps(b) {
  for (const [near, dip, tall] of [
    [0.3, 30, 470],
    [0.42, 50, 480],
    [0.6, 60, 500],
    [0.86, 80, 520],
    [1.25, 96, 540],
  ]) {
    const line = curve(
      [
        at(-560, tall + 40, near),
        at(-280, tall - dip * 0.75, near),
        at(0, tall - dip, near),
        at(280, tall - dip * 0.75, near),
        at(560, tall + 40, near),
      ],
      8,
    )
    b.cut(stroke(line, 4 * near + 1), { ink: 1 })
    line.forEach(([x, y], i) => {
      if (i % 3) return
      const r = 13 * near + 1.5
      b.over(oval(x, y + r, r * 3), {
        ink: b.glow(x, y + r, r * 3, [
          [0, 0],
          [1, 0.62],
        ]),
      })
      b.cut(oval(x, y + r * 1.1, r, r * 1.15), { ochre: 0.45 })
      b.cut(rect(x - r * 0.4, y - r * 0.3, r * 0.8, r * 0.6), { ink: 1 })
    })
  }
}

function crowd(b) {
  const coats = [
    { ink: 0.96, sea: 0.4 },
    { rust: 1, ink: 0.35 },
    { sea: 1, ink: 0.35 },
    { ink: 0.9, rust: 0.5 },
    { ochre: 0.9, rust: 0.4, ink: 0.3 },
  ]
  const skins = [
    { ochre: 0.5, rust: 0.42 },
    { ochre: 0.7, rust: 0.6, ink: 0.5 },
    { ochre: 0.6, rust: 0.5, ink: 0.25 },
  ]
  const walkers = []
  for (let i = 0; i < 26; i++) walkers.push([(b.random() - 0.5) * 430, 0.27 + i * 0.012])
  walkers.push(...points('-150,0.66 -84,0.68 150,0.72 40,0.86 -190,0.98 -112,1.02 196,1.16'))
  walkers.forEach(([across, near], i) => {
    const [x, y] = at(across, 0, near)
    const tall = (i === 31 ? 190 : 290 + (i % 4) * 14) * near
    const who = person(x, y, tall, { stride: 0.05 + (i % 3) * 0.02, wide: 1 + (i % 2) * 0.12 })
    b.over(smooth([x - 70 * near, y], [x, y - 9 * near], [x + 70 * near, y], [x, y + 12 * near]), {
      ink: 0.9,
    })
    b.cut(who.legs, { ink: 1 })
    b.cut(who.body, coats[i % coats.length])
    b.cut(who.head, skins[i % skins.length])
    b.cut(
      smooth(
        [x - tall * 0.085, y - tall * 0.91],
        [x - tall * 0.06, y - tall],
        [x + tall * 0.06, y - tall],
        [x + tall * 0.085, y - tall * 0.91],
        [x, y - tall * 0.945],
      ),
      i % 3 ? { ink: 1 } : { rust: 1 },
    )
    b.over(sliver(x - tall * 0.1, y - tall * 0.6, tall * 0.32, tall * 0.012, 1.5), { ink: 0, ochre: 0.8 })
  })
  const [x, y] = at(240, 0, 1.16)
  b.cut(
    stroke(
      [
        [x - 20, y - 190],
        [x + 10, y - 120],
      ],
      16,
      12,
    ),
    { ink: 1 },
  )
  b.cut(poly([x - 26, y - 124], [x + 44, y - 124], [x + 36, y - 40], [x - 20, y - 40]), {
    ochre: 0.7,
    ink: 0.15,
  })
}

export function draw(b) {
  const fruit = [{ rust: 1 }, { ochre: 1 }, { sea: 0.8, ochre: 0.9 }]
  const loaves = [
    { ochre: 0.9, rust: 0.4 },
    { ochre: 0.7, rust: 0.6, ink: 0.2 },
  ]
  const bowls = [{ ochre: 0.1 }, { sea: 0.7 }, { ochre: 0.1 }]
  night(b)
  houses(b, -1)
  houses(b, 1)
  street(b)
  for (const side of [-1, 1]) {
    stall(b, side, 0.4, 0.3, { sea: 1, ink: 0.2 }, fruit)
    stall(b, side, 0.62, 0.46, side < 0 ? { sea: 1 } : { rust: 1 }, side < 0 ? loaves : fruit)
  }
  lamps(b)
  stall(b, -1, 1.1, 0.74, { rust: 1 }, fruit)
  stall(b, 1, 1.1, 0.74, { sea: 1, ink: 0.1 }, bowls)
  crowd(b)
}
