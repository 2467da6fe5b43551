// The Loft in Brewhouse Lane at dusk: one window lit.
import { sitter } from '../figures.mjs'
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

const GROUND = 880

function dusk(b) {
  b.cut(rect(0, 0, 1600, 1067), {
    sea: b.fade(0, 0, 0, GROUND, [
      [0, 0.95],
      [0.45, 0.6],
      [0.8, 0.1],
    ]),
    ink: b.fade(0, 0, 0, 560, [
      [0, 0.55],
      [1, 0],
    ]),
    rust: b.fade(0, 250, 0, GROUND, [
      [0, 0.05],
      [1, 0.6],
    ]),
    ochre: b.fade(0, 200, 0, GROUND, [
      [0, 0],
      [0.5, 0.5],
      [1, 1],
    ]),
  })
  b.over(gouges(b.random, [0, 60, 1700, 420], 70, [380, 9], [-0.08, 0.08]), { ink: 0.5, sea: 0.9 })
  b.over(gouges(b.random, [0, 260, 1700, 300], 50, [340, 6], [-0.06, 0.06]), { sea: 0, ink: 0, rust: 0.35 })
  b.cut(oval(330, 190, 58), { ochre: 0.22 })
  b.over(gull(1240, 170, 34) + gull(1320, 220, 24) + gull(1170, 240, 20), { ink: 1 })
  // Masts beyond the roofs, for the harbour is at the lane's end.
  for (const [x, top] of points('1330,380 1392,440 1464,340')) {
    b.cut(
      bar(x, top, x, 800, 7) +
        bar(x - 50, top + 90, x + 50, top + 84, 5) +
        bar(x, top, x + 90, 780, 2.4) +
        bar(x, top, x - 80, 780, 2.4),
      { ink: 0.9, sea: 0.5 },
    )
  }
}

function cottage(b, x, w, top, roof, tones) {
  b.cut(rect(x, top, w, GROUND - top + 6), tones)
  b.cut(poly([x - 18, top + 4], [x + 40, top - roof], [x + w - 40, top - roof], [x + w + 18, top + 4]), {
    ink: 1,
    rust: 0.45,
  })
  for (let r = 0; r < 5; r++)
    b.over(sliver(x + w / 2, top - roof + 16 + r * (roof / 5.4), w * (0.72 + r * 0.07), 3), { ink: 0.3 })
  b.cut(rect(x + w * 0.7, top - roof - 56, 46, 80) + rect(x + w * 0.7 - 6, top - roof - 62, 58, 14), {
    ink: 1,
  })
  b.over(gouges(b.random, [x, top, w, GROUND - top], 90, [50, 3], [0.02]), {
    ink: 0.95,
  })
}

function pane(b, x, y, w, h, tones, bars = { ink: 1 }) {
  b.cut(rect(x - 10, y - 10, w + 20, h + 20), { ink: 1 })
  b.cut(rect(x, y, w, h), tones)
  b.cut(
    bar(x + w / 2, y, x + w / 2, y + h, 7) +
      bar(x, y + h / 3, x + w, y + h / 3, 6) +
      bar(x, y + (2 * h) / 3, x + w, y + (2 * h) / 3, 6),
    bars,
  )
}

function lane(b) {
  cottage(b, -60, 390, 540, 130, { rust: 0.7, ink: 0.62 })
  pane(b, 90, 620, 80, 110, { ink: 0.95, sea: 0.8 })
  b.cut(rect(226, 690, 74, 196), { sea: 1, ink: 0.6 })
  cottage(b, 1180, 250, 640, 96, { ink: 0.72, sea: 0.8 })
  pane(b, 1290, 712, 56, 74, { ink: 0.95, sea: 0.6 })
  cottage(b, 1420, 320, 560, 120, { rust: 0.72, ink: 0.66 })
  pane(b, 1490, 650, 66, 92, { ink: 0.95, sea: 0.7 })
  b.cut(rect(-10, GROUND, 1620, 200), {
    ink: b.fade(0, GROUND, 0, 1067, [
      [0, 0.72],
      [1, 0.96],
    ]),
    rust: 0.5,
    sea: 0.3,
  })
  for (let row = 0; row < 9; row++) {
    const y = GROUND + 12 + row ** 1.35 * 9.6
    const size = 18 + row * 6
    for (let x = (row % 2) * size; x < 1620; x += size * 2.2) {
      const near = Math.max(0, 1 - Math.abs(x - 760) / 620)
      b.over(
        sliver(x + b.random() * 8, y, size * 1.5, 2.5 + row * 0.8),
        b.random() < near * 0.9 ? { ink: 0.05, sea: 0, ochre: 0.9, rust: 0.35 } : { ink: 0.4 },
      )
    }
  }
}

