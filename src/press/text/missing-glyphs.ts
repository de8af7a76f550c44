import { canDraw, type Face } from './fonts.js';
import type { Emphasis, Span, TextSpan } from './read-inline.js';
import { canSet, scriptOf } from './scripts.js';
import type { TextProblem } from './text-problem.js';

/** Characters that only part words. */
const SPACES = ' \t\r\n\f';

/** Characters of a text shown where a script begins that cannot be set. */
const NEAR = 16;

/** One problem for each character that one of the text's fonts cannot draw, and for each script that cannot be set. */
export function missingGlyphs(
  spans: readonly Span[],
  faces: Readonly<Record<Emphasis, Face>>,
): readonly TextProblem[] {
  const problems = new Map<string, TextProblem>();
  for (const span of spans) {
    if (span.kind !== 'text') continue;
    const face = faces[span.emphasis];
    for (const [index, character] of Array.from(span.text).entries()) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (canDraw(face, codePoint) || SPACES.includes(character)) continue;
      const settable = canSet(character);
      const key = settable ? `${character} ${face.name}` : `${scriptOf(character)} ${span.field}`;
      if (problems.has(key)) continue;
      problems.set(key, settable ? missing(character, face, span.field) : unsupported(span, index));
    }
  }
  return [...problems.values()];
}

function missing(character: string, { name }: Face, field: string | undefined): TextProblem {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const facts = { character, codePoint: `U+${hex}`, font: name, field };
  return { severity: 'error', code: 'text/missing-glyph', facts };
}

function unsupported({ text, field }: TextSpan, from: number): TextProblem {
  const characters = Array.from(text).slice(from);
  const near = characters.slice(0, NEAR).join('').trim();
  const facts = { script: scriptOf(characters[0] ?? ''), near, field };
  return { severity: 'error', code: 'text/unsupported-script', facts };
}
