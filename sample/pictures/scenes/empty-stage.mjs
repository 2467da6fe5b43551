// The Corn Hall at ten past nine: the play has gone to sea.
import { curtains } from '../curtains.mjs'
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

const BOARDS = 650
const EDGE = 780

/** The backdrop is a painted harbour, in flatter colours than the world's. */
function backdrop(b) {
  b.cut(rect(250, 120, 1100, 560), {
    ochre: b.fade(0, 120, 0, 420, [
      [0, 0.15],
      [1, 0.7],
    ]),
    sea: b.fade(0, 120, 0, 420, [
      [0, 0.5],
      [1, 0.05],
    ]),
  })
  b.cut(oval(1010, 290, 56), { rust: 0.75, ochre: 0.6 })
  b.cut(rect(250, 420, 1100, 240), { sea: 0.7 })
  for (let row = 0; row < 6; row++) {
    let wave = ''
    for (let x = 230 + (row % 2) * 40; x < 1370; x += 80)
      wave += stroke(
        curve(
          [
            [x, 446 + row * 38],
            [x + 20, 434 + row * 38],
            [x + 40, 446 + row * 38],
          ],
          6,
        ),
        5,
      )
    b.over(wave, { sea: 1, ink: 0.4 })
  }
  for (const [x, w, h, tint] of [
    [380, 90, 120, { rust: 0.7 }],
    [468, 80, 160, { ochre: 0.8, rust: 0.2 }],
    [546, 96, 104, { sea: 0.9 }],
    [640, 70, 140, { rust: 0.8, ink: 0.1 }],
  ]) {
    b.cut(rect(x, 436 - h, w, h), tint)
    b.cut(poly([x - 6, 438 - h], [x + w / 2, 388 - h], [x + w + 6, 438 - h]), { ink: 0.7, rust: 0.3 })
    b.cut(rect(x + w * 0.2, 460 - h, 18, 24) + rect(x + w * 0.6, 460 - h, 18, 24), { ink: 0.75 })
  }
  b.cut(bar(300, 436, 760, 436, 12), { ink: 0.75 })
  b.cut(poly(...points('850,520 1110,512 1080,566 880,568')), { ink: 0.8, rust: 0.4 })
  b.cut(bar(940, 516, 936, 300, 7) + bar(1030, 516, 1030, 340, 6), { ink: 0.8 })
  b.cut(
    poly(...points('944,316 1014,470 944,490')) +
      poly(...points('928,326 928,488 870,480')) +
      poly(...points('1036,352 1084,480 1036,490')),
    { ochre: 0.1 },
  )
  b.over(gull(760, 220, 34) + gull(850, 260, 24) + gull(700, 280, 20), { ink: 0.8 })
  b.over(gouges(b.random, [250, 130, 1100, 520], 70, [160, 3], [1.57, 0.02]), { ink: 0.16 })
}

function stage(b) {
  b.cut(rect(200, BOARDS, 1200, 140), { ochre: 0.8, rust: 0.6, ink: 0.45 })
  b.cut(poly([210, EDGE], [330, BOARDS], [1270, BOARDS], [1390, EDGE]), {
    ochre: 0.95,
    rust: 0.45,
    ink: 0.06,
  })
  for (let i = 0; i <= 18; i++)
    b.over(bar(330 + (i * 940) / 18, BOARDS, 210 + (i * 1180) / 18, EDGE, 3), { ink: 0.75 })
  b.over(gouges(b.random, [240, BOARDS, 1120, 130], 70, [90, 3], [1.57, 0.5]), { rust: 0.8, ink: 0.2 })
  const pool = smooth(...points('540,716 700,684 920,682 1080,714 930,750 690,752'))
  b.over(pool, { rust: 0.08, ink: 0, ochre: 0.55 })
  b.over(
    bar(700, 684, 676, 752, 3) + bar(800, 682, 800, 752, 3) + bar(900, 684, 926, 752, 3),
    { ink: 0.6 },
    pool,
  )
  b.cut(rect(200, EDGE, 1200, 70), { ink: 0.95, rust: 0.6 })
  b.over(bar(200, EDGE + 4, 1400, EDGE + 4, 8), { ink: 0, ochre: 1, rust: 0.3 })
  for (let x = 290; x < 1340; x += 104) {
    b.cut(`M${x - 20} ${EDGE + 4}q20 -44 40 0Z`, { ink: 1 })
    b.over(sliver(x, EDGE - 20, 30, 4), { ink: 0, ochre: 0.7 })
  }
}

