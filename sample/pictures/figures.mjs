// The people in the scenes.
import { bar, oval, poly, rect, sliver, smooth, stroke } from './shapes.mjs'

/** A standing or walking figure, feet at (x, y). Parts are separate so that each takes its ink. */
export function person(x, y, h, { stride = 0.1, lean = 0, wide = 1 } = {}) {
  const u = h / 8
  const hip = y - 3.4 * u
  const neck = [x + lean * h, y - 6.7 * u]
  return {
    head: oval(neck[0] + lean * u * 2, y - 7.3 * u, u * 0.58, u * 0.68),
    body: smooth(
      [neck[0] - u * 0.35, neck[1]],
      [neck[0] + u * 0.4, neck[1]],
      [neck[0] + u * 1.05 * wide, neck[1] + u * 0.8],
      [x + u * 0.95 * wide, hip - u],
      [x + u * 1.1 * wide, hip + u * 0.9],
      [x - u * 1.1 * wide, hip + u * 0.9],
      [x - u * 0.95 * wide, hip - u],
      [neck[0] - u * 1.0 * wide, neck[1] + u * 0.8],
    ),
    legs:
      stroke(
        [
          [x - u * 0.35, hip],
          [x - stride * h, y],
        ],
        u * 0.95,
        u * 0.5,
      ) +
      stroke(
        [
          [x + u * 0.35, hip],
          [x + stride * h, y],
        ],
        u * 0.95,
        u * 0.5,
      ) +
      rect(x - stride * h - u * 0.3, y - u * 0.25, u * 0.9, u * 0.3) +
      rect(x + stride * h - u * 0.3, y - u * 0.25, u * 0.9, u * 0.3),
  }
}

/** A pupil with a satchel; extra is a cap, a cello or a measuring wheel. */
export function child(b, x, y, h, coat, skin, extra) {
  const who = person(x, y, h, { stride: 0.12, lean: 0.03, wide: 1.05 })
  b.over(
    poly([x - h * 0.1, y], [x + h * 0.14, y], [x + h * 0.75, y + h * 0.12], [x + h * 0.5, y + h * 0.15]),
    { ink: 0.8 },
  )
  b.cut(who.legs, { ink: 1 })
  if (extra !== 'cello')
    b.cut(
      smooth(
        [x - h * 0.24, y - h * 0.76],
        [x - h * 0.12, y - h * 0.82],
        [x - h * 0.06, y - h * 0.5],
        [x - h * 0.22, y - h * 0.48],
      ),
      { ochre: 0.9, rust: 0.7, ink: 0.35 },
    )
  b.cut(who.body, coat)
  b.over(bar(x - h * 0.02, y - h * 0.8, x - h * 0.08, y - h * 0.5, h * 0.022), { ink: 1 })
  b.cut(
    stroke(
      [
        [x + h * 0.06, y - h * 0.76],
        [x + h * 0.13, y - h * 0.6],
        [x + h * 0.22, y - h * 0.52],
      ],
      h * 0.085,
      h * 0.06,
    ),
    coat,
  )
  b.over(
    stroke(
      [
        [x + h * 0.02, y - h * 0.72],
        [x + h * 0.1, y - h * 0.56],
        [x + h * 0.2, y - h * 0.485],
      ],
      h * 0.014,
    ),
    { ink: 1 },
  )
  b.cut(who.head, skin)
  const top = y - h * 0.99
  b.cut(
    smooth(
      [x - h * 0.06, y - h * 0.86],
      [x - h * 0.06, top],
      [x + h * 0.04, top - h * 0.02],
      [x + h * 0.125, top + h * 0.05],
      [x + h * 0.02, top + h * 0.06],
      [x, y - h * 0.88],
    ),
    extra === 'cap' ? { rust: 1 } : { ink: 1 },
  )
  if (extra === 'wheel') {
    b.cut(bar(x + h * 0.2, y - h * 0.52, x + h * 0.46, y - h * 0.12, h * 0.03), { ink: 1 })
    b.cut(oval(x + h * 0.46, y - h * 0.1, h * 0.13), { ink: 1 })
    b.cut(oval(x + h * 0.46, y - h * 0.1, h * 0.1), { ochre: 1 })
    b.cut(
      bar(x + h * 0.36, y - h * 0.1, x + h * 0.56, y - h * 0.1, h * 0.014) +
        bar(x + h * 0.46, y - h * 0.2, x + h * 0.46, y, h * 0.014),
      { ink: 1 },
    )
  }
  if (extra === 'cello') {
    const u = h * 0.1
    b.cut(
      smooth(
        [x - u * 1.2, y - u * 8.6],
        [x - u * 0.7, y - u * 7],
        [x - u * 0.5, y - u * 5.6],
        [x - u * 0.3, y - u * 3],
        [x - u * 2, y - u * 1.9],
        [x - u * 3.4, y - u * 3],
        [x - u * 2.9, y - u * 4.6],
        [x - u * 2.8, y - u * 6],
        [x - u * 2, y - u * 7],
      ),
      { rust: 1, ink: 0.55 },
    )
    b.cut(bar(x - u * 1.4, y - u * 7, x - u * 0.8, y - u * 10, u * 0.6), { rust: 1, ink: 0.55 })
    b.over(sliver(x - u * 2.2, y - u * 4.4, u * 3.4, u * 0.16, 1.5), { ink: 0, ochre: 0.8 })
  }
}

