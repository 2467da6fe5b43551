// Oyster trestles at the bottom of the ebb, low sun.
import { bar, gouges, gull, oval, points, poly, rect, ripples, sliver, smooth, stroke } from '../shapes.mjs'

const HORIZON = 400
const SUN = [1040, 352]

function sky(b) {
  b.cut(rect(0, 0, 1600, HORIZON + 4), {
    ochre: b.fade(0, 0, 0, HORIZON, [
      [0, 0.35],
      [0.6, 0.8],
      [1, 1],
    ]),
    rust: b.fade(0, 0, 0, HORIZON, [
      [0, 0.12],
      [0.6, 0.34],
      [1, 0.7],
    ]),
    sea: b.fade(0, 0, 0, HORIZON, [
      [0, 0.55],
      [0.5, 0.1],
      [0.7, 0],
    ]),
  })
  for (let i = 0; i < 26; i++) {
    const angle = Math.PI + (i / 25) * Math.PI
    const from = 130 + b.random() * 30
    const to = 260 + b.random() * 330
    const mid = (from + to) / 2
    b.over(
      sliver(SUN[0] + Math.cos(angle) * mid, SUN[1] + Math.sin(angle) * mid, to - from, 6, angle),
      { rust: 0, sea: 0, ochre: 0.35 },
      rect(0, 0, 1600, HORIZON - 6),
    )
  }
  b.cut(oval(...SUN, 98), { ochre: 0.14 })
  b.over(gull(330, 150, 44) + gull(430, 108, 28) + gull(560, 190, 24) + gull(1410, 130, 32), { ink: 1 })
}

function shore(b) {
  b.cut(smooth(...points('-60,404 60,362 220,350 420,366 620,384 780,404 700,420 -60,420')), {
    ink: 0.7,
    sea: 0.7,
    rust: 0.3,
  })
  b.over(gouges(b.random, [0, 366, 620, 36], 44, [70, 3]), {
    ink: 0.1,
    sea: 0.4,
  })
  b.cut(rect(96, 318, 26, 52), { ink: 1 })
  b.cut(poly(...points('90,320 109,296 128,320')), { ink: 1 })
  b.cut(rect(150, 340, 60, 24) + poly(...points('144,342 180,318 216,342')), { ink: 1 })
  b.cut(rect(168, 346, 10, 12), { ochre: 1 })
  b.cut(rect(0, HORIZON, 1600, 62), { sea: 0.55, ochre: 0.6, rust: 0.25 })
  b.over(ripples(b.random, { far: HORIZON + 4, near: 470, n: 130, length: 150, width: 5, power: 1 }), {
    sea: 1,
    ink: 0.5,
  })
  b.over(
    ripples(b.random, { x: 940, w: 200, far: HORIZON + 2, near: 462, n: 70, length: 90, width: 5, power: 1 }),
    { sea: 0, rust: 0, ochre: 0.2, ink: 0 },
  )
}

function sand(b) {
  b.cut(poly(...points('0,456 600,448 1600,462 1600,1070 0,1070')), {
    ochre: b.fade(0, 450, 0, 1067, [
      [0, 0.95],
      [1, 0.5],
    ]),
    rust: b.fade(0, 450, 0, 1067, [
      [0, 0.42],
      [1, 0.34],
    ]),
    sea: b.fade(0, 450, 0, 1067, [
      [0, 0.05],
      [1, 0.5],
    ]),
    ink: b.fade(0, 450, 0, 1067, [
      [0, 0.02],
      [1, 0.28],
    ]),
  })
  b.over(ripples(b.random, { far: 462, near: 1067, n: 420, length: 210, width: 5 }), { ink: 0.6, sea: 0.5 })
  for (let i = 0; i < 330; i++) {
    const depth = b.random() ** 1.25
    const spread = (b.random() + b.random() + b.random() - 1.5) * (50 + depth * 190)
    b.over(sliver(1040 + spread, 464 + depth * 600, 30 + depth * 120, 2 + depth * 7), {
      ink: 0,
      sea: 0,
      rust: 0.06,
      ochre: 0.3,
    })
  }
  for (const [x, y, w, h] of [[250, 540, 190, 11]]) {
    b.cut(
      smooth(
        [x - w, y],
        [x - w * 0.3, y - h],
        [x + w * 0.5, y - h * 0.8],
        [x + w, y],
        [x + w * 0.3, y + h],
        [x - w * 0.5, y + h * 0.8],
      ),
      { ochre: 0.6, rust: 0.1 },
    )
    b.over(
      ripples(b.random, {
        x: x - w * 0.7,
        w: w * 1.4,
        far: y - h * 0.6,
        near: y + h * 0.6,
        n: 9,
        length: w * 0.6,
        width: 4,
        power: 1,
      }),
      { sea: 0.7 },
    )
  }
}

