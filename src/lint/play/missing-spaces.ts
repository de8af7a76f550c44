import { LEVELS, STEPS } from '../../game/vocabulary.js';
import { endOf, type Found, type PlayTable } from './play-table.js';

/** Entries for steps, levels and stages that there are not, and stages that no entry leads to. */
export function missingSpaces(table: PlayTable): readonly Found[] {
  const { rules } = table;
  const steps = STEPS.map((_, index) => index + 1);
  const levels = countTo(Math.max(...LEVELS.map((level) => endOf(table, level))));
  const stages = table.cards('stage').map(({ values }) => Number(values.number));
  const known = (rule: keyof typeof rules, of: string, spaces: readonly number[]): readonly Found[] =>
    Object.keys(rules[rule] ?? {})
      .filter((space) => !spaces.includes(Number(space)))
      .map((space) => ({
        code: 'play/no-such-space',
        facts: { rule, space, of, known: spaces.map(String) },
        origin: table.rule(rule, space),
      }));
  return [
    ...known('MOVE_COST', 'step', steps.slice(1)),
    ...known('STROKES_AT_STEP', 'step', steps),
    ...known('BUILD_COST', 'level', levels),
    ...(stages.length === 0
      ? []
      : [...known('DECK_FULL', 'stage', stages), ...known('DECK_SHORT', 'stage', stages)]),
    ...neverDrawn(table),
  ];
}

/** From 1; at most as many as a track can sensibly have. */
const countTo = (last: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(last, 1000)) }, (_, index) => index + 1);

function neverDrawn({ rules, cards }: PlayTable): readonly Found[] {
  const { DECK_FULL, DECK_SHORT } = rules;
  if (DECK_FULL === undefined || DECK_SHORT === undefined) return [];
  return cards('stage')
    .filter(({ values: { number } }) => !(DECK_FULL[String(number)] || DECK_SHORT[String(number)]))
    .map(({ id, values, origin, label }) => ({
      code: 'play/never-drawn',
      facts: {
        stage: id,
        number: Number(values.number),
        cards: cards('dilemma').filter((dilemma) => dilemma.values.stage === id).length,
      },
      origin,
      card: label,
    }));
}
