// The lifeboat goes down her slip by night.
import { bar, gouges, oval, points, poly, rect, ripples, sliver, smooth, stroke } from '../shapes.mjs'

const HORIZON = 470

function night(b) {
  b.cut(rect(0, 0, 1600, HORIZON + 4), {
    sea: b.fade(0, 0, 0, HORIZON, [
      [0, 1],
      [1, 0.75],
    ]),
    ink: b.fade(0, 0, 0, HORIZON, [
      [0, 0.96],
      [0.6, 0.78],
      [1, 0.42],
    ]),
  })
  for (let i = 0; i < 70; i++)
    b.cut(oval(b.random() * 1600, b.random() * 330, 1.5 + b.random() * 2.6), { ochre: 0.15 })
  b.over(gouges(b.random, [500, 60, 1200, 360], 90, [330, 6], [-0.1, 0.06]), { ink: 0.5, sea: 0.8 })
  b.cut('M1375 66A64 64 0 1 0 1416 160A56 56 0 0 1 1375 66Z', { ochre: 0.25 })
}

function sea(b) {
  b.cut(rect(0, HORIZON, 1600, 600), {
    sea: 1,
    ink: b.fade(0, HORIZON, 0, 1067, [
      [0, 0.55],
      [1, 0.9],
    ]),
  })
  for (let row = 0; row < 9; row++) {
    const depth = row / 8
    const y = HORIZON + 14 + depth ** 1.5 * 540
    const step = 110 + depth * 250
    for (let x = -step + (row % 2) * step * 0.5; x < 1700; x += step) {
      const px = x + (b.random() - 0.5) * step * 0.4
      const tall = 12 + depth * 52
      const crest = smooth(
        [px - step * 0.5, y + tall * 0.6],
        [px - step * 0.15, y],
        [px + step * 0.06, y - tall * 0.7],
        [px + step * 0.2, y - tall * 0.1],
        [px + step * 0.55, y + tall * 0.6],
        [px, y + tall * 0.75],
      )
      b.cut(crest, { sea: 0.9, ink: 0.86 })
      b.over(
        gouges(
          b.random,
          [px - step * 0.35, y - tall * 0.2, step * 0.75, tall],
          8,
          [step * 0.3, 2 + depth * 4],
          [0.12, 0.3],
        ),
        { ink: 0.25, sea: 0.75 },
        crest,
      )
      b.over(sliver(px + step * 0.02, y - tall * 0.42, step * 0.26, 2.4 + depth * 5, -0.35), {
        ink: 0,
        sea: 0.12,
      })
    }
  }
}

function beam(b) {
  const ray = poly(...points('886,470 1620,300 1620,640'))
  b.over(ray, {
    ink: b.fade(886, 0, 1620, 0, [
      [0, 0.02],
      [0.6, 0.2],
      [1, 0.45],
    ]),
    sea: b.fade(886, 0, 1620, 0, [
      [0, 0.05],
      [1, 0.55],
    ]),
    ochre: b.fade(886, 0, 1620, 0, [
      [0, 0.85],
      [1, 0.3],
    ]),
  })
  b.over(
    ripples(b.random, { x: 1000, w: 640, far: 476, near: 640, n: 90, length: 150, width: 6, power: 1 }),
    { ink: 0.9, sea: 0.9 },
    ray,
  )
  b.over(gouges(b.random, [950, 330, 650, 250], 50, [130, 4], [0.02]), { ink: 0, sea: 0, ochre: 0.5 }, ray)
  b.cut(
    stroke(
      [
        [1486, 492],
        [1470, 330],
      ],
      5,
      3,
    ) + smooth(...points('1424,496 1560,482 1540,510 1450,514')),
    { ink: 1 },
  )
  b.cut(poly(...points('1478,340 1540,470 1486,478')), { ochre: 0.2 })
}

