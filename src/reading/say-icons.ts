import type { ReadingWords } from './reading-words.js';

/** An escaped character, an icon, or a mark of the index that is not drawn. */
const ICON_OR_MARK = /\\.|\{([A-Za-z0-9][\w-]*)\}(\s+\p{L}+)?|\[((?:\\.|[^[\]\\])+)\]\(#\.[^\s()]+\)/gu;
const LEADING = /^\s*\{[A-Za-z0-9][\w-]*\}\s*/;

/** Puts words in place of icons, which nobody hears; not where the next word says the same. */
export const sayIcons = (text: string, words: ReadingWords): string =>
  text.replaceAll(ICON_OR_MARK, (found, icon?: string, after?: string, marked?: string) => {
    if (icon === undefined) return marked ?? found;
    const said = words.icon(icon);
    const next = (after ?? '').trimStart();
    if (next !== '' && said.toLowerCase().startsWith(next.toLowerCase())) return next;
    return `${said}${after ?? ''}`;
  });

/** An entry of a list or a cell: an icon in front of it is decoration, the words say it all. */
export const sayItem = (item: string, words: ReadingWords): string => {
  const rest = item.replace(LEADING, '');
  return sayIcons(rest === '' ? item : rest, words);
};
