// Flood marks carved by the door of the sluice keeper's cottage.
import { bar, curve, gouges, oval, points, poly, rect, sliver, smooth, stroke } from '../shapes.mjs'

const FLOOR = 930

function wall(b) {
  b.cut(rect(-10, -10, 1620, 1000), {
    rust: 0.85,
    ochre: 0.4,
    ink: b.fade(0, 0, 1600, 700, [
      [0, 0.02],
      [0.6, 0.16],
      [1, 0.5],
    ]),
  })
  let joints = ''
  for (let r = 0; r < 20; r++) {
    const y = r * 48 - 6
    joints += rect(-10, y, 1620, 6)
    for (let x = (r % 2) * 56 - 56; x < 1620; x += 112) {
      joints += rect(x + (b.random() - 0.5) * 9, y, 6, 48)
      const tone = b.random()
      if (tone < 0.16) b.over(rect(x + 6, y + 6, 104, 41), { ink: 0.62 })
      else if (tone < 0.3) b.over(rect(x + 6, y + 6, 104, 41), { rust: 0.5, ink: 0 })
      b.over(
        gouges(b.random, [x + 10, y + 8, 94, 36], 5, [44, 3], [0.05]),
        tone < 0.5 ? { ink: 0.8 } : { rust: 0.35, ink: 0 },
      )
    }
  }
  // The lantern's light on the bricks.
  b.over(oval(1370, 330, 300), {
    rust: b.glow(1370, 330, 300, [
      [0, 0.1],
      [0.5, 0.5],
      [1, 0.85],
    ]),
  })
  b.cut(joints, { ochre: 0.35, ink: 0.2 })
  b.over(rect(-10, 560, 1620, 440), {
    sea: b.fade(0, 560, 0, FLOOR, [
      [0, 0],
      [1, 0.6],
    ]),
  })
}

function door(b) {
  b.cut(rect(70, 150, 470, 800), { ochre: 0.35, ink: 0.3 })
  for (let i = 0; i < 7; i++)
    b.over(bar(70, 210 + i * 112, 118, 210 + i * 112, 5) + bar(492, 210 + i * 112, 540, 210 + i * 112, 5), {
      ink: 1,
    })
  b.over(bar(70, 198, 540, 198, 5) + bar(305, 150, 305, 198, 5), { ink: 1 })
  b.over(gouges(b.random, [70, 156, 470, 44], 26, [60, 3]), { ink: 0.8 })
  b.cut(rect(118, 200, 374, 740), { ink: 1 })
  b.cut(rect(130, 212, 350, 728), {
    sea: 1,
    ink: b.fade(130, 0, 480, 0, [
      [0, 0.2],
      [1, 0.55],
    ]),
  })
  for (let i = 1; i < 5; i++) b.over(bar(130 + i * 70, 212, 130 + i * 70, FLOOR, 6), { ink: 1 })
  b.over(gouges(b.random, [134, 220, 340, 700], 110, [100, 3], [1.57, 0.04]), { ink: 0.9 })
  b.over(gouges(b.random, [134, 220, 340, 700], 46, [80, 3], [1.57, 0.04]), { ink: 0, sea: 0.4 })
  for (const y of [320, 800]) b.cut(sliver(270, y, 300, 24), { ink: 1 })
  b.cut(rect(186, 470, 110, 32), { ink: 1 })
  b.cut(rect(192, 476, 98, 20), { ochre: 0.8, ink: 0.2 })
  b.cut(oval(438, 590, 20) + rect(431, 600, 14, 58), { ink: 1 })
  b.cut(oval(438, 590, 13) + stroke(curve(points('438,592 410,596 392,588'), 6), 15, 9), { ochre: 1 })
  b.cut(poly([110, FLOOR - 12], [500, FLOOR - 12], [560, FLOOR + 44], [50, FLOOR + 44]), {
    ochre: 0.4,
    ink: 0.3,
  })
  b.over(bar(54, FLOOR + 42, 556, FLOOR + 42, 6), { ink: 1 })
}

