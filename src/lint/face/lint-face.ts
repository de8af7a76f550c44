import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import type { Frame } from '../../press/frame.js';
import type { Limits } from '../../project/checks.js';
import type { Project } from '../../project/project.js';
import type { Theme } from '../../project/theme.js';
import { MM_PER_PT } from '../../units.js';
import { contrast } from '../color/color-vision.js';
import { type Bounds, flatten, type Mark, type PaintedText } from './flatten.js';
import { groundAt } from './ground.js';

/**
 * Looks at each face once, however many cards and sheets show it, and says once for each template what is the same on
 * all its faces: the size of a text or the colour of a line, not which text it was.
 */
export function faceInspector({
  theme,
  checks,
}: Project): (frame: Frame, template: string) => readonly Diagnostic[] {
  const seen = new WeakSet<Frame>();
  const said = new Set<string>();
  return (frame, template) => {
    if (seen.has(frame)) return [];
    seen.add(frame);
    return lintFace(frame, theme, checks.limits).filter(({ code, facts }) => {
      const { text, ratio, inside, ...cause } = facts as Readonly<Record<string, unknown>>;
      const key = JSON.stringify([template, code, cause]);
      return !said.has(key) && said.add(key);
    });
  };
}

interface Bench {
  readonly frame: Frame;
  readonly marks: readonly Mark[];
  readonly theme: Theme;
  readonly limits: Limits;
}

/** What a printer or a reader would object to on a finished face; nothing here has a place yet. */
function lintFace(frame: Frame, theme: Theme, limits: Limits): readonly Diagnostic[] {
  const bench: Bench = { frame, marks: flatten(frame), theme, limits };
  return [
    ...bench.marks.flatMap((mark, index) => [...lintMark(mark, bench), ...lowContrast(mark, index, bench)]),
    ...bleedNotFilled(bench),
  ];
}

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
      return dpi < limits.dpi
        ? [warning('print/coarse-image', { file: image.name, dpi, least: limits.dpi })]
        : [];
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

const warning = ((code, facts) => problem(code, facts, { severity: 'warning' })) as typeof problem;

const textOf = ({ item }: PaintedText): string => {
  const text = item.words.map((word) => word.text).join(' ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

function outsideSafeZone(
  what: 'text' | 'image',
  text: string,
  { left, top, right, bottom }: Bounds,
  { frame, limits }: Bench,
): readonly Diagnostic[] {
  const safe = limits.safeZone;
  const inside = Math.min(left, top, frame.width - right, frame.height - bottom);
  // What lies outside the trim is an error of its own.
  if (inside >= safe - 0.05 || inside < 0) return [];
  return [warning('print/outside-safe-zone', { what, text, inside, safe })];
}

/** Type this large is read with less contrast (WCAG 1.4.3). */
const LARGE_PT = 18;
const LEAST_LARGE = 3;
const SAMPLES = [0.08, 0.3, 0.5, 0.7, 0.92];

function lowContrast(mark: Mark, index: number, { marks, theme, limits }: Bench): readonly Diagnostic[] {
  if (mark.kind !== 'text') return [];
  const color = mark.item.color;
  const ink = theme.colors.get(color);
  const { left, right, top, bottom } = mark.bounds;
  // Strokes and dots between words carry nothing.
  if (!/[\p{L}\p{N}]/u.test(textOf(mark))) return [];
  if (ink === undefined || left >= right || top >= bottom) return [];
  const least =
    mark.item.size * mark.scale >= LARGE_PT ? Math.min(LEAST_LARGE, limits.contrast) : limits.contrast;
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