function boathouse(b) {
  let piles = ''
  for (let i = 0; i < 5; i++)
    piles += bar(20 + i * 92, 560, 20 + i * 92, 1080, 24) + bar(20 + i * 92, 620, 112 + i * 92, 760, 10)
  b.cut(piles, { ink: 1 })
  const wall = poly(...points('-10,250 470,250 470,580 -10,580'))
  b.cut(wall, { rust: 0.75, ink: 0.72 })
  for (let i = 0; i < 9; i++) b.over(bar(-10, 280 + i * 34, 470, 280 + i * 34, 4), { ink: 1 })
  b.over(gouges(b.random, [0, 260, 460, 300], 90, [70, 3]), { ink: 0.3 })
  b.cut(poly(...points('-10,120 420,120 520,262 -10,262')), { ink: 1 })
  for (let i = 0; i < 8; i++)
    b.over(
      sliver(220, 138 + i * 16, 420 - i * 6, 3),
      { ink: 0.4, sea: 0.6 },
      poly(...points('-10,120 420,120 520,262 -10,262')),
    )
  b.cut(rect(300, 310, 180, 270), {
    ochre: 1,
    rust: b.fade(300, 0, 480, 0, [
      [0, 0.3],
      [1, 0],
    ]),
  })
  b.cut(rect(284, 300, 18, 284) + rect(284, 296, 200, 16), { ink: 1 })
  b.cut(oval(392, 350, 26, 14), { ochre: 0.12 })
  b.cut(bar(392, 310, 392, 344, 5), { ink: 1 })
  b.cut(rect(60, 340, 70, 80) + rect(168, 340, 70, 80), { ochre: 0.9 })
  b.cut(
    bar(95, 340, 95, 420, 6) +
      bar(60, 380, 130, 380, 6) +
      bar(203, 340, 203, 420, 6) +
      bar(168, 380, 238, 380, 6),
    { ink: 1 },
  )
  // Two who stayed to work the winch.
  for (const [x, h] of [
    [340, 118],
    [420, 104],
  ]) {
    b.cut(
      smooth(
        [x - 20, 580],
        [x - 22, 580 - h * 0.62],
        [x, 580 - h * 0.74],
        [x + 22, 580 - h * 0.62],
        [x + 20, 580],
      ),
      { ink: 1 },
    )
    b.cut(oval(x, 580 - h * 0.86, 13, 15), { ink: 1 })
  }
  b.cut(stroke(points('436,512 462,462 474,420'), 12, 8), { ink: 1 })
}

function slip(b) {
  b.cut(poly(...points('300,574 486,574 1060,800 1010,850')), { ink: 1 })
  b.cut(poly(...points('310,578 478,578 1032,806 1008,826')), { rust: 0.6, ochre: 0.7, ink: 0.25 })
  for (let i = 0; i < 22; i++) {
    const t = i / 22
    b.cut(bar(300 + t * 710, 580 + t * 262, 484 + t * 574, 576 + t * 226, 5 + t * 2), { ink: 1 })
  }
  b.cut(bar(372, 574, 1016, 836, 12) + bar(430, 574, 1046, 808, 12), { ink: 1 })
  let props = ''
  for (let i = 1; i < 6; i++)
    props +=
      bar(330 + i * 112, 594 + i * 42, 330 + i * 112, 1080, 20) +
      bar(330 + i * 112, 650 + i * 42, 442 + i * 112, 760 + i * 42, 8)
  b.cut(props, { ink: 1 })
  b.over(
    gouges(b.random, [440, 660, 470, 400], 50, [90, 4], [Math.PI / 2, 0.05]),
    { ink: 0.3, sea: 0.9 },
    props,
  )
}

