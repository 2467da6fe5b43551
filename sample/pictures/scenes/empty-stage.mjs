// The Corn Hall at ten past nine: the play has gone to sea.
import { bar, curve, gouges, gull, oval, poly, rect, ripples, sliver, smooth, stroke } from "../shapes.mjs";

const BOARDS = 650;
const EDGE = 780;

/** The backdrop is a painted harbour, in flatter colours than the world's. */
function backdrop(b) {
  b.cut(rect(250, 120, 1100, 560), { ochre: b.fade(0, 120, 0, 420, [[0, 0.15], [1, 0.7]]), sea: b.fade(0, 120, 0, 420, [[0, 0.5], [1, 0.05]]) });
  b.cut(oval(1010, 290, 56), { rust: 0.75, ochre: 0.6 });
  b.cut(rect(250, 420, 1100, 240), { sea: 0.7 });
  for (let row = 0; row < 6; row++) {
    let wave = "";
    for (let x = 230 + (row % 2) * 40; x < 1370; x += 80) wave += stroke(curve([[x, 446 + row * 38], [x + 20, 434 + row * 38], [x + 40, 446 + row * 38]], 6), 5);
    b.over(wave, { sea: 1, ink: 0.4 });
  }
  for (const [x, w, h, tint] of [[380, 90, 120, { rust: 0.7 }], [468, 80, 160, { ochre: 0.8, rust: 0.2 }], [546, 96, 104, { sea: 0.9 }], [640, 70, 140, { rust: 0.8, ink: 0.1 }]]) {
    b.cut(rect(x, 436 - h, w, h), tint);
    b.cut(poly([x - 6, 438 - h], [x + w / 2, 388 - h], [x + w + 6, 438 - h]), { ink: 0.7, rust: 0.3 });
    b.cut(rect(x + w * 0.2, 460 - h, 18, 24) + rect(x + w * 0.6, 460 - h, 18, 24), { ink: 0.75 });
  }
  b.cut(bar(300, 436, 760, 436, 12), { ink: 0.75 });
  b.cut(poly([850, 520], [1110, 512], [1080, 566], [880, 568]), { ink: 0.8, rust: 0.4 });
  b.cut(bar(940, 516, 936, 300, 7) + bar(1030, 516, 1030, 340, 6), { ink: 0.8 });
  b.cut(poly([944, 316], [1014, 470], [944, 490]) + poly([928, 326], [928, 488], [870, 480]) + poly([1036, 352], [1084, 480], [1036, 490]), { ochre: 0.1 });
  b.over(gull(760, 220, 34) + gull(850, 260, 24) + gull(700, 280, 20), { ink: 0.8 });
  b.over(gouges(b.random, { x: 250, y: 130, w: 1100, h: 520, n: 70, length: 160, width: 3, angle: 1.57, stray: 0.02 }), { ink: 0.16 });
}

function stage(b) {
  b.cut(poly([210, EDGE], [330, BOARDS], [1270, BOARDS], [1390, EDGE]), { ochre: 0.95, rust: 0.45, ink: 0.06 });
  for (let i = 0; i <= 18; i++) b.over(bar(330 + (i * 940) / 18, BOARDS, 210 + (i * 1180) / 18, EDGE, 3), { ink: 0.75 });
  b.over(gouges(b.random, { x: 240, y: BOARDS, w: 1120, h: 130, n: 70, length: 90, width: 3, angle: 1.57, stray: 0.5 }), { rust: 0.8, ink: 0.2 });
  const pool = smooth([540, 716], [700, 684], [920, 682], [1080, 714], [930, 750], [690, 752]);
  b.over(pool, { rust: 0.08, ink: 0, ochre: 0.55 });
  b.over(bar(700, 684, 676, 752, 3) + bar(800, 682, 800, 752, 3) + bar(900, 684, 926, 752, 3), { ink: 0.6 }, pool);
  b.cut(rect(200, EDGE, 1200, 70), { ink: 0.95, rust: 0.6 });
  b.over(bar(200, EDGE + 4, 1400, EDGE + 4, 8), { ink: 0, ochre: 1, rust: 0.3 });
  for (let x = 290; x < 1340; x += 104) {
    b.cut(`M${x - 20} ${EDGE + 4}q20 -44 40 0Z`, { ink: 1 });
    b.over(sliver(x, EDGE - 20, 30, 4), { ink: 0, ochre: 0.7 });
  }
}

