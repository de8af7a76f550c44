import type { Mm } from '../../units.js';
import type { BlockPart, PartName } from './part.js';

interface Room {
  /** Above the first part of a block. */
  readonly before: Mm;
  /** Above each further one. */
  readonly between: Mm;
}

const ROOM: { readonly [P in PartName]: Room } = {
  'chapter-title': { before: 8, between: 0 },
  lead: { before: 4.4, between: 0 },
  paragraph: { before: 2.4, between: 0 },
  'heading-2': { before: 6, between: 0 },
  'heading-3': { before: 4, between: 0 },
  step: { before: 4.2, between: 0 },
  bullet: { before: 3, between: 1.4 },
  callout: { before: 4.4, between: 0 },
  'table-row': { before: 3.4, between: 0 },
  'figure-cards': { before: 4, between: 0 },
  'figure-caption': { before: 4, between: 0 },
  'contents-line': { before: 0, between: 0 },
  'index-letter': { before: 4, between: 2.4 },
};

/** Room above a part: the theme's spacing `before-PART` or `between-PART`, or our own. */
export function roomAbove({ part, goesOn = false }: BlockPart, spacing: ReadonlyMap<string, Mm>): Mm {
  const which = goesOn ? 'between' : 'before';
  return spacing.get(`${which}-${part}`) ?? ROOM[part][which];
}