/** Somebody sitting on a stair, turned to the right. */
export function sitter(b, x, y, coat, skin, turn) {
  b.cut(
    stroke(
      [
        [x - 4, y - 6],
        [x + 48, y - 4],
        [x + 62, y + 60],
      ],
      26,
      18,
    ) + rect(x + 50, y + 52, 34, 12),
    { ink: 1, sea: 0.5 },
  )
  b.cut(
    smooth(
      [x - 26, y + 2],
      [x - 30, y - 50],
      [x - 10, y - 84],
      [x + 16, y - 82],
      [x + 28, y - 48],
      [x + 22, y + 2],
    ),
    coat,
  )
  b.cut(
    stroke(
      [
        [x + 6, y - 66],
        [x + 24, y - 34],
        [x + 48, y - 16],
      ],
      19,
      13,
    ),
    coat,
  )
  b.over(
    stroke(
      [
        [x - 2, y - 62],
        [x + 18, y - 28],
        [x + 44, y - 8],
      ],
      3,
      2,
    ),
    { ink: 0.9 },
  )
  b.cut(oval(x + 6, y - 104, 19, 22), skin)
  const hair =
    turn > 0
      ? smooth(
          [x - 18, y - 96],
          [x - 16, y - 124],
          [x + 6, y - 134],
          [x + 26, y - 120],
          [x + 20, y - 112],
          [x, y - 112],
          [x - 6, y - 86],
          [x - 20, y - 70],
        )
      : smooth(
          [x - 16, y - 104],
          [x - 12, y - 126],
          [x + 8, y - 132],
          [x + 28, y - 116],
          [x + 4, y - 114],
          [x - 8, y - 98],
        )
  b.cut(hair, turn > 0 ? { rust: 0.8, ochre: 0.6, ink: 0.5 } : { ink: 1 })
}

/** The old keeper, looking down at his third gate. */
export function keeper(b, deck) {
  const x = 1010
  const who = person(x, deck - 22, 196, { stride: 0.05, lean: 0.03, wide: 1.15 })
  b.cut(who.legs, { ink: 1 })
  b.cut(who.body, { sea: 1, ink: 0.62 })
  b.cut(
    stroke(
      [
        [x + 16, 214],
        [x + 44, 254],
        [x + 66, 308],
      ],
      18,
      12,
    ),
    { sea: 1, ink: 0.75 },
  )
  b.cut(who.head, { ochre: 0.5, rust: 0.42 })
  b.cut(smooth([x - 8, 184], [x - 6, 162], [x + 16, 154], [x + 36, 166], [x + 50, 178], [x + 20, 180]), {
    ink: 1,
    rust: 0.3,
  })
  b.over(sliver(x - 12, 256, 74, 3.5, 1.5), { ink: 0, ochre: 0.6 })
}
