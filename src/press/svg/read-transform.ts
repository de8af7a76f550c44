import type { Matrix } from '../art/svg-path.js';
import { readNumbers } from './read-length.js';

export const UNMOVED: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** What `inner` does, then what `outer` does. */
export const within = (inner: Matrix, outer: Matrix): Matrix => ({
  a: outer.a * inner.a + outer.c * inner.b,
  b: outer.b * inner.a + outer.d * inner.b,
  c: outer.a * inner.c + outer.c * inner.d,
  d: outer.b * inner.c + outer.d * inner.d,
  e: outer.a * inner.e + outer.c * inner.f + outer.e,
  f: outer.b * inner.e + outer.d * inner.f + outer.f,
});

const STEP = /\s*([A-Za-z]+)\s*\(([^()]*)\)\s*,?/y;

/** `translate(2 3) rotate(45)` as one matrix; nothing where it is anything else. */
export function readTransform(text: string): Matrix | undefined {
  let whole = UNMOVED;
  const steps = text.trim();
  if (steps === 'none') return whole;
  for (STEP.lastIndex = 0; STEP.lastIndex < steps.length; ) {
    const [, name = '', written = ''] = STEP.exec(steps) ?? [];
    const numbers = name === '' ? undefined : readNumbers(written);
    const step = numbers && stepOf(name, numbers);
    if (step === undefined) return undefined;
    whole = within(step, whole);
  }
  return whole;
}

function stepOf(name: string, numbers: readonly number[]): Matrix | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
  const count = numbers.length;
  if (name === 'matrix' && count === 6) return { a, b, c, d, e, f };
  if (name === 'translate' && (count === 1 || count === 2)) return { ...UNMOVED, e: a, f: b };
  if (name === 'scale' && (count === 1 || count === 2)) return { ...UNMOVED, a, d: count === 1 ? a : b };
  if (name === 'rotate' && count === 1) return turned(a);
  if (name === 'rotate' && count === 3)
    return within(within({ ...UNMOVED, e: -b, f: -c }, turned(a)), { ...UNMOVED, e: b, f: c });
  if (name === 'skewX' && count === 1) return { ...UNMOVED, c: tangent(a) };
  if (name === 'skewY' && count === 1) return { ...UNMOVED, b: tangent(a) };
  return undefined;
}

function turned(degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 };
}

const tangent = (degrees: number): number => Math.tan((degrees * Math.PI) / 180);

/** How much a matrix scales in every direction alike; nothing where it skews or stretches. */
export function evenScale({ a, b, c, d }: Matrix): number | undefined {
  const [across, down] = [Math.hypot(a, b), Math.hypot(c, d)];
  const size = Math.max(across, down);
  const isEven = Math.abs(across - down) <= size * 1e-3 && Math.abs(a * c + b * d) <= size * size * 1e-3;
  return isEven && size > 0 ? Math.sqrt(Math.abs(a * d - b * c)) : undefined;
}

export const moveBy = (e: number, f: number): Matrix => ({ ...UNMOVED, e, f });
