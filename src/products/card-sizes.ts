import type { Project, Sleeve } from '../project/project.js';
import type { Mm, Size } from '../units.js';
import { boxContents } from './box-contents.js';

/** Cards of one size, and the sleeves they go into. */
type CardSize = {
  readonly width: Mm;
  readonly height: Mm;
  readonly count: number;
  /** Name of the sleeve, and the card it is made for; empty and 0 where none fits. */
  readonly sleeve: string;
  readonly sleeve_width: Mm;
  readonly sleeve_height: Mm;
  /** By how much all these cards together become thicker. */
  readonly thicker: Mm;
  readonly titles: readonly string[];
  readonly decks: readonly Deck[];
};

type Deck = { readonly title: string; readonly count: number; readonly thicker: Mm };

/** How much larger than the card a sleeve is made for a card may be: it must slide in, and may stand out at the open end. */
const LARGER = { across: 0.5, along: 1 } as const;
/** A card that has more play slips about, and shuffles badly. */
const LOOSE: Mm = 2.5;

/** Sizes of all cards of the game, in the order of `game.yaml`, with the tightest of its sleeves that each goes into. */
export function cardSizes(project: Project): readonly CardSize[] {
  const cards = Object.values(boxContents(project).products).filter(
    ({ kind, printed }) => kind === 'cards' && printed,
  );
  const sizes = new Map(cards.map(({ width, height }) => [`${width} × ${height}`, { width, height }]));
  return [...sizes.values()].map((size) => {
    const those = cards.filter(({ width, height }) => width === size.width && height === size.height);
    const count = those.reduce((sum, entry) => sum + entry.count, 0);
    const sleeve = sleeveFor(size, project.sleeves ?? []);
    const thicker = (pieces: number) => Math.round(pieces * (sleeve?.stock ?? 0) * 10) / 10;
    return {
      ...size,
      count,
      sleeve: sleeve?.name ?? '',
      sleeve_width: sleeve?.width ?? 0,
      sleeve_height: sleeve?.height ?? 0,
      thicker: thicker(count),
      titles: those.map(({ title }) => title),
      decks: those.map(({ title, count: pieces }) => ({ title, count: pieces, thicker: thicker(pieces) })),
    };
  });
}

/** The tightest sleeve a card goes into, upright or on its side; none where all are too small or too loose. */
export const sleeveFor = (card: Size, sleeves: readonly Sleeve[]): Sleeve | undefined =>
  sleeves
    .filter((sleeve) => {
      const { across, along } = playOf(card, sleeve);
      return across >= -LARGER.across && along >= -LARGER.along && Math.max(across, along) <= LOOSE;
    })
    .toSorted((a, b) => tightness(card, a) - tightness(card, b))[0];

const playOf = (card: Size, sleeve: Size) => ({
  across: Math.min(sleeve.width, sleeve.height) - Math.min(card.width, card.height),
  along: Math.max(sleeve.width, sleeve.height) - Math.max(card.width, card.height),
});

function tightness(card: Size, sleeve: Size): Mm {
  const { across, along } = playOf(card, sleeve);
  return Math.abs(across) + Math.abs(along);
}
