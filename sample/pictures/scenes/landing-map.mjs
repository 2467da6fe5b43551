// A map: the ferry's line to the Hard, and the one to Gasworks Quay.
import { bar, curve, gouges, oval, points, poly, rect, ripples, sliver, smooth, stroke } from '../shapes.mjs'

// The town's shore from the river's head to the sea, and the Ness's.
const NORTH = points(
  '-40,560 160,520 330,500 470,470 640,440 840,420 1010,396 1130,350 1270,330 1420,270 1660,250',
)
const SOUTH = points('-40,690 180,680 380,720 560,770 760,790 960,800 1120,830 1240,900 1300,1000 1320,1120')

function water(b) {
  b.cut(rect(-10, -10, 1620, 1090), { sea: 0.5, ochre: 0.12 })
  for (let i = 1; i < 6; i++) {
    const away = i * 17
    b.over(stroke(curve(NORTH.map(([x, y]) => [x, y + away])), 3 - i * 0.35), { sea: 1, ink: 0.2 })
    b.over(stroke(curve(SOUTH.map(([x, y]) => [x + i * 4, y - away])), 3 - i * 0.35), { sea: 1, ink: 0.2 })
  }
  b.over(
    ripples(b.random, { x: 1180, w: 420, far: 430, near: 1000, n: 90, length: 120, width: 3, power: 1 }),
    { sea: 0.95 },
  )
  const bank = smooth(...points('1270,600 1380,540 1540,560 1560,640 1440,690 1310,670'))
  b.cut(bank, { ochre: 0.6, sea: 0.15 })
  for (let i = 0; i < 260; i++)
    b.over(oval(1260 + b.random() * 310, 540 + b.random() * 150, 2.2), { ink: 0.75 }, bank)
}

function land(b) {
  const north = poly(...curve(NORTH), [1660, -20], [-40, -20])
  const south = poly(...curve(SOUTH), [1320, 1120], [-40, 1120])
  for (const shore of [north, south]) b.cut(shore, { ochre: 0.62, rust: 0.05 })
  b.over(gouges(b.random, [0, 0, 1600, 480], 150, [24, 2.6], [-1.2, 0.5]), { sea: 0.8, ochre: 0.9 }, north)
  b.over(gouges(b.random, [0, 700, 1300, 380], 260, [24, 2.6], [-1.2, 0.5]), { sea: 0.8, ochre: 0.9 }, south)
  b.cut(stroke(curve(NORTH), 8), { ink: 1 })
  b.cut(stroke(curve(SOUTH), 8), { ink: 1 })
  // Mud that dries: widest at the Hard, which is the whole matter.
  const mud = smooth(...points('360,500 480,472 620,446 800,430 770,472 690,540 590,566 480,552'))
  b.cut(mud, { ochre: 0.9, rust: 0.36 })
  for (let i = 0; i < 240; i++)
    b.over(oval(360 + b.random() * 440, 430 + b.random() * 140, 2.1), { ink: 0.85 }, mud)
  b.cut(stroke(curve(NORTH), 8), { ink: 1 })
}

function town(b) {
  const blocks = [
    [300, 330, 90, 60],
    [408, 318, 110, 64],
    [536, 300, 86, 66],
    [640, 286, 110, 60],
    [320, 412, 100, 50],
    [438, 402, 70, 46],
    [610, 372, 90, 40],
    [718, 362, 70, 42],
    [250, 236, 110, 60],
    [380, 224, 96, 66],
    [560, 206, 120, 60],
    [770, 270, 80, 60],
    [810, 350, 60, 44],
    [700, 196, 80, 60],
    [890, 300, 60, 60],
  ]
  for (const [x, y, w, h] of blocks) {
    b.cut(poly([x, y], [x + w, y - 10], [x + w + 4, y + h - 10], [x + 4, y + h]), { rust: 0.85, ink: 0.15 })
    b.over(gouges(b.random, [x, y - 8, w, h], 22, [40, 3], [-0.1]), { ink: 0.85 })
  }
  b.cut(stroke(curve(points('-40,196 190,196 360,190 560,170 820,166 1010,230 1090,300 1150,336')), 12), {
    ochre: 0.05,
  })
  b.cut(stroke(curve(points('545,170 532,300 524,390 536,460')), 12), { ochre: 0.05 })
  b.cut(stroke(curve(points('540,440 700,408 860,400 1000,374 1110,340')), 9), { ochre: 0.05 })
  // School, with its bell; the gasholder; the sluice.
  b.cut(rect(412, 90, 74, 52) + poly(...points('404,94 449,58 494,94')) + bar(449, 66, 449, 34, 9), {
    ink: 1,
  })
  b.cut(rect(440, 112, 18, 30), { ochre: 1 })
  b.cut(oval(1090, 240, 44), { ink: 1 })
  b.cut(oval(1090, 240, 34), { sea: 0.8, ochre: 0.4 })
  b.over(bar(1060, 240, 1120, 240, 4) + bar(1090, 210, 1090, 270, 4), { ink: 1 })
  b.cut(bar(92, 500, 92, 710, 18), { ink: 1 })
  for (let i = 0; i < 3; i++) b.cut(rect(85, 560 + i * 38, 14, 20), { rust: 1 })
  for (const [x, y] of points('690,880 760,900 640,920 812,872')) {
    b.cut(rect(x, y, 34, 28), { rust: 0.85, ink: 0.15 })
    b.cut(poly([x - 6, y + 2], [x + 17, y - 22], [x + 40, y + 2]), { ink: 1 })
  }
}

