import { MM_PER_PT } from '../../units.js';
import type { TextItem } from '../frame.js';
import type { Content } from './content.js';
import { round5 } from './numbers.js';
import type { Tools } from './tools.js';

/** Writes the words of one line as one string, with real spaces between them. */
export function writeText(item: TextItem, content: Content, { inks, fonts, overprint }: Tools): void {
  const name = item.words[0]?.font;
  if (name === undefined) return;
  const font = fonts(name);
  content.resources.Font[font.id] = font.ref;
  overprint(content, inks.overprints(item.color));
  content.set('fill', inks.text(item.color));
  content.set('font', `/${font.id} ${round5(item.size * MM_PER_PT)} Tf`);
  content.set('spacing', `${round5(item.letterSpacing)} Tc`);
  content.showText(item.x, item.baseline, `${font.encode(item.words, item.spaceAfter)}TJ`);
}
