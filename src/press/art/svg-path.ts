import { arcCubics, type Cubic } from './arc.js';
import type { Point } from './path-data.js';
import { type PathCommand, scanPath } from './scan-path.js';

/** `letter` is M, L, C or Z; every point is absolute. */
interface Segment {
  readonly letter: string;
  readonly points: readonly Point[];
}

/** Where drawing stands, and what the next command may refer to. */
interface Pen {
  readonly at: Point;
  /** Where the current part of the path began. */
  readonly start: Point;
  /** Last handle of the last cubic (for S) or quadratic (for T) curve. */
  readonly cubic?: Point;
  readonly quadratic?: Point;
}

/** True where all of the text is SVG path data. */
export function isPathData(d: string): boolean {
  const { commands, stoppedAt } = scanPath(d);
  return commands.length > 0 && stoppedAt === undefined;
}

/**
 * Any SVG path data as absolute M, L, C and Z, rounded to `digits` decimals. Data with a mistake is drawn up to
 * the mistake; `isPathData` tells.
 */
export function normalisePath(d: string, digits = 2): string {
  return write(segmentsOf(d), digits, (point) => point);
}

/** Normalises path data and scales it, from its origin, by `across` and `down`. */
export function scalePath(d: string, [across, down]: Point, digits = 2): string {
  return write(segmentsOf(d), digits, ([x, y]) => [x * across, y * down]);
}

/** Factors in SVG's order: x becomes a·x + c·y + e, y becomes b·x + d·y + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** Normalises path data and sends every point through a matrix. */
export function transformPath(path: string, { a, b, c, d, e, f }: Matrix, digits = 2): string {
  return write(segmentsOf(path), digits, ([x, y]) => [a * x + c * y + e, b * x + d * y + f]);
}

function segmentsOf(d: string): readonly Segment[] {
  const segments: Segment[] = [];
  let pen: Pen = { at: [0, 0], start: [0, 0] };
  for (const command of scanPath(d).commands) {
    const drawn = drawCommand(command, pen);
    const opens = drawn.segments[0]?.letter;
    // After a Z drawing goes on where the closed part began; the strict grammar wants to read it.
    if (segments.at(-1)?.letter === 'Z' && (opens === 'L' || opens === 'C')) segments.push(moveTo(pen.at));
    segments.push(...drawn.segments);
    pen = drawn.pen;
  }
  return segments;
}

interface Drawn {
  readonly segments: readonly Segment[];
  readonly pen: Pen;
}

function drawCommand(command: PathCommand, pen: Pen): Drawn {
  const [first = pen.at, second = pen.at, third = pen.at] = absolutePoints(command, pen);
  switch (command.letter.toUpperCase()) {
    case 'M':
      return { segments: [moveTo(first)], pen: { at: first, start: first } };
    case 'C':
      return cubicTo(pen, [first, second, third]);
    case 'S':
      return cubicTo(pen, [mirrored(pen.cubic, pen.at), first, second]);
    case 'Q':
      return quadraticTo(pen, first, second);
    case 'T':
      return quadraticTo(pen, mirrored(pen.quadratic, pen.at), first);
    case 'A':
      return arcTo(pen, first, command.numbers);
    case 'Z':
      return { segments: [{ letter: 'Z', points: [] }], pen: { at: pen.start, start: pen.start } };
    default:
      return { segments: [{ letter: 'L', points: [first] }], pen: { at: first, start: pen.start } };
  }
}

function absolutePoints({ letter, numbers }: PathCommand, { at }: Pen): readonly Point[] {
  const [x, y] = letter === letter.toUpperCase() ? [0, 0] : at;
  const [first = 0] = numbers;
  switch (letter.toUpperCase()) {
    case 'H':
      return [[x + first, at[1]]];
    case 'V':
      return [[at[0], y + first]];
    case 'A':
      return [[x + (numbers[5] ?? 0), y + (numbers[6] ?? 0)]];
    default:
      return Array.from(
        { length: numbers.length / 2 },
        (_, index): Point => [x + (numbers[index * 2] ?? 0), y + (numbers[index * 2 + 1] ?? 0)],
      );
  }
}

function moveTo(point: Point): Segment {
  return { letter: 'M', points: [point] };
}

/** The handle that goes on smoothly from the last curve; after anything but a curve, the point itself. */
function mirrored(handle: Point | undefined, [x, y]: Point): Point {
  return handle === undefined ? [x, y] : [2 * x - handle[0], 2 * y - handle[1]];
}

function cubicTo({ start }: Pen, cubic: Cubic): Drawn {
  return { segments: [{ letter: 'C', points: cubic }], pen: { at: cubic[2], start, cubic: cubic[1] } };
}

function quadraticTo({ at, start }: Pen, handle: Point, end: Point): Drawn {
  const towards = ([x, y]: Point): Point => [x + ((handle[0] - x) * 2) / 3, y + ((handle[1] - y) * 2) / 3];
  const points = [towards(at), towards(end), end];
  return { segments: [{ letter: 'C', points }], pen: { at: end, start, quadratic: handle } };
}

function arcTo({ at, start }: Pen, to: Point, numbers: readonly number[]): Drawn {
  const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = numbers;
  const cubics = arcCubics({ from: at, to, radii: [rx, ry], turn, large: large === 1, sweep: sweep === 1 });
  return { segments: cubics.map((points) => ({ letter: 'C', points })), pen: { at: to, start } };
}

function write(segments: readonly Segment[], digits: number, place: (point: Point) => Point): string {
  const factor = 10 ** digits;
  const rounded = (value: number) => Math.round(value * factor) / factor;
  const words = segments.map(({ letter, points }) => {
    const numbers = points.flatMap((point) => place(point).map(rounded));
    return letter + numbers.join(' ');
  });
  return words.join('');
}
