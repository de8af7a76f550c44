import type { Box } from '../game/engine/box.js';
import { SIDES, SURPRISES } from '../game/engine/content.js';
import type { CardReport, DeckReport, DilemmaReport } from './report.js';
import { OF_DILEMMA, OF_OPTION, type Tally, type TallyPlan } from './tally.js';
import { shareOf, tenths } from './wilson.js';

/** The cards behind a tally, and where it counts them. */
interface Counted {
  readonly box: Box;
  readonly tallies: TallyPlan;
}

const at = (tally: Tally, place: number): number => tally[place] ?? 0;

/** What the votes on each dilemma came to. */
export function dilemmaReports(tally: Tally, { tallies, box }: Counted): readonly DilemmaReport[] {
  return box.content.dilemmas.map(({ id, title, options }, index) => {
    const place = tallies.dilemmas + index * OF_DILEMMA.size;
    const drawn = at(tally, place + OF_DILEMMA.drawn);
    const drawnAndWon = at(tally, place + OF_DILEMMA.won);
    const rows = options.map(({ letter }, option) => {
      const own = tallies.options + (index * tallies.optionsEach + option) * OF_OPTION.size;
      const open = at(tally, own + OF_OPTION.open);
      const chosen = at(tally, own + OF_OPTION.chosen);
      const won = at(tally, own + OF_OPTION.won);
      const others = drawn - chosen;
      const effect =
        chosen === 0 || others === 0 ? 0 : (100 * won) / chosen - (100 * (drawnAndWon - won)) / others;
      return {
        option: letter,
        open,
        chosen: shareOf(chosen, open),
        wins: shareOf(won, chosen),
        effect: tenths(effect),
      };
    });
    const votes = rows.reduce((sum, { chosen }) => sum + chosen.count, 0);
    return {
      id,
      title,
      drawn,
      disputed: shareOf(at(tally, place + OF_DILEMMA.disputed), votes),
      options: rows,
    };
  });
}

/** How often the cards of every other deck were met, and decided about. */
export function deckReports(tally: Tally, { box: { content }, tallies }: Counted): readonly DeckReport[] {
  const games = at(tally, tallies.games);
  const deck = (
    name: string,
    cards: readonly { readonly id: string; readonly title: string }[],
    counts: (index: number) => readonly [drawn: number, decided?: number],
  ): DeckReport => ({
    deck: name,
    cards: cards.map(({ id, title }, index): CardReport => {
      const [drawn, decided = drawn] = counts(index);
      return { id, title, drawn, decided };
    }),
  });
  const sides = content.principles.flatMap(({ id, title }) =>
    SIDES.map((side) => ({ id: `${id} ${side}`, title })),
  );
  return [
    deck('roles', content.roles, (index) => [at(tally, tallies.dealt + index)]),
    deck('news', content.news, (index) => [at(tally, tallies.news + index)]),
    deck('barriers', content.barriers, (index) => [
      at(tally, tallies.barriers + index),
      at(tally, tallies.removed + index),
    ]),
    deck('drivers', content.drivers, (index) => [at(tally, tallies.drivers + index)]),
    deck('principles', sides, (index) => [
      at(tally, tallies.principles + Math.floor(index / SIDES.length)),
      at(tally, tallies.adopted + index),
    ]),
    deck('enablers', content.enablers, (index) => [games, at(tally, tallies.enablers + index)]),
    deck('shifts', content.shifts, (index) => [games, at(tally, tallies.shifts + index)]),
    deck(
      'surprises',
      SURPRISES.map((result) => ({ id: result, title: result })),
      (index) => [at(tally, tallies.surprises + index)],
    ),
  ];
}
