import type { LinearGradient } from '../frame.js';
import type { Inks } from './colors.js';
import type { Content } from './content.js';
import { type Matrix, operands } from './matrix.js';
import { round5 } from './numbers.js';
import type { Ref } from './pdfkit-internals.js';

/** The gradients of one document; each shading is stored once, each place it is seen from once more. */
export interface Gradients {
  /** Operators that choose the gradient for fills of `content`, as its coordinates stand now. */
  fill(gradient: LinearGradient, content: Content): string;
}

export function openGradients(doc: PDFKit.PDFDocument, inks: Inks): Gradients {
  const shadings = new Map<string, Ref>();
  const patterns = new Map<string, { readonly name: string; readonly ref: Ref }>();

  const shadingOf = (gradient: LinearGradient, key: string): Ref => {
    const known = shadings.get(key);
    if (known) return known;
    const ref = doc.ref(axialShading(gradient, inks));
    ref.end();
    shadings.set(key, ref);
    return ref;
  };

  const patternOf = (gradient: LinearGradient, matrix: Matrix) => {
    const shading = JSON.stringify([gradient.from, gradient.to, gradient.stops]);
    const key = `${operands(matrix)} ${shading}`;
    const known = patterns.get(key);
    if (known) return known;
    const ref = doc.ref({
      Type: 'Pattern',
      PatternType: 2,
      Shading: shadingOf(gradient, shading),
      Matrix: matrix.map(round5),
    });
    ref.end();
    const pattern = { name: `P${patterns.size + 1}`, ref };
    patterns.set(key, pattern);
    return pattern;
  };

  return {
    fill(gradient, content) {
      const { name, ref } = patternOf(gradient, content.matrix);
      content.resources.Pattern[name] = ref;
      return `/Pattern cs /${name} scn`;
    },
  };
}

function axialShading({ from, to, stops }: LinearGradient, inks: Inks): object {
  return {
    ShadingType: 2,
    ColorSpace: inks.space,
    Coords: [...from, ...to].map(round5),
    Function: blend(stops, inks),
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