function left(b) {
  // The stool, overturned, and the lantern that nobody put out.
  b.over(smooth(...points('610,730 720,712 800,730 700,748')), { ink: 0.8 })
  b.cut(oval(640, 690, 16, 44), { ink: 1 })
  b.cut(oval(644, 690, 9, 34), { rust: 0.9, ochre: 0.5 })
  b.cut(
    bar(650, 658, 766, 640, 10) +
      bar(652, 690, 776, 692, 10) +
      bar(650, 722, 764, 738, 10) +
      bar(718, 648, 724, 730, 6),
    { ink: 1 },
  )
  b.over(oval(930, 664, 108), {
    rust: b.glow(930, 664, 108, [
      [0, 0],
      [1, 0.1],
    ]),
  })
  b.cut(
    rect(902, 712, 56, 14) +
      poly(...points('904,632 918,608 942,608 956,632')) +
      stroke(curve(points('906,630 904,584 930,570 956,584 954,630'), 8), 4),
    { ink: 1 },
  )
  b.cut(smooth(...points('908,634 952,634 962,672 950,712 910,712 898,672')), { ochre: 0.85 })
  b.cut(smooth(...points('930,650 942,682 930,704 918,682')), { ochre: 0.08 })
  b.cut(bar(908, 632, 908, 714, 4) + bar(952, 632, 952, 714, 4), { ink: 1 })
  // A curate's hat, for the collection.
  b.cut(smooth(...points('1120,722 1180,712 1250,720 1190,738')) + rect(1150, 676, 70, 44), { ink: 1 })
  b.cut(oval(1185, 678, 35, 9), { ink: 1, rust: 0.5 })
  b.over(bar(1150, 708, 1220, 708, 7), { ink: 0, rust: 1 })
}

function house(b) {
  b.cut(rect(-10, 846, 1620, 240), {
    rust: 0.8,
    ink: b.fade(0, 846, 0, 1067, [
      [0, 0.5],
      [1, 0.85],
    ]),
    ochre: 0.3,
  })
  const seat = (x, y, s, kind) => {
    const cloth = [
      { ink: 1, sea: 0.5 },
      { ink: 0.9, rust: 0.6 },
      { ink: 0.86, sea: 0.9 },
    ][kind % 3]
    b.cut(
      smooth(
        [x - 96 * s, y + 190 * s],
        [x - 88 * s, y + 84 * s],
        [x - 40 * s, y + 54 * s],
        [x + 40 * s, y + 54 * s],
        [x + 88 * s, y + 84 * s],
        [x + 96 * s, y + 190 * s],
      ),
      cloth,
    )
    b.cut(oval(x, y, 41 * s, 49 * s) + rect(x - 17 * s, y + 30 * s, 34 * s, 36 * s), { ink: 1, rust: 0.35 })
    if (kind % 4 === 1) b.cut(oval(x, y - 52 * s, 24 * s), { ink: 1, rust: 0.35 })
    if (kind % 5 === 2)
      b.cut(
        smooth(
          [x - 66 * s, y - 8 * s],
          [x - 40 * s, y - 52 * s],
          [x, y - 66 * s],
          [x + 40 * s, y - 52 * s],
          [x + 66 * s, y - 8 * s],
          [x, y - 18 * s],
        ),
        { rust: 0.8, ink: 0.6 },
      )
    b.over(
      stroke(
        curve(
          [
            [x - 30 * s, y - 34 * s],
            [x, y - 50 * s],
            [x + 30 * s, y - 34 * s],
          ],
          6,
        ),
        4 * s,
        2,
      ),
      { ink: 0, ochre: 0.9, rust: 0.4 },
    )
    b.over(
      stroke(
        curve(
          [
            [x - 82 * s, y + 88 * s],
            [x - 60 * s, y + 62 * s],
            [x - 36 * s, y + 54 * s],
          ],
          6,
        ),
        4 * s,
        1.5,
      ) +
        stroke(
          curve(
            [
              [x + 36 * s, y + 54 * s],
              [x + 60 * s, y + 62 * s],
              [x + 82 * s, y + 88 * s],
            ],
            6,
          ),
          1.5,
          4 * s,
        ),
      { ink: 0, ochre: 0.9, rust: 0.5 },
    )
  }
  for (let i = 0; i < 13; i++) if (i !== 8) seat(-10 + i * 136, 884 + (i % 3) * 5, 0.72, i)
  for (let i = 0; i < 10; i++) if (i !== 3) seat(30 + i * 176, 966 + (i % 2) * 10, 1.02, i * 3 + 1)
}

export function draw(b) {
  backdrop(b)
  stage(b)
  curtains(b)
  left(b)
  house(b)
  b.over(ripples(b.random, { x: 240, w: 1100, far: 656, near: 770, n: 20, length: 60, width: 2, power: 1 }), {
    ink: 0.5,
  })
}
