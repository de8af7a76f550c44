import type { ElementOf } from '../template/element.js';
import { type Paragraph, prepareParagraph } from '../text/paragraph.js';
import type { Growth } from './layout-context.js';
import { needed } from './needed.js';

/** Longer texts are seldom the same on two cards. */
const LONGEST_LABEL = 40;

/** The shaped text of an element; its problems get the place of the element and the card. */
export function paragraphOf(
  element: ElementOf<'text'> | ElementOf<'chip'>,
  style: string | undefined,
  { context, problems }: Growth,
): Paragraph {
  const { theme, fonts, locale, hyphenate, cache } = context;
  const words = element.content.map(({ text }) => text).join('');
  const key = words.length > LONGEST_LABEL ? undefined : `${style} ${words}`;
  const known = key === undefined ? undefined : cache.shared.labels.get(key);
  if (known !== undefined) return known;
  const icons = theme.icons;
  const setting = { fonts, icons, locale, hyphenate };
  const prepared = prepareParagraph(element.content, needed(theme.styles, style), setting);
  for (const found of prepared.problems) {
    problems.push({ ...found, place: element.place, card: context.cardLabel });
  }
  if (key !== undefined && prepared.problems.length === 0) cache.shared.labels.set(key, prepared.paragraph);
  return prepared.paragraph;
}
