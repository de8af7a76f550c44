import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import type { Frame, FrameItem } from '../../press/frame.js';
import type { Remark } from '../../press/inspector.js';
import { contrast } from '../../press/painted/contrast.js';
import type { Mark, PaintedText } from '../../press/painted/flatten.js';
import { groundAt } from '../../press/painted/ground.js';
import type { Bounds } from '../../press/painted/outline.js';
import type { Limits } from '../../project/checks.js';
import type { Theme } from '../../project/theme.js';
import { MM_PER_PT } from '../../units.js';
import { faintImages, type SeenBefore } from './faint-images.js';

export interface Bench {
  readonly images: SeenBefore;
  /** It is cut along lines of its own, not at its edges. */
  readonly isDieCut: boolean;
  readonly isPage: boolean;
  readonly frame: Frame;
  readonly marks: readonly Mark[];
  readonly theme: Theme;
  readonly limits: Limits;
}

/** What a printer or a reader would object to on a finished face; nothing here has a place yet. */
export function lintFace(bench: Bench): readonly Remark[] {
  return [
    ...bench.marks.flatMap((mark, index) => {
      if (isPictured(mark, bench)) return [];
      const all = [...lintMark(mark, bench), ...lowContrast(mark, index, bench)];
      return all.map((found): Remark => ({ found, down: (mark.bounds.top + mark.bounds.bottom) / 2 }));
    }),
    ...faintImages(bench.marks, bench),
    ...(bench.isDieCut ? [] : bleedNotFilled(bench)).map((found) => ({ found })),
  ];
}

export const hasDie = (items: readonly FrameItem[]): boolean =>
  items.some((item) =>
    item.kind === 'group' ? hasDie(item.items) : item.kind === 'path' && item.die !== undefined,
  );

/** Cards are shown on a page smaller than they are, and held in the hand to be read. */
const isPictured = ({ scale }: Mark, { isPage }: Bench): boolean => isPage && scale < 0.99;

function lintMark(mark: Mark, bench: Bench): readonly Diagnostic[] {
  const { limits } = bench;
  switch (mark.kind) {
    case 'text': {
      const pt = mark.item.size * mark.scale;
      const text = textOf(mark);
      return [
        ...(pt < limits.textPt - 0.01
          ? [warning('print/small-text', { text, pt, least: limits.textPt })]
          : []),
        ...outsideSafeZone('text', text, mark.bounds, bench),
      ];
    }
    case 'image': {
      const { image, box } = mark.item;
      const inches = (Math.max(box.width / image.width, box.height / image.height) * mark.scale) / 25.4;
      const dpi = 1 / inches;
      const file = image.name;
      return [
        ...(dpi < limits.dpi ? [warning('print/coarse-image', { file, dpi, least: limits.dpi })] : []),
        ...(dpi > limits.mostDpi ? [warning('print/huge-image', { file, dpi, most: limits.mostDpi })] : []),
        ...outsideSafeZone('image', file, mark.bounds, bench),
      ];
    }
    case 'shape': {
      if (mark.stroke === undefined) return [];
      const pt = (mark.stroke.width * mark.scale) / MM_PER_PT;
      return pt < limits.linePt - 0.005
        ? [warning('print/thin-line', { color: mark.stroke.color, pt, least: limits.linePt })]
        : [];
    }
  }
}

export const warning = ((code, facts) => problem(code, facts, { severity: 'warning' })) as typeof problem;