function loft(b) {
  const wall = poly([430, GROUND + 6], ...points('430,330 730,110 1030,330'), [1030, GROUND + 6])
  b.cut(wall, { ink: 0.84, sea: 0.62, rust: 0.2 })
  for (let i = 0; i < 25; i++) b.over(bar(430, 150 + i * 30, 1030, 150 + i * 30, 3.6), { ink: 1 }, wall)
  b.over(gouges(b.random, [430, 130, 600, 750], 260, [90, 3]), { ink: 0.35, sea: 0.8 }, wall)
  b.over(
    gouges(b.random, [560, 380, 340, 330], 60, [70, 4]),
    { ink: 0.2, sea: 0.1, rust: 0.6, ochre: 0.8 },
    wall,
  )
  b.cut(stroke(points('396,356 730,92 1064,356'), 34), { ink: 1, rust: 0.5 })
  b.over(stroke(points('400,340 730,80 1060,340'), 4), { ink: 0, ochre: 0.6, rust: 0.5 })
  // The hoist that lifted the sails.
  b.cut(rect(712, 148, 36, 60) + bar(730, 156, 730, 190, 20), { ink: 1 })
  b.cut(poly(...points('640,196 820,196 820,216 640,216')), { ink: 1 })
  b.cut(bar(812, 214, 812, 318, 4) + oval(812, 326, 12), { ink: 1 })
  b.cut('M812 336q18 4 12 22q-10 14 -22 4l4 -6q8 4 11 -3q2 -8 -9 -9Z', { ink: 1 })
  b.cut(rect(676, 240, 108, 96), { ink: 1 })
  b.over(bar(730, 244, 730, 332, 3) + bar(680, 288, 780, 288, 3), { ink: 0.5 })
  // The lit window, with the top of a bicycle wheel and somebody bent over it.
  const light = {
    ochre: 1,
    rust: b.glow(730, 520, 130, [
      [0, 0],
      [1, 0.28],
    ]),
  }
  b.cut(rect(614, 420, 232, 216), { ink: 1 })
  b.cut(rect(628, 434, 204, 188), light)
  b.cut(oval(698, 586, 52), { ink: 1 })
  b.cut(oval(698, 586, 43), { ochre: 1 })
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * Math.PI
    b.cut(
      bar(
        698 - Math.cos(a) * 43,
        586 - Math.sin(a) * 43,
        698 + Math.cos(a) * 43,
        586 + Math.sin(a) * 43,
        2.6,
      ),
      { ink: 1 },
      rect(628, 434, 204, 188),
    )
  }
  b.cut(
    smooth(...points('748,622 752,560 776,530 804,540 816,580 820,622')) +
      oval(762, 512, 21, 24) +
      stroke(points('770,554 738,580 716,566'), 15, 10),
    { ink: 1, rust: 0.3 },
  )
  b.cut(bar(730, 434, 730, 622, 8) + bar(628, 496, 832, 496, 7), { ink: 1 })
  b.cut(rect(606, 630, 248, 18), { ink: 1, rust: 0.4 })
  b.over(bar(608, 632, 852, 632, 4), { ink: 0, ochre: 1 })
  for (const x of [474, 912]) pane(b, x, 460, 76, 128, { ink: 0.92, sea: 0.9 }, { ink: 0.55, sea: 0.8 })
  // The great door, shut.
  b.cut(rect(490, 690, 190, 196), { rust: 0.95, ink: 0.5 })
  for (let i = 0; i < 6; i++) b.over(bar(506 + i * 32, 692, 506 + i * 32, 884, 4), { ink: 1 })
  b.over(bar(490, 730, 680, 730, 9) + bar(490, 840, 680, 840, 9) + bar(585, 690, 585, 886, 8), { ink: 1 })
  b.over(gouges(b.random, [494, 700, 180, 180], 40, [60, 3], [1.57, 0.05]), { ink: 0.1 })
  b.cut(rect(522, 764, 48, 54), { ochre: 0.15 })
  for (let i = 0; i < 4; i++)
    b.over(bar(530, 776 + i * 10, 562 - (i % 2) * 10, 776 + i * 10, 3), { ink: 0.9 })
}