function left(b) {
  // The stool, overturned, and the lantern that nobody put out.
  b.over(smooth([610, 730], [720, 712], [800, 730], [700, 748]), { ink: 0.8 });
  b.cut(oval(640, 690, 16, 44), { ink: 1 });
  b.cut(oval(644, 690, 9, 34), { rust: 0.9, ochre: 0.5 });
  b.cut(bar(650, 658, 766, 640, 10) + bar(652, 690, 776, 692, 10) + bar(650, 722, 764, 738, 10) + bar(718, 648, 724, 730, 6), { ink: 1 });
  b.over(oval(930, 664, 108), { rust: b.glow(930, 664, 108, [[0, 0], [1, 0.1]]) });
  b.cut(rect(902, 712, 56, 14) + poly([904, 632], [918, 608], [942, 608], [956, 632]) + stroke(curve([[906, 630], [904, 584], [930, 570], [956, 584], [954, 630]], 8), 4), { ink: 1 });
  b.cut(smooth([908, 634], [952, 634], [962, 672], [950, 712], [910, 712], [898, 672]), { ochre: 0.85 });
  b.cut(smooth([930, 650], [942, 682], [930, 704], [918, 682]), { ochre: 0.08 });
  b.cut(bar(908, 632, 908, 714, 4) + bar(952, 632, 952, 714, 4), { ink: 1 });
  // A curate's hat, for the collection.
  b.cut(smooth([1120, 722], [1180, 712], [1250, 720], [1190, 738]) + rect(1150, 676, 70, 44), { ink: 1 });
  b.cut(oval(1185, 678, 35, 9), { ink: 1, rust: 0.5 });
  b.over(bar(1150, 708, 1220, 708, 7), { ink: 0, rust: 1 });
}

function curtains(b) {
  b.cut(poly([-10, -10], [1610, -10], [1610, 860], [1380, 860], [1340, 110], [260, 110], [220, 860], [-10, 860]), { ink: 1, rust: 0.4 });
  for (const side of [-1, 1]) {
    const at = (dx, y) => [800 + side * dx, y];
    const drape = smooth(at(640, 90), at(420, 96), at(360, 200), at(400, 380), at(520, 520), at(560, 640), at(540, 800), at(660, 800), at(660, 400));
    b.cut(drape, { rust: 1, ink: 0.12 });
    for (let i = 0; i < 8; i++) {
      const top = 400 + i * 34;
      const fold = curve([at(top, 96), at(top + 20 - i * 4, 260), at(470 + i * 22, 440), at(556 + i * 11, 570), at(560 + i * 12, 800)], 8);
      b.over(stroke(fold, 13, 7), { ink: 0.8 }, drape);
      b.over(stroke(fold.map(([x, y]) => [x - side * 13, y]), 4, 2), { rust: 0.7, ochre: 0.8, ink: 0 }, drape);
    }
    b.cut(stroke(curve([at(528, 560), at(590, 590), at(664, 560)], 8), 26), { ochre: 1, rust: 0.2 });
    b.cut(bar(...at(560, 582), ...at(556, 660), 12) + poly(at(540, 650), at(572, 650), at(580, 700), at(534, 700)), { ochre: 1, rust: 0.3 });
  }
  let swag = "";
  for (let i = 0; i < 5; i++) swag += smooth([250 + i * 220, 84], [470 + i * 220, 84], [450 + i * 220, 150], [360 + i * 220, 196], [270 + i * 220, 150]);
  b.cut(swag, { rust: 1, ink: 0.3 });
  for (let i = 0; i < 5; i++) {
    for (let k = 0; k < 3; k++) b.over(stroke(curve([[262 + i * 220, 96], [360 + i * 220, 128 + k * 22], [458 + i * 220, 96]], 8), 5), { ink: 0.95 }, swag);
    b.cut(stroke(curve([[256 + i * 220, 130], [310 + i * 220, 184], [360 + i * 220, 198], [410 + i * 220, 184], [464 + i * 220, 130]], 8), 9), { ochre: 1, rust: 0.2 });
  }
  b.cut(rect(200, 50, 1200, 50), { ochre: 0.9, rust: 0.3, ink: 0.1 });
  b.over(bar(200, 62, 1400, 62, 4) + bar(200, 88, 1400, 88, 4), { ink: 0.9 });
  b.cut(rect(170, 50, 52, 810) + rect(1378, 50, 52, 810), { ochre: 0.75, rust: 0.35, ink: 0.3 });
  for (let i = 0; i < 4; i++) b.over(bar(180 + i * 11, 110, 180 + i * 11, 850, 3.4) + bar(1388 + i * 11, 110, 1388 + i * 11, 850, 3.4), { ink: 0.9 });
  b.cut(oval(800, 62, 52), { ink: 1 });
  b.cut(oval(800, 62, 43), { ochre: 0.9 });
  b.cut(`${bar(800, 30, 800, 92, 8)}${bar(780, 46, 820, 46, 7)}${stroke(curve([[770, 72], [782, 90], [800, 94], [818, 90], [830, 72]], 6), 8)}`, { ink: 1 });
}

