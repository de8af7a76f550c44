import type { BlockPart, PartName, PartValues } from '../../press/booklet/part.js';
import type { BookletDesk } from './booklet-desk.js';

interface Use {
  readonly template: string;
  readonly values: PartValues;
}

/**
 * What draws a part: the template that `blocks` names, or the plain shipped one in a style. A part that `blocks` leaves
 * out is set in the style of paragraphs, and where they have none, in the theme's first style.
 */
export function templateFor({ part, values }: BlockPart, { product, shop }: BookletDesk): Use {
  const { styles } = shop.project.theme;
  const named = product.blocks[part];
  if (named !== undefined && !styles.has(named)) return { template: named, values };
  const { paragraph = '' } = product.blocks;
  const [first = ''] = styles.keys();
  const style = named ?? (styles.has(paragraph) ? paragraph : first);
  return { template: plainTemplate(part), values: { ...values, style } };
}

const plainTemplate = (part: PartName): string => `parts/plain-booklet/${part}`;
