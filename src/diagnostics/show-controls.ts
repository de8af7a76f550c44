const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\ud800-\udfff]/gu;
/** Joins emoji and Indic letters; hiding it would change how honest text looks. */
const HARMLESS = new Set(['\u200c', '\u200d', '\u00ad']);

/**
 * Makes control, bidirectional and other unseen characters visible, so that text from a file can be shown in a
 * terminal without moving its cursor or turning its lines around. Line breaks become ␊ as well.
 */
export const showControls = (text: string): string =>
  text.replace(INVISIBLE, (character) => (HARMLESS.has(character) ? character : pictureOf(character)));

function pictureOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
