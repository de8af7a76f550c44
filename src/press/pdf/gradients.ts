import type { LinearGradient, RadialGradient } from '../frame.js';
import type { Inks } from './colors.js';
import type { Content } from './content.js';
import { type Matrix, operands, within } from './matrix.js';
import { round5 } from './numbers.js';
import type { Ref } from './pdfkit-internals.js';

/** The gradients of one document; each shading is stored once, each place it is seen from once more. */
export interface Gradients {
  /** Operators that choose the gradient for fills of `content`, as its coordinates stand now. */
  fill(gradient: Gradient, content: Content): string;
}

type Gradient = LinearGradient | RadialGradient;

export function openGradients(doc: PDFKit.PDFDocument, inks: Inks): Gradients {
  const shadings = new Map<string, Ref>();
  const patterns = new Map<string, { readonly name: string; readonly ref: Ref }>();

  const shadingOf = (gradient: Gradient, key: string): Ref => {
    const known = shadings.get(key);
    if (known) return known;
    const ref = doc.ref(shading(gradient, inks));
    ref.end();
    shadings.set(key, ref);
    return ref;
  };

  const patternOf = (gradient: Gradient, matrix: Matrix) => {
    const look = JSON.stringify([...coordinatesOf(gradient), gradient.stops]);
    const key = `${operands(matrix)} ${look}`;
    const known = patterns.get(key);
    if (known) return known;
    const ref = doc.ref({
      Type: 'Pattern',
      PatternType: 2,
      Shading: shadingOf(gradient, look),
      Matrix: matrix.map(round5),
    });
    ref.end();
    const pattern = { name: `P${patterns.size + 1}`, ref };
    patterns.set(key, pattern);
    return pattern;
  };

  return {
    fill(gradient, content) {
      const matrix = 'inner' in gradient ? within(gradient.matrix, content.matrix) : content.matrix;
      const { name, ref } = patternOf(gradient, matrix);
      content.resources.Pattern[name] = ref;
      return `/Pattern cs /${name} scn`;
    },
  };
}

const coordinatesOf = (gradient: Gradient): readonly number[] =>
  'inner' in gradient ? [...gradient.inner, ...gradient.outer] : [...gradient.from, ...gradient.to];

function shading(gradient: Gradient, inks: Inks): object {
  return {
    ShadingType: 'inner' in gradient ? 3 : 2,
    ColorSpace: inks.space,
    Coords: coordinatesOf(gradient).map(round5),
    Function: blend(gradient.stops, inks),
    Extend: [true, true],
  };
}

/** One interpolation for each two stops that lie apart; the outer colours run on to 0 and 1. */
function blend(stops: LinearGradient['stops'], inks: Inks): object {
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) throw new Error('A gradient needs stops.');
  const all = [[0, first[1]] as const, ...stops, [1, last[1]] as const];
  const pieces = all.slice(1).flatMap(([end, color], i) => {
    const [start, before] = all[i] ?? [end, color];
    return end > start ? [{ start, blend: between(inks.components(before), inks.components(color)) }] : [];
  });
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: pieces.map((piece) => piece.blend),
    Bounds: pieces.slice(1).map(({ start }) => start),
    Encode: pieces.flatMap(() => [0, 1]),
  };
}

const between = (C0: readonly number[], C1: readonly number[]): object => ({
  FunctionType: 2,
  Domain: [0, 1],
  C0,
  C1,
  N: 1,
});
