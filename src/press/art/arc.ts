import type { Point } from './path-data.js';

/** Three points of a cubic curve: two handles and the end. */
export type Cubic = readonly [Point, Point, Point];

export interface Arc {
  readonly from: Point;
  readonly to: Point;
  readonly radii: Point;
  /** Degrees from the x axis to the ellipse's first axis. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** An elliptical arc as cubic curves of at most a quarter turn each, by the rules of SVG for radii too small or 0. */
export function arcCubics(arc: Arc): readonly Cubic[] {
  const { from, to, radii } = arc;
  if (from[0] === to[0] && from[1] === to[1]) return [];
  if (radii[0] === 0 || radii[1] === 0) return [[from, to, to]];
  const ellipse = ellipseOf(arc);
  const count = Math.max(1, Math.ceil(Math.abs(ellipse.sweep) / (Math.PI / 2) - 1e-9));
  const step = ellipse.sweep / count;
  return Array.from({ length: count }, (_, index) => quarter(ellipse, ellipse.start + index * step, step));
}

interface Ellipse {
  readonly centre: Point;
  readonly radii: Point;
  readonly cos: number;
  readonly sin: number;
  /** Radians. */
  readonly start: number;
  readonly sweep: number;
}

/** Centre and angles from the two ends: the conversion of SVG's implementation notes. */
function ellipseOf({ from, to, radii, turn, large, sweep }: Arc): Ellipse {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const excess = Math.max(1, Math.hypot(x / radii[0], y / radii[1]));
  const [rx, ry] = [Math.abs(radii[0]) * excess, Math.abs(radii[1]) * excess];
  const spread = (rx * y) ** 2 + (ry * x) ** 2;
  const side = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - spread) / spread)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(side * rx * y) / ry, (-side * ry * x) / rx];
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  const end = Math.atan2((-y - cy) / ry, (-x - cx) / rx);
  return {
    centre: [cos * cx - sin * cy + (from[0] + to[0]) / 2, sin * cx + cos * cy + (from[1] + to[1]) / 2],
    radii: [rx, ry],
    cos,
    sin,
    start,
    sweep: directed(end - start, sweep),
  };
}

/** The same angle, between 0 and a full turn in the wanted direction. */
function directed(angle: number, clockwise: boolean): number {
  if (clockwise && angle < 0) return angle + 2 * Math.PI;
  if (!clockwise && angle > 0) return angle - 2 * Math.PI;
  return angle;
}

function quarter(ellipse: Ellipse, start: number, step: number): Cubic {
  const handle = (4 / 3) * Math.tan(step / 4);
  const end = start + step;
  return [
    onEllipse(
      ellipse,
      Math.cos(start) - handle * Math.sin(start),
      Math.sin(start) + handle * Math.cos(start),
    ),
    onEllipse(ellipse, Math.cos(end) + handle * Math.sin(end), Math.sin(end) - handle * Math.cos(end)),
    onEllipse(ellipse, Math.cos(end), Math.sin(end)),
  ];
}

/** From the unit circle to the ellipse. */
function onEllipse({ centre, radii, cos, sin }: Ellipse, x: number, y: number): Point {
  const [across, down] = [radii[0] * x, radii[1] * y];
  return [centre[0] + cos * across - sin * down, centre[1] + sin * across + cos * down];
}
