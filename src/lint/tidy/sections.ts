import type { Card } from '../../project/project.js';
import { splitList } from '../../project/yaml/split-list.js';

/**
 * A comment in the first column with a line drawn in it (`# ---- The isles ----`), or with a blank line below it; right
 * above a card it is about that card.
 */
const HEADING = /^#(?!\s*cocreator-).*(?:[-=#*~_]{3}|\r?\n[ \t]*\r?\n)/m;

/** The cards of one file, cut where a comment heads the next ones. */
export function sectionsOf(cards: readonly Card[], text: string): readonly (readonly Card[])[] {
  const pieces = splitList(text) ?? [];
  const sections: Card[][] = [];
  let headed = true;
  for (const card of cards) {
    if (headed) sections.push([]);
    sections.at(-1)?.push(card);
    const [place] = card.origin.path;
    headed = typeof place === 'number' && HEADING.test(pieces[place]?.text ?? '');
  }
  return sections;
}