function house(b) {
  b.cut(rect(-10, 846, 1620, 240), { ink: 0.96, sea: 0.6 });
  const seat = (x, y, s, kind) => {
    const cloth = [{ ink: 1, sea: 0.5 }, { ink: 0.9, rust: 0.6 }, { ink: 0.86, sea: 0.9 }][kind % 3];
    b.cut(smooth([x - 96 * s, y + 190 * s], [x - 88 * s, y + 84 * s], [x - 40 * s, y + 54 * s], [x + 40 * s, y + 54 * s], [x + 88 * s, y + 84 * s], [x + 96 * s, y + 190 * s]), cloth);
    b.cut(oval(x, y, 41 * s, 49 * s) + rect(x - 17 * s, y + 30 * s, 34 * s, 36 * s), { ink: 1, rust: 0.35 });
    if (kind % 4 === 1) b.cut(oval(x, y - 52 * s, 24 * s), { ink: 1, rust: 0.35 });
    if (kind % 5 === 2) b.cut(smooth([x - 66 * s, y - 8 * s], [x - 40 * s, y - 52 * s], [x, y - 66 * s], [x + 40 * s, y - 52 * s], [x + 66 * s, y - 8 * s], [x, y - 18 * s]), { rust: 0.8, ink: 0.6 });
    b.over(stroke(curve([[x - 30 * s, y - 34 * s], [x, y - 50 * s], [x + 30 * s, y - 34 * s]], 6), 4 * s, 2), { ink: 0, ochre: 0.9, rust: 0.4 });
    b.over(stroke(curve([[x - 82 * s, y + 88 * s], [x - 60 * s, y + 62 * s], [x - 36 * s, y + 54 * s]], 6), 4 * s, 1.5) + stroke(curve([[x + 36 * s, y + 54 * s], [x + 60 * s, y + 62 * s], [x + 82 * s, y + 88 * s]], 6), 1.5, 4 * s), { ink: 0, ochre: 0.9, rust: 0.5 });
  };
  for (let i = 0; i < 13; i++) if (i !== 8) seat(-10 + i * 136, 884 + (i % 3) * 5, 0.72, i);
  for (let i = 0; i < 10; i++) if (i !== 3) seat(30 + i * 176, 966 + (i % 2) * 10, 1.02, i * 3 + 1);
}

export function draw(b) {
  backdrop(b);
  stage(b);
  curtains(b);
  left(b);
  house(b);
  b.over(ripples(b.random, { x: 240, w: 1100, far: 656, near: 770, n: 20, length: 60, width: 2, power: 1 }), { ink: 0.5 });
}
