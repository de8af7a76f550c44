import type { Face } from './fonts.js';

/** Part of a word, and the font that sets it. */
interface Piece {
  readonly text: string;
  readonly face: Face;
}

/** Letters with their marks, or what stands between them. */
const RUN = /[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Cuts a word where another font must take over. Letters that stand together are set in one font if any has them all,
 * so that no word mixes two drawings of a script without need; what none has stays with the first.
 */
export function cutByFont(word: string, face: Face): readonly Piece[] {
  if (face.fallbacks.length === 0 || hasAll(face, word)) return [{ text: word, face }];
  const faces = [face, ...face.fallbacks];
  const cut = [...word.matchAll(RUN)].flatMap(([run]): readonly Piece[] => {
    const whole = faces.find((one) => hasAll(one, run));
    if (whole !== undefined) return [{ text: run, face: whole }];
    return [...run.matchAll(CLUSTER)].map(([text]) => ({
      text,
      face: faces.find((one) => hasAll(one, text)) ?? face,
    }));
  });
  return joined(cut);
}

const hasAll = (face: Face, text: string): boolean =>
  Array.from(text).every((character) => face.has(character.codePointAt(0) ?? 0));

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const together: Piece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (last?.face === piece.face) together[together.length - 1] = { ...last, text: last.text + piece.text };
    else together.push(piece);
  }
  return together;
}
