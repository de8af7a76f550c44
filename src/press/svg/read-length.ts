const LENGTH = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(px|pt|pc|mm|cm|in|%)?\s*$/i;
/** In the units of a drawing, of which 96 are an inch. */
const UNITS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** A length in the units of the drawing; percentages are of `whole`. Nothing where it is none. */
export function readLength(text: string, whole: number): number | undefined {
  const [, number, unit = 'px'] = LENGTH.exec(text) ?? [];
  if (number === undefined) return undefined;
  return unit === '%' ? (Number(number) / 100) * whole : Number(number) * (UNITS[unit.toLowerCase()] ?? 1);
}

const NEXT = /\s*,?\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy;

/** Numbers between spaces or commas; nothing where there is anything else. */
export function readNumbers(text: string): readonly number[] | undefined {
  const written = text.trim();
  const numbers: number[] = [];
  for (NEXT.lastIndex = 0; NEXT.lastIndex < written.length; ) {
    const [, number] = NEXT.exec(written) ?? [];
    if (number === undefined) return undefined;
    numbers.push(Number(number));
  }
  return numbers;
}
