import { type Diagnostic, problem } from '../../src/diagnostics/diagnostic.js';
import { placeBetween, sourceOf } from '../../src/diagnostics/line-index.js';

/** The place of `what` in a text, as a checker would report it. */
export function placeOf(file: string, text: string, what: string): NonNullable<Diagnostic['place']> {
  const from = text.indexOf(what);
  if (from === -1) throw new Error(`“${what}” is not in ${file}`);
  return placeBetween(sourceOf(file, text), from, from + what.length);
}

/** A warning on a misspelt key; any rule would do. */
export const warningAt = (file: string, text: string, key: string): Diagnostic =>
  problem('game/unknown-key', { key, known: [] }, { severity: 'warning', place: placeOf(file, text, key) });