function lines(b) {
  const from = [740, 788]
  b.cut(stroke(curve([from, ...points('700,690 620,580 544,470')]), 11), { rust: 1 })
  const fresh = curve([from, ...points('830,680 960,540 1128,366')], 16)
  for (let i = 0; i + 3 < fresh.length; i += 5) b.cut(stroke(fresh.slice(i, i + 4), 11), { ink: 1 })
  // The Hard, the pontoon, and the Ness landing.
  b.cut(poly(...points('526,462 552,456 566,500 546,506')), { ink: 1 })
  b.cut(rect(1096, 352, 70, 16) + bar(1128, 332, 1132, 356, 8), { ink: 1 })
  for (const [x, y, tint] of [
    [546, 470, { rust: 1 }],
    [1130, 362, { ochre: 0.1 }],
    [740, 790, { ochre: 0.1 }],
  ]) {
    b.cut(oval(x, y, 17), { ink: 1 })
    b.cut(oval(x, y, 11), tint)
  }
  // The boat, on her way.
  b.cut(poly(...points('612,634 716,634 700,664 628,664')), { rust: 1, ink: 0.2 })
  b.cut(rect(636, 612, 56, 22), { ochre: 0.1 })
  b.cut(rect(632, 606, 64, 8) + rect(654, 586, 24, 20) + bar(644, 608, 642, 572, 3.4), { ink: 1 })
  b.cut(sliver(664, 668, 130, 6), { ochre: 0.1 })
}

function words(b) {
  const dark = { ink: 1 }
  const italic = 'font-style="italic"'
  const centred = `${italic} text-anchor="middle"`
  b.cut(rect(398, 546, 138, 46), { ochre: 0.1 })
  b.letter('the Hard', 467, 579, 34, dark, centred)
  b.cut(rect(1180, 352, 226, 48), { ochre: 0.1 })
  b.letter('Gasworks Quay', 1293, 386, 33, dark, centred)
  b.cut(rect(104, 24, 302, 66), { ochre: 0.1 })
  b.letter('PELLMOUTH', 255, 71, 36, dark, 'font-weight="bold" text-anchor="middle" letter-spacing="3"')
  b.letter('School', 506, 128, 32, dark, italic)
  b.cut(rect(736, 964, 268, 66), { ochre: 0.1 })
  b.letter('THE NESS', 872, 1011, 42, dark, 'font-weight="bold" text-anchor="middle" letter-spacing="6"')
  b.cut(rect(28, 726, 128, 46), { ochre: 0.1 })
  b.letter('Pell Sluice', 92, 758, 26, dark, centred)
  b.cut(rect(174, 590, 190, 50), { sea: 0.3, ochre: 0.1 })
  b.letter('River Pell', 269, 626, 38, dark, centred)
  b.cut(rect(1324, 590, 190, 48), { ochre: 0.3 })
  b.letter('Middle Sand', 1419, 624, 34, dark, centred)
  b.cut(rect(956, 494, 118, 42), { ochre: 0.1 })
  b.letter('new line', 1015, 525, 30, dark, centred)
}

function compass(b) {
  const [x, y] = [1456, 890]
  b.cut(oval(x, y, 88), { ochre: 0.1 })
  b.cut(oval(x, y, 78), { ink: 1 })
  b.cut(oval(x, y, 72), { ochre: 0.1 })
  for (let i = 0; i < 4; i++) {
    const a = (i / 4) * Math.PI * 2 - Math.PI / 2
    const tip = [x + Math.cos(a) * 64, y + Math.sin(a) * 64]
    const side = turn => [x + Math.cos(a + turn) * 17, y + Math.sin(a + turn) * 17]
    b.cut(poly([x, y], side(0.8), tip), { ink: 1 })
    b.cut(poly([x, y], side(-0.8), tip), i === 0 ? { rust: 1 } : { ochre: 0.4, ink: 0.1 })
  }
  b.letter('N', x, y - 98, 36, { ink: 1 }, 'font-weight="bold" text-anchor="middle"')
}

export function draw(b) {
  water(b)
  land(b)
  town(b)
  lines(b)
  words(b)
  compass(b)
}