const textOf = ({ item }: PaintedText): string => {
  const text = item.words.map((word) => word.text).join(' ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

function outsideSafeZone(
  what: 'text' | 'image',
  text: string,
  { left, top, right, bottom }: Bounds,
  { frame, limits, isDieCut }: Bench,
): readonly Diagnostic[] {
  if (isDieCut) return [];
  const safe = limits.safeZone;
  const inside = Math.min(left, top, frame.width - right, frame.height - bottom);
  // A text outside the trim is an error of its own; a picture that reaches the trim is meant to be cut.
  if (inside >= safe - 0.05 || inside < (what === 'image' ? 0.05 : 0)) return [];
  return [warning('print/outside-safe-zone', { what, text, inside, safe })];
}

/** Type this large is read with less contrast (WCAG 1.4.3). */
const LARGE_PT = 18;
const LEAST_LARGE = 3;
/** A line of so many words is read, not glanced at. */
const BODY_WORDS = 5;

/** What a text needs: less where it is large, more where it is one of several lines. */
function leastContrast(mark: PaintedText, { marks, limits }: Bench): number {
  const { contrast: least, bodyContrast } = limits;
  if (mark.item.size * mark.scale >= LARGE_PT) return Math.min(LEAST_LARGE, least);
  const isBody = mark.item.words.length >= BODY_WORDS && marks.some((other) => isNextLine(mark, other));
  return isBody ? Math.max(bodyContrast, least) : least;
}

function isNextLine({ item, bounds, scale }: PaintedText, other: Mark): boolean {
  if (other.kind !== 'text' || other.item.size !== item.size || other.item.color !== item.color) return false;
  const apart = Math.abs(other.bounds.bottom - bounds.bottom) / (item.size * scale * MM_PER_PT);
  return apart > 0.5 && apart < 2 && other.bounds.left < bounds.right && other.bounds.right > bounds.left;
}

const SAMPLES = [0.08, 0.3, 0.5, 0.7, 0.92];

function lowContrast(mark: Mark, index: number, bench: Bench): readonly Diagnostic[] {
  const { marks, theme } = bench;
  if (mark.kind !== 'text') return [];
  const color = mark.item.color;
  const ink = theme.colors.get(color);
  const { left, right, top, bottom } = mark.bounds;
  // Strokes and dots between words carry nothing.
  if (!/[\p{L}\p{N}]/u.test(textOf(mark))) return [];
  if (ink === undefined || left >= right || top >= bottom) return [];
  const least = leastContrast(mark, bench);
  const seen = SAMPLES.flatMap((share) => {
    const ground = groundAt([left + (right - left) * share, (top + bottom) / 2], marks, index, theme);
    return ground === 'picture' ? [] : [{ ground: ground.name, ratio: contrast(ink.rgb, ground.rgb) }];
  }).toSorted((a, b) => a.ratio - b.ratio);
  // A thin line or a dot under one letter does not make a word hard to read; half of it does.
  const middle = seen[Math.floor((seen.length - 1) / 2)];
  if (middle === undefined || middle.ratio >= least) return [];
  return [
    warning('reading/contrast', {
      text: textOf(mark),
      ratio: middle.ratio,
      least,
      color,
      ground: middle.ground,
    }),
  ];
}

const EDGES = ['top', 'right', 'bottom', 'left'] as const;

/** A ground that reaches the trim must reach the edge of the bleed as well. */
function bleedNotFilled({ frame, marks, theme }: Bench): readonly Diagnostic[] {
  const { width, height, bleed } = frame;
  if (bleed < 0.5) return [];
  return EDGES.flatMap((side) => {
    const at = (share: number, out: number): readonly [number, number] => {
      if (side === 'top') return [width * share, -out];
      if (side === 'bottom') return [width * share, height + out];
      return side === 'left' ? [-out, height * share] : [width + out, height * share];
    };
    const bare = [0.25, 0.5, 0.75].some((share) => {
      const inner = groundAt(at(share, -0.3), marks, marks.length, theme);
      const outer = groundAt(at(share, bleed - 0.3), marks, marks.length, theme);
      return inner !== 'picture' && outer !== 'picture' && !isPaper(inner.rgb) && outer.name === 'the paper';
    });
    return bare ? [warning('print/bleed-not-filled', { side })] : [];
  });
}

const isPaper = (rgb: readonly number[]): boolean => rgb.every((part) => part >= 250);