/** The boat is drawn level and then turned to the slope of the slip. */
function lifeboat(b) {
  const turn = ([x, y]) => {
    const angle = 0.3
    return [776 + x * Math.cos(angle) - y * Math.sin(angle), 640 + x * Math.sin(angle) + y * Math.cos(angle)]
  }
  const shape = (...points) => poly(...points.map(turn))
  const soft = (...points) => smooth(...points.map(turn))
  const hull = soft(...points('-250,-66 -60,-54 150,-66 262,-92 236,-30 160,42 40,62 -180,58 -244,20'))
  b.cut(shape(...points('-140,-150 60,-150 110,-64 -150,-60')), { rust: 1, ochre: 0.55 })
  b.cut(shape(...points('-150,-166 66,-166 74,-146 -150,-146')), { ochre: 0.1 })
  for (const [x1, x2] of [
    [-120, -76],
    [-62, -18],
    [-4, 44],
  ])
    b.cut(shape([x1, -134], [x2, -134], [x2 + 8, -96], [x1, -96]), { ink: 1, sea: 0.6 })
  b.cut(shape([-100, -270], [-90, -270], [-84, -160], [-100, -160]), { ink: 1 })
  b.cut(shape([-95, -268], [-20, -246], [-94, -232]), { rust: 1 })
  b.cut(shape(...points('20,-198 66,-204 66,-176 20,-172')), { ochre: 0.1 })
  b.cut(shape(...points('36,-176 44,-176 44,-162 36,-162')), { ink: 1 })
  b.cut(hull, { ochre: 0.16 })
  b.cut(shape(...points('-250,-68 150,-66 264,-94 258,-70 150,-44 -250,-44')), {
    rust: 1,
    ochre: 0.5,
  })
  b.cut(soft(...points('-244,14 0,22 190,14 160,42 40,62 -180,58')), { rust: 1, ink: 0.35 })
  b.cut(shape(...points('-250,-42 150,-42 246,-64 244,-56 150,-34 -250,-34')), { ink: 1 })
  b.over(gouges(b.random, [560, 560, 420, 170], 40, [90, 3.4], [0.3]), { sea: 0.8, ink: 0.3 }, hull)
  for (const [x, tall] of points('-222,84 -178,78 132,74')) {
    b.cut(
      soft(
        [x - 17, -56],
        [x - 17, -56 - tall * 0.6],
        [x, -56 - tall * 0.72],
        [x + 17, -56 - tall * 0.6],
        [x + 17, -56],
      ),
      { ochre: 1, rust: 0.15 },
    )
    const [hx, hy] = turn([x + 3, -62 - tall * 0.86])
    b.cut(oval(hx, hy, 13, 15), { ochre: 0.5, rust: 0.35 })
    b.cut(oval(hx, hy - 7, 14, 9), { rust: 1 })
  }
  const [lx, ly] = turn([66, -190])
  b.cut(oval(lx, ly, 17, 17), { ochre: 0.3 })
}

function spray(b) {
  const foot = [1080, 890]
  for (let i = 0; i < 420; i++) {
    const angle = -Math.PI * (0.06 + 0.88 * b.random())
    const most = 120 + 190 * Math.abs(Math.cos(angle * 1.35 + 0.5)) + 60 * b.random()
    const reach = most * b.random() ** 0.8
    const x = foot[0] + Math.cos(angle) * reach * 1.15
    const y = foot[1] + Math.sin(angle) * reach * 0.8
    const tint = b.random() < 0.3 ? { sea: 0.4 } : { ochre: 0.08 }
    b.cut(sliver(x, y, 26 + b.random() * 60, 5 + b.random() * 8, angle + (x - foot[0]) * 0.0012), tint)
  }
  for (let i = 0; i < 110; i++) {
    const angle = -Math.PI * (0.1 + b.random() * 0.8)
    const reach = 200 + b.random() * 170
    b.cut(
      oval(
        foot[0] + Math.cos(angle) * reach * 1.1,
        foot[1] + Math.sin(angle) * reach * 0.85,
        1.6 + b.random() * 4.6,
      ),
      { ochre: 0.08 },
    )
  }
  for (let i = 0; i < 90; i++) {
    const away = (b.random() + b.random() - 1) * 420
    b.cut(
      sliver(
        foot[0] + away,
        foot[1] + 20 + b.random() * 60,
        60 + b.random() * 120,
        4 + b.random() * 9,
        away * 0.0005,
      ),
      b.random() < 0.3 ? { sea: 0.4 } : { ochre: 0.08 },
    )
  }
}

export function draw(b) {
  night(b)
  sea(b)
  beam(b)
  slip(b)
  boathouse(b)
  spray(b)
  lifeboat(b)
}