/** The outside stair comes down to the right; two sit on it. */
function stair(b) {
  const step = i => [870 + i * 30, 640 + i * 30]
  b.cut(rect(820, 640, 76, 20) + bar(832, 650, 832, 886, 14), { ink: 1 })
  let treads = ''
  for (let i = 0; i < 8; i++) {
    const [x, y] = step(i)
    treads += rect(x, y + 8, 56, 26)
  }
  b.cut(`${treads}${bar(876, 672, 1120, 912, 24)}`, { ink: 1, rust: 0.3 })
  for (let i = 0; i < 8; i++) {
    const [x, y] = step(i)
    b.over(bar(x, y + 9, x + 54, y + 9, 7), { ink: 0, sea: 0, ochre: 0.9, rust: 0.5 })
  }
  const posts = Array.from({ length: 6 }, (_, i) =>
    bar(897 + i * 35, 570 + i * 38, 897 + i * 35, 674 + i * 34, 4),
  )
  const rail =
    rect(858, 516, 10, 132) + bar(1104, 790, 1104, 900, 9) + bar(862, 530, 1106, 796, 8) + posts.join('')
  b.cut(rail, { ink: 0.25, ochre: 0.8, rust: 0.6 })
  sitter(b, 962, 724, { rust: 1, ochre: 0.35 }, { ochre: 0.5, rust: 0.4 }, 1)
  sitter(b, 1036, 798, { ochre: 1, rust: 0.12 }, { ochre: 0.6, rust: 0.55, ink: 0.35 }, -1)
}

function bicycle(b) {
  for (const x of [250, 400]) {
    b.cut(oval(x, 900, 58), { ink: 1 })
    b.cut(oval(x, 900, 49), { rust: 0.5, ink: 0.55, sea: 0.4 })
    for (let i = 0; i < 6; i++) {
      const a = (i / 6) * Math.PI
      b.over(
        bar(x - Math.cos(a) * 48, 900 - Math.sin(a) * 48, x + Math.cos(a) * 48, 900 + Math.sin(a) * 48, 1.8),
        { ink: 0, ochre: 0.6 },
      )
    }
  }
  const tube = { rust: 1, ochre: 0.6 }
  b.cut(
    stroke(points('250,900 290,820 376,816 320,902 250,900'), 8) +
      stroke(
        [
          [320, 902],
          [284, 806],
        ],
        8,
      ) +
      stroke(
        [
          [400, 900],
          [370, 796],
        ],
        8,
      ),
    tube,
  )
  b.cut(
    bar(264, 802, 306, 802, 11) +
      stroke(curve(points('366,796 386,780 404,792'), 6), 7) +
      bar(320, 902, 334, 924, 6),
    { ink: 1 },
  )
}

export function draw(b) {
  dusk(b)
  lane(b)
  loft(b)
  stair(b)
  bicycle(b)
  b.over(
    ripples(b.random, { x: 560, w: 380, far: 890, near: 1067, n: 60, length: 150, width: 6, power: 1 }),
    { ink: 0.1, sea: 0, ochre: 0.9, rust: 0.3 },
  )
}