/** One row of trestles runs from the foreground to the vanishing point under the sun. */
function row(b, nearX, count, vanish = [1040, HORIZON + 28]) {
  const place = depth => {
    const t = 1 / (1 + depth * 0.62)
    return { x: vanish[0] + (nearX - vanish[0]) * t, y: vanish[1] + (1010 - vanish[1]) * t, s: t }
  }
  for (let i = count; i >= 0; i--) {
    const near = place(i)
    const far = place(i + 0.8)
    const wide = 128
    const tall = 150
    const y1 = near.y - tall * near.s
    const y2 = far.y - tall * far.s
    b.over(
      poly(
        [near.x - wide * near.s, near.y],
        [near.x + wide * near.s, near.y],
        [far.x + wide * far.s, far.y],
        [far.x - wide * far.s, far.y],
      ),
      { ink: 0.75, sea: 0.5 },
    )
    let legs = ''
    for (const side of [-1, 1]) {
      legs += bar(
        far.x + side * wide * far.s * 0.9,
        far.y,
        far.x + side * wide * far.s * 0.9,
        y2,
        9 * far.s + 1,
      )
      legs += bar(
        near.x + side * wide * near.s * 0.9,
        near.y + 4,
        near.x + side * wide * near.s * 0.9,
        y1,
        13 * near.s + 1,
      )
    }
    b.cut(legs, { ink: 1, rust: 0.4 })
    b.cut(
      poly(
        [near.x - wide * near.s, y1],
        [near.x + wide * near.s, y1],
        [far.x + wide * far.s, y2],
        [far.x - wide * far.s, y2],
      ),
      { ink: 1 },
    )
    for (let k = 0; k < 2; k++) {
      const a = place(i + 0.04 + k * 0.4)
      const c = place(i + 0.36 + k * 0.4)
      const ay = a.y - tall * a.s
      const cy = c.y - tall * c.s
      const fat = 26 * a.s
      const bag = smooth(
        [a.x - wide * a.s * 0.94, ay],
        [a.x, ay + fat * 0.3],
        [a.x + wide * a.s * 0.94, ay],
        [a.x + wide * a.s * 0.98, ay - fat],
        [c.x + wide * c.s * 0.92, cy - fat * 0.8],
        [c.x, cy - fat * 1.2],
        [c.x - wide * c.s * 0.92, cy - fat * 0.8],
        [a.x - wide * a.s * 0.98, ay - fat],
      )
      b.cut(bag, { sea: 0.75, ink: 0.5, rust: 0.1 })
      b.over(
        gouges(
          b.random,
          [a.x - wide * a.s * 0.8, cy - fat, wide * a.s * 1.6, Math.max(2, ay - cy + fat)],
          16,
          [44 * a.s, 7 * a.s],
          [0.3, 1.4],
        ),
        { ink: 0, sea: 0.25, ochre: 0.6 },
        bag,
      )
      b.over(
        sliver((a.x + c.x) / 2, cy - fat * 0.9, wide * c.s * 1.7, 3.4 * a.s),
        { ink: 0, sea: 0, ochre: 0.5 },
        bag,
      )
    }
    b.cut(
      bar(near.x - wide * near.s * 1.04, y1 + 3, near.x + wide * near.s * 1.04, y1 + 3, 11 * near.s + 1),
      { ink: 1 },
    )
    b.cut(bar(near.x - wide * near.s, y1, near.x + wide * near.s, y1, 3 * near.s), { ochre: 0.8, rust: 0.5 })
  }
}

function grower(b) {
  const ink = { ink: 1, sea: 0.3 }
  b.over(poly(...points('600,874 722,874 600,960 440,984')), { ink: 0.7 })
  b.cut(
    stroke(points('672,696 688,786 694,872'), 62, 40) + stroke(points('638,696 624,786 628,878'), 62, 42),
    ink,
  )
  b.cut(rect(670, 858, 54, 20) + rect(602, 864, 56, 20), { ink: 1 })
  b.cut(smooth(...points('698,712 700,646 660,566 588,512 540,506 528,546 564,606 600,666 610,722')), {
    rust: 1,
    ochre: 0.3,
  })
  b.over(
    gouges(b.random, [546, 526, 150, 180], 44, [60, 4], [0.9]),
    { ink: 0.8 },
    smooth(...points('698,712 700,646 660,586 610,566 610,722')),
  )
  b.cut(bar(660, 606, 612, 718, 12) + bar(698, 646, 694, 712, 12), ink)
  b.cut(stroke(points('558,526 530,606 480,666'), 44, 26), { rust: 1, ink: 0.25 })
  b.cut(oval(472, 674, 16), { ochre: 0.5, rust: 0.4 })
  b.cut(oval(508, 492, 35, 39), { ochre: 0.5, rust: 0.4 })
  b.cut(smooth(...points('544,486 534,452 504,442 474,460 468,484 510,478')), { sea: 1, ink: 0.4 })
  b.cut(bar(548, 488, 464, 480, 15), { sea: 1, ink: 0.7 })
}

function basket(b) {
  const body = poly(...points('1190,868 1394,862 1366,1000 1220,1006'))
  b.over(smooth(...points('1180,1000 1300,980 1420,996 1340,1030 1220,1030')), { ink: 0.8 })
  for (let i = 0; i < 9; i++) {
    const x = 1206 + i * 22
    const y = 852 - Math.sin((i / 8) * Math.PI) * 26 + b.random() * 10
    b.cut(
      smooth([x - 26, y + 10], [x - 12, y - 20], [x + 16, y - 18], [x + 28, y + 8], [x + 4, y + 22]),
      i % 2 ? { ochre: 0.14, sea: 0.12 } : { sea: 0.35, ink: 0.2 },
    )
    b.over(sliver(x, y, 34, 4, 0.4) + sliver(x + 4, y + 8, 26, 3, 0.4), { ink: 1 })
  }
  b.cut(body, { ink: 1 })
  for (let r = 0; r < 6; r++) {
    for (let c = 0; c < 11; c++)
      b.over(
        sliver(1212 + c * 17 + (r % 2) * 8, 882 + r * 21, 22, 6, r % 2 ? 0.5 : -0.5),
        { ink: 0, ochre: 0.8, rust: 0.2 },
        body,
      )
  }
  b.cut(bar(1182, 868, 1402, 862, 16), { ink: 1 })
}

export function draw(b) {
  sky(b)
  shore(b)
  sand(b)
  row(b, 1560, 16)
  row(b, 2280, 14)
  row(b, -330, 14)
  row(b, 210, 15)
  grower(b)
  basket(b)
}