/** The stone let into the wall, with a line and a year for each flood. */
function marks(b) {
  b.over(poly(...points('734,296 1180,296 1180,956 734,956')), { ink: 0.9 })
  const stone = poly([712, 270], [1156, 264], [1160, FLOOR], [708, FLOOR])
  b.cut(stone, {
    ochre: 0.3,
    ink: 0.05,
    sea: b.fade(0, 560, 0, FLOOR, [
      [0, 0.02],
      [1, 0.4],
    ]),
  })
  b.over(gouges(b.random, [712, 270, 440, 660], 130, [50, 3], [0, 0.6]), { ink: 0.35 }, stone)
  for (const [y, year, size] of [
    [396, '1953', 92],
    [590, '1897', 74],
    [706, '1978', 68],
    [838, '1928', 68],
  ]) {
    b.over(bar(744, y + 3, 1126, y + 3, 9), { ink: 0, ochre: 0.05 })
    b.cut(bar(744, y, 1126, y, 8), year === '1953' ? { rust: 1, ink: 0.35 } : { ink: 0.95 })
    b.cut(
      poly([744, y - 15], [778, y], [744, y + 15]),
      year === '1953' ? { rust: 1, ink: 0.35 } : { ink: 0.95 },
    )
    b.letter(
      year,
      1120,
      y - 14,
      size,
      year === '1953' ? { rust: 1, ink: 0.4 } : { ink: 0.95 },
      'text-anchor="end" font-weight="bold" letter-spacing="5"',
    )
  }
  b.cut(
    stroke(
      [
        [712, 270],
        [1156, 264],
      ],
      6,
    ) +
      stroke(
        [
          [712, 270],
          [708, FLOOR],
        ],
        6,
      ),
    { ochre: 0.05 },
  )
}

function ground(b) {
  b.cut(rect(-10, FLOOR + 40, 1620, 120), { ink: 0.82, sea: 0.5, rust: 0.3 })
  b.cut(poly([560, FLOOR], [1620, FLOOR], [1620, FLOOR + 44], [560, FLOOR + 44]), {
    ink: 0.7,
    sea: 0.5,
    rust: 0.4,
  })
  b.over(gouges(b.random, [0, FLOOR + 40, 1600, 100], 110, [120, 5]), {
    ink: 0.35,
    ochre: 0.6,
  })
  for (let i = 0; i < 34; i++) {
    const x = 570 + b.random() * 1030
    if (x > 1210 && x < 1480) continue
    b.cut(
      stroke(
        curve(
          [
            [x, FLOOR + 46],
            [x + 6, FLOOR - 10],
            [x + (b.random() - 0.5) * 60, FLOOR - 30 - b.random() * 50],
          ],
          5,
        ),
        10,
        1,
      ),
      { sea: 1, ochre: 0.8, ink: 0.3 },
    )
  }
  // A tin of grease with its brush, and a lantern on a hook.
  b.over(smooth(...points('1220,978 1340,950 1500,966 1560,990 1380,1004')), { ink: 0.95 })
  const tin = poly(...points('1240,800 1420,800 1414,980 1246,980'))
  b.cut(bar(1380, 800, 1450, 660, 18), { ochre: 0.8, rust: 0.5 })
  b.cut(tin, { ochre: 1, rust: 0.15 })
  b.cut(rect(1240, 852, 180, 74), { ink: 1 })
  b.letter(
    'GREASE',
    1330,
    902,
    36,
    { ink: 0.1 },
    'text-anchor="middle" font-weight="bold" letter-spacing="2"',
  )
  b.over(poly(...points('1370,806 1420,806 1414,980 1370,980')), { rust: 0.6 })
  b.cut(smooth(...points('1232,800 1330,784 1428,800 1330,816')), { ink: 1 })
  b.cut(smooth(...points('1246,800 1330,790 1412,800 1400,840 1384,806 1330,810')), {
    rust: 0.6,
    ochre: 0.8,
    ink: 0.4,
  })
  b.cut(
    stroke(
      curve(
        points('1242,806 1200,860 1330,936 1452,866 1418,806').map(([x, y]) => [x, y - 4]),
        8,
      ),
      5,
    ),
    { ink: 1 },
  )
}

function lantern(b) {
  b.cut(stroke(curve(points('1310,130 1340,116 1372,128 1370,160'), 8), 12, 9), { ink: 1 })
  b.cut(stroke(curve(points('1330,250 1336,176 1370,156 1404,176 1410,250'), 8), 6), { ink: 1 })
  b.cut(
    poly(...points('1322,250 1346,214 1394,214 1418,250')) +
      rect(1326, 398, 88, 30) +
      rect(1314, 424, 112, 16),
    { ink: 1 },
  )
  b.cut(smooth(...points('1334,254 1406,254 1424,326 1402,396 1338,396 1316,326')), { ochre: 0.75 })
  b.cut(smooth(...points('1370,288 1388,336 1382,370 1370,378 1358,370 1352,336')), { ochre: 0.1 })
  b.cut(bar(1330, 250, 1330, 400, 5) + bar(1410, 250, 1410, 400, 5) + bar(1318, 326, 1422, 326, 4), {
    ink: 1,
  })
}

export function draw(b) {
  wall(b)
  door(b)
  marks(b)
  lantern(b)
  ground(b)
}
