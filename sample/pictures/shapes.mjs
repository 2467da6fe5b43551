// Outlines as SVG path strings: what the scenes are cut from.
const round = value => Math.round(value * 10) / 10

/** Points from a list such as '10,20 30,45'. */
export const points = list => list.split(' ').map(pair => pair.split(',').map(Number))

/** The same points, always running the same way round, so that overlapping outlines never cancel. */
function oneWay(outline) {
  let area = 0
  outline.forEach(([x, y], i) => {
    const [nextX, nextY] = outline[(i + 1) % outline.length]
    area += x * nextY - nextX * y
  })
  return area > 0 ? outline.toReversed() : outline
}

export function poly(...outline) {
  const corners = oneWay(outline).map(([x, y]) => `${round(x)} ${round(y)}`)
  return `M${corners.join('L')}Z`
}

export const rect = (x, y, w, h) => poly([x, y], [x + w, y], [x + w, y + h], [x, y + h])

export const oval = (cx, cy, rx, ry = rx) =>
  `M${round(cx - rx)} ${round(cy)}a${round(rx)} ${round(ry)} 0 1 0 ${round(2 * rx)} 0a${round(rx)} ${round(ry)} 0 1 0 ${round(-2 * rx)} 0Z`

/** A closed smooth outline through the points. */
export function smooth(...outline) {
  const ring = oneWay(outline)
  const count = ring.length
  const at = i => ring[(i + count) % count]
  let path = `M${round(at(0)[0])} ${round(at(0)[1])}`
  for (let i = 0; i < count; i++) path += bend(at(i - 1), at(i), at(i + 1), at(i + 2))
  return `${path}Z`
}

function bend([ax, ay], [bx, by], [cx, cy], [dx, dy]) {
  const one = `${round(bx + (cx - ax) / 6)} ${round(by + (cy - ay) / 6)}`
  const two = `${round(cx - (dx - bx) / 6)} ${round(cy - (dy - by) / 6)}`
  return `C${one} ${two} ${round(cx)} ${round(cy)}`
}

/** Points along a smooth open curve through the given ones. */
export function curve(through, steps = 12) {
  const line = []
  for (let i = 0; i + 1 < through.length; i++) {
    const a = through[Math.max(0, i - 1)]
    const b = through[i]
    const c = through[i + 1]
    const d = through[Math.min(through.length - 1, i + 2)]
    for (let s = 0; s < steps; s++) {
      const t = s / steps
      line.push([spline(a[0], b[0], c[0], d[0], t), spline(a[1], b[1], c[1], d[1], t)])
    }
  }
  return [...line, through.at(-1)]
}

const spline = (a, b, c, d, t) =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)

/** A stroke of given width along points; `to` is its width at the end. */
export function stroke(line, from, to = from) {
  const left = []
  const right = []
  line.forEach(([x, y], i) => {
    const [ax, ay] = line[Math.max(0, i - 1)]
    const [bx, by] = line[Math.min(line.length - 1, i + 1)]
    const length = Math.hypot(bx - ax, by - ay) || 1
    const half = (from + ((to - from) * i) / Math.max(1, line.length - 1)) / 2
    const nx = (-(by - ay) / length) * half
    const ny = ((bx - ax) / length) * half
    left.push([x + nx, y + ny])
    right.unshift([x - nx, y - ny])
  })
  return poly(...left, ...right)
}

export const bar = (x1, y1, x2, y2, w) =>
  stroke(
    [
      [x1, y1],
      [x2, y2],
    ],
    w,
  )

/** The mark of one gouge: a sliver, pointed at both ends. */
export function sliver(x, y, length, width, angle = 0) {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const place = (along, across) =>
    `${round(x + along * cos - across * sin)} ${round(y + along * sin + across * cos)}`
  const half = length / 2
  return `M${place(-half, 0)}Q${place(-half * 0.2, -width)} ${place(half, 0)}Q${place(half * 0.2, width)} ${place(-half, 0)}Z`
}

/** Many gouges in the rectangle [x, y, w, h]; their angle strays. */
export function gouges(random, [x, y, w, h], count, [length, width], [angle = 0, stray = 0.1] = []) {
  let path = ''
  for (let i = 0; i < count; i++) {
    const size = 0.4 + random() * 0.6
    const turn = angle + (random() - 0.5) * stray
    path += sliver(x + random() * w, y + random() * h, length * size, width * size, turn)
  }
  return path
}

/** Level marks that grow towards the viewer, as on water or wet sand. */
export function ripples(random, { x = 0, w = 1600, far, near, n, length = 160, width = 5, power = 1.6 }) {
  let path = ''
  for (let i = 0; i < n; i++) {
    const depth = random() ** power
    const scale = 0.12 + 0.88 * depth
    const size = (0.35 + 0.65 * random()) * scale
    path += sliver(
      x + random() * w,
      far + depth * (near - far),
      length * size,
      width * (0.3 + 0.7 * scale),
      (random() - 0.5) * 0.03,
    )
  }
  return path
}

export const gull = (x, y, s, dip = 0.35) =>
  `M${round(x - s)} ${round(y - s * dip)}Q${round(x - s * 0.4)} ${round(y - s * 0.5)} ${round(x)} ${round(y)}Q${round(x + s * 0.45)} ${round(y - s * 0.55)} ${round(x + s)} ${round(y - s * dip * 0.7)}Q${round(x + s * 0.4)} ${round(y - s * 0.3)} ${round(x)} ${round(y + s * 0.14)}Q${round(x - s * 0.4)} ${round(y - s * 0.26)} ${round(x - s)} ${round(y - s * dip)}Z`
