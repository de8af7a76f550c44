import { MM_PER_PT, type Mm, type Pt } from '../../units.js';
import type { Block } from './chunk.js';
import { lineEnds, lineWidth } from './line-ends.js';
import { type LinePart, type LineRun, lineRuns } from './line-runs.js';
import type { Paragraph } from './paragraph.js';

export interface Line {
  /** Without the space at its end. */
  readonly width: Mm;
  readonly runs: readonly LineRun[];
  /** Last of its paragraph, or before a hard break. */
  readonly last: boolean;
}

export interface LaidText {
  readonly lines: readonly Line[];
  /** The widest line. */
  readonly width: Mm;
  readonly height: Mm;
  readonly leading: Mm;
  /** From the top of a line to its baseline. */
  readonly baseline: Mm;
  /** By how much the widest unbreakable word is wider than the measure; 0 where all fit. */
  readonly tooWideBy: Mm;
}

export interface Measure {
  readonly size: Pt;
  /** May be Infinity. */
  readonly width: Mm;
  /** The narrowest width with the same number of lines. */
  readonly balance: boolean;
}

/** Forgives what a layout engine loses between measuring and placing a text. */
const TOLERANCE: Mm = 0.001;

/** Breaks a paragraph into lines; laying it out again in the width it took gives the same lines. */
export function layText(paragraph: Paragraph, measure: Measure): LaidText {
  const unit = (measure.size * MM_PER_PT) / 1000;
  const { blocks } = paragraph;
  const lines = blocks.flatMap((block, index) =>
    blockLines(block, { paragraph, measure, unit, more: index < blocks.length - 1 }),
  );
  const leading = paragraph.leading * unit;
  const widestChunk = Math.max(0, ...blocks.map(({ widest }) => widest - paragraph.letterSpacing)) * unit;
  const excess = widestChunk - measure.width;
  return {
    lines,
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: lines.length * leading,
    leading,
    baseline: paragraph.baseline * unit,
    tooWideBy: excess > TOLERANCE ? excess : 0,
  };
}

interface Setting {
  readonly paragraph: Paragraph;
  readonly measure: Measure;
  /** mm per thousandth of the type size. */
  readonly unit: number;
  /** Another block follows. */
  readonly more: boolean;
}

function blockLines({ chunks }: Block, { paragraph, measure, unit, more }: Setting): readonly Line[] {
  const { letterSpacing } = paragraph;
  const room = (measure.width + TOLERANCE) / unit;
  const ends = lineEnds(chunks, { measure: room, letterSpacing, balance: measure.balance });
  return ends.map((to, index) => {
    const from = ends[index - 1] ?? 0;
    const last = index === ends.length - 1;
    const spaceAtEnd = last ? more : (chunks[to - 1]?.space ?? 0) > 0;
    const width = lineWidth(chunks, from, to, letterSpacing) * unit;
    return new SetLine(width, last, { chunks, from, to, unit, letterSpacing, spaceAtEnd });
  });
}

/** Many more lines are measured than drawn, so runs are made when they are asked for. */
class SetLine implements Line {
  readonly width: Mm;
  readonly last: boolean;
  readonly #part: LinePart;

  constructor(width: Mm, last: boolean, part: LinePart) {
    this.width = width;
    this.last = last;
    this.#part = part;
  }

  get runs(): readonly LineRun[] {
    return lineRuns(this.#part);
  }
}
