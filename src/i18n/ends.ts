/** Icons, holes, marks of bold and quotes at the beginning say nothing about the letter after them. */
const LEAD = /^(?:\{\{[^}]*\}\}|\{[^}]*\}|[^\p{L}\p{N}])+/u;
const CLOSING = /["'”’»“)\]*\s]+$/u;
const SIGN = /[.!:…]$/u;
/** No sign ends a sentence in these; their sentences end with a space. */
const WITHOUT_SIGNS = new Set(['th', 'lo', 'km', 'my', 'bo', 'dz']);

/** The small letter with which a translation begins where its source has a capital, in scripts that have both. */
export function smallBeginning(source: string, target: string): string | undefined {
  const [first, answer] = [firstLetter(source), firstLetter(target)];
  return /^\p{Lu}$/u.test(first) && /^\p{Ll}$/u.test(answer) ? answer : undefined;
}

function firstLetter(text: string): string {
  const [lead = ''] = LEAD.exec(text) ?? [];
  // After a hole the sentence is under way, and the translation may begin with another word.
  if (/[{}]/.test(lead)) return '';
  return [...text.slice(lead.length)][0] ?? '';
}

/** The sign that ends a source, where its translation ends with a letter or a number. */
export function lostEnding(source: string, target: string, locale: string): string | undefined {
  if (WITHOUT_SIGNS.has(locale.split('-')[0] ?? '')) return undefined;
  const [sign] = SIGN.exec(source.replace(CLOSING, '')) ?? [];
  return sign !== undefined && /[\p{L}\p{M}\p{N}]$/u.test(target.replace(CLOSING, '')) ? sign : undefined;
}
