import type { Chunk } from './chunk.js';

/** Below this share of the measure a last line is a word left alone. */
const LONELY = 0.22;
/** No further than this is a text narrowed to give a lonely word company. */
const NARROWEST = 0.75;
const NARROWING_STEPS = 24;
const PRECISE = 0.1;

/** What a line may hold; all in thousandths of the type size. */
export interface LineRule {
  readonly measure: number;
  /** Counted after each glyph, but not at the end of a line. */
  readonly letterSpacing: number;
  readonly balance: boolean;
}

/**
 * Which chunks end a line, as the index after each. Lines are filled one by one; then the text is narrowed, in as
 * many lines as before, to even them out (`balance`) or to give a lonely last word company.
 */
export function lineEnds(chunks: readonly Chunk[], rule: LineRule): readonly number[] {
  const ends = fillLines(chunks, rule.measure, rule.letterSpacing);
  if (ends.length < 2) return ends;
  return rule.balance ? balanced(chunks, rule, ends) : accompanied(chunks, rule, ends);
}

/** The width of the line from one chunk to before another, without the space and letter-spacing at its end. */
export function lineWidth(chunks: readonly Chunk[], from: number, to: number, letterSpacing: number): number {
  let width = 0;
  let space = letterSpacing;
  for (let index = from; index < to; index++) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    width += chunk.width + chunk.space;
    space = chunk.space + letterSpacing;
    if (index === to - 1) width += chunk.hyphen?.width ?? 0;
  }
  return width - space;
}

function fillLines(chunks: readonly Chunk[], measure: number, letterSpacing: number): readonly number[] {
  const ends: number[] = [];
  const room = measure + letterSpacing;
  let taken = 0;
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    if (taken > 0 && taken + chunk.width + (chunk.hyphen?.width ?? 0) > room) {
      ends.push(index);
      taken = 0;
    }
    taken += chunk.width + chunk.space;
  }
  ends.push(chunks.length);
  return ends;
}

function balanced(chunks: readonly Chunk[], rule: LineRule, filled: readonly number[]): readonly number[] {
  let best = filled;
  let fits = widest(chunks, filled, rule.letterSpacing);
  let tooNarrow = 0;
  while (fits - tooNarrow > PRECISE) {
    const measure = (fits + tooNarrow) / 2;
    const ends = fillLines(chunks, measure, rule.letterSpacing);
    const width = widest(chunks, ends, rule.letterSpacing);
    if (ends.length > filled.length || width > fits - PRECISE) tooNarrow = measure;
    else [best, fits] = [ends, width];
  }
  return best;
}

function accompanied(chunks: readonly Chunk[], rule: LineRule, filled: readonly number[]): readonly number[] {
  const { measure, letterSpacing } = rule;
  const enough = measure * LONELY;
  let ends = filled;
  for (let step = 0; step < NARROWING_STEPS; step++) {
    if (lineWidth(chunks, ends.at(-2) ?? 0, chunks.length, letterSpacing) >= enough) return ends;
    const narrower = widest(chunks, ends, letterSpacing) - PRECISE;
    if (narrower < measure * NARROWEST) return filled;
    ends = fillLines(chunks, narrower, letterSpacing);
    if (ends.length > filled.length) return filled;
  }
  return filled;
}

function widest(chunks: readonly Chunk[], ends: readonly number[], letterSpacing: number): number {
  let width = 0;
  let from = 0;
  for (const to of ends) {
    width = Math.max(width, lineWidth(chunks, from, to, letterSpacing));
    from = to;
  }
  return width;
}
