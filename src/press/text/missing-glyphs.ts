import type { Face } from './fonts.js';
import type { Emphasis, Span } from './read-inline.js';
import type { TextProblem } from './text-problem.js';

/** Characters that only part words. */
const SPACES = ' \t\r\n\f';

/** One problem for each character that one of the text's fonts cannot draw. */
export function missingGlyphs(
  spans: readonly Span[],
  faces: Readonly<Record<Emphasis, Face>>,
): readonly TextProblem[] {
  const problems = new Map<string, TextProblem>();
  for (const span of spans) {
    if (span.kind !== 'text') continue;
    const face = faces[span.emphasis];
    for (const character of span.text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (face.has(codePoint) || SPACES.includes(character)) continue;
      const key = `${character} ${face.name}`;
      if (!problems.has(key)) problems.set(key, missing(character, face, span.field));
    }
  }
  return [...problems.values()];
}

function missing(character: string, { name }: Face, field: string | undefined): TextProblem {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const facts = { character, codePoint: `U+${hex}`, font: name, field };
  return { severity: 'error', code: 'text/missing-glyph', facts };
}
