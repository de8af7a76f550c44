/** A stream of chance that a seed decides once and for all. */
export interface Chance {
  /** The next number, from 0 up to but not including 1. */
  next(): number;
  /** The next number from `low` up to but not including `high`. */
  between(low: number, high: number): number;
}

/** The same seed gives the same numbers on every machine. */
export function chanceFrom(seed: string): Chance {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    return mixed(state);
  };
  return { next, between: (low, high) => low + (high - low) * next() };
}

/** FNV-1a over code points. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value | 0;
}

/** The output step of mulberry32. */
function mixed(state: number): number {
  const first = Math.imul(state ^ (state >>> 15), state | 1);
  const second = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61));
  return ((second ^ (second >>> 14)) >>> 0) / 2 ** 32;
}
