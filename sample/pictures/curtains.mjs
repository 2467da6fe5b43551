// The proscenium of the Corn Hall, with its curtains tied back.
import { bar, curve, oval, points, poly, rect, smooth, stroke } from './shapes.mjs'

export function curtains(b) {
  b.cut(poly(...points('-10,-10 1610,-10 1610,860 1380,860 1340,110 260,110 220,860 -10,860')), {
    ink: 1,
    rust: 0.4,
  })
  for (const side of [-1, 1]) {
    const at = (dx, y) => [800 + side * dx, y]
    const drape = smooth(
      at(640, 90),
      at(420, 96),
      at(360, 200),
      at(400, 380),
      at(520, 520),
      at(560, 640),
      at(540, 800),
      at(660, 800),
      at(660, 400),
    )
    b.cut(drape, { rust: 1, ink: 0.12 })
    for (let i = 0; i < 8; i++) {
      const top = 400 + i * 34
      const fold = curve(
        [
          at(top, 96),
          at(top + 20 - i * 4, 260),
          at(470 + i * 22, 440),
          at(556 + i * 11, 570),
          at(560 + i * 12, 800),
        ],
        8,
      )
      b.over(stroke(fold, 13, 7), { ink: 0.8 }, drape)
      b.over(
        stroke(
          fold.map(([x, y]) => [x - side * 13, y]),
          4,
          2,
        ),
        { rust: 0.7, ochre: 0.8, ink: 0 },
        drape,
      )
    }
    b.cut(stroke(curve([at(528, 560), at(590, 590), at(664, 560)], 8), 26), { ochre: 1, rust: 0.2 })
    b.cut(
      bar(...at(560, 582), ...at(556, 660), 12) +
        poly(at(540, 650), at(572, 650), at(580, 700), at(534, 700)),
      { ochre: 1, rust: 0.3 },
    )
  }
  let swag = ''
  for (let i = 0; i < 5; i++)
    swag += smooth(
      [250 + i * 220, 84],
      [470 + i * 220, 84],
      [450 + i * 220, 150],
      [360 + i * 220, 196],
      [270 + i * 220, 150],
    )
  b.cut(swag, { rust: 1, ink: 0.3 })
  for (let i = 0; i < 5; i++) {
    for (let k = 0; k < 3; k++)
      b.over(
        stroke(
          curve(
            [
              [262 + i * 220, 96],
              [360 + i * 220, 128 + k * 22],
              [458 + i * 220, 96],
            ],
            8,
          ),
          5,
        ),
        { ink: 0.95 },
        swag,
      )
    b.cut(
      stroke(
        curve(
          [
            [256 + i * 220, 130],
            [310 + i * 220, 184],
            [360 + i * 220, 198],
            [410 + i * 220, 184],
            [464 + i * 220, 130],
          ],
          8,
        ),
        9,
      ),
      { ochre: 1, rust: 0.2 },
    )
  }
  b.cut(rect(200, 50, 1200, 50), { ochre: 0.9, rust: 0.3, ink: 0.1 })
  b.over(bar(200, 62, 1400, 62, 4) + bar(200, 88, 1400, 88, 4), { ink: 0.9 })
  b.cut(rect(170, 50, 52, 810) + rect(1378, 50, 52, 810), { ochre: 0.75, rust: 0.35, ink: 0.3 })
  for (let i = 0; i < 4; i++)
    b.over(
      bar(180 + i * 11, 110, 180 + i * 11, 850, 3.4) + bar(1388 + i * 11, 110, 1388 + i * 11, 850, 3.4),
      { ink: 0.9 },
    )
  b.cut(oval(800, 62, 52), { ink: 1 })
  b.cut(oval(800, 62, 43), { ochre: 0.9 })
  b.cut(
    `${bar(800, 30, 800, 92, 8)}${bar(780, 46, 820, 46, 7)}${stroke(
      curve(points('770,72 782,90 800,94 818,90 830,72'), 6),
      8,
    )}`,
    { ink: 1 },
  )
}
