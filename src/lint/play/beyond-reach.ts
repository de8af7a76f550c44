import { DIFFICULTIES } from '../../game/engine/rules.js';
import { DOMAINS, LEVELS, RESOURCES, type Resource, STEPS } from '../../game/vocabulary.js';
import { inside } from '../../project/finding.js';
import type { Origin } from '../../project/project.js';
import { endOf, entryOf, type Found, type PlayTable } from './play-table.js';

/** A number that something waits for, and what it must not pass to be met. */
interface Wait {
  readonly path: readonly (string | number)[];
  readonly value: number | undefined;
  readonly most?: number;
  readonly least?: number;
  readonly of: string;
}

/** Gates, goals, prices and limits that no game ever comes to. */
export const beyondReach = (table: PlayTable): readonly Found[] => [
  ...[...gates(table), ...goals(table), ...limits(table), ...prices(table), ...times(table)].flatMap((wait) =>
    judge(wait, table.rule(...wait.path)),
  ),
  ...aims(table),
];

function judge({ path, value, most, least, of }: Wait, origin: Origin, card?: string): readonly Found[] {
  if (value === undefined) return [];
  const rule = path.join('.');
  const found = (side: 'most' | 'least', end: number): Found => ({
    code: 'play/out-of-reach',
    facts: { rule, value, side, end, of },
    origin,
    card,
  });
  if (most !== undefined && value > most) return [found('most', most)];
  return least !== undefined && value < least ? [found('least', least)] : [];
}

/** A gate is met by levels, by Learning that stands in for them, and by what lowers it. */
function gates(table: PlayTable): readonly Wait[] {
  const { rules } = table;
  const learning = endOf(table, 'learning') * (rules.LEARNING_AS_LEVEL ?? 0);
  const own = table.cards('approach').flatMap(({ values }) => LEVELS.filter((id) => id === values.own_level));
  const level = Math.max(...(own.length > 0 ? own : LEVELS).map((id) => endOf(table, id)));
  const ice = LEVELS.reduce((sum, id) => sum + endOf(table, id), 0);
  const [sustain, spread] = [lowered(table, 'sustain'), lowered(table, 'spread')];
  const delta = Math.max(0, rules.SHORT_MODE?.spread_ice_delta ?? 0);
  return [
    {
      path: ['GATE_SUSTAIN_LEVEL'],
      value: rules.GATE_SUSTAIN_LEVEL,
      most: level + learning + sustain,
      of: 'a level, with Learning in its stead,',
    },
    ...DIFFICULTIES.map((name) => ({
      path: ['DIFFICULTY', name, 'spread_ice'],
      value: rules.DIFFICULTY?.[name].spread_ice,
      most: ice + learning + spread - delta,
      of: 'the ice, with Learning in its stead,',
    })),
  ];
}

/** By how much cards lower a gate at most. */
const lowered = ({ modifiers }: PlayTable, step: (typeof STEPS)[number]): number =>
  modifiers.reduce((sum, modifier) => {
    if (modifier.at !== 'gate' || modifier.need === undefined) return sum;
    const here = modifier.step === undefined || modifier.step === STEPS.indexOf(step) + 1;
    return here ? sum + Math.max(0, -modifier.need) : sum;
  }, 0);

function goals(table: PlayTable): readonly Wait[] {
  const { DIFFICULTY, SHORT_MODE, SCORE, RATING = [] } = table.rules;
  const tiles = table.cards('shift');
  // A game that has none of them counts something else.
  const shifts =
    tiles.length === 0 ? Number.POSITIVE_INFINITY : tiles.reduce((sum, { copies }) => sum + copies, 0);
  const goal = (of: 'ideas' | 'shifts', path: string[], value: number | undefined): Wait =>
    of === 'ideas'
      ? { path, value, most: endOf(table, 'ideas'), of: 'ideas' }
      : { path, value, most: shifts, of: 'shifts' };
  const points = SCORE && SCORE.solutions.max + SCORE.implementation.max + SCORE.culture.max;
  return [
    ...(['ideas', 'shifts'] as const).flatMap((of) => [
      ...DIFFICULTIES.map((name) => goal(of, ['DIFFICULTY', name, of], DIFFICULTY?.[name][of])),
      goal(of, ['SHORT_MODE', of], SHORT_MODE?.[of]),
    ]),
    ...(points === undefined
      ? []
      : RATING.map(({ from }, place) => ({
          path: ['RATING', place, 'from'],
          value: from,
          most: points,
          of: 'a score',
        }))),
  ];
}

const limits = ({ rules, ranges: { trust, pressure } }: PlayTable): readonly Wait[] => [
  { path: ['COLLAPSE_TRUST'], value: rules.COLLAPSE_TRUST, least: trust[0], of: 'trust' },
  { path: ['COLLAPSE_PRESSURE'], value: rules.COLLAPSE_PRESSURE, most: pressure[1], of: 'pressure' },
  { path: ['LOW_TRUST'], value: rules.LOW_TRUST, least: trust[0], of: 'trust' },
  { path: ['HIGH_TRUST'], value: rules.HIGH_TRUST, most: trust[1], of: 'trust' },
  { path: ['THAW_PRESSURE'], value: rules.THAW_PRESSURE, most: pressure[1], of: 'pressure' },
];

/** What must be paid in one resource is no more than its track. */
function prices(table: PlayTable): readonly Wait[] {
  const { START_COST, MOVE_COST = {}, BUILD_COST = {} } = table.rules;
  const purse = (kind: string, field: string) => purseOf(table, kind, field);
  const [currency, pay] = [purse('approach', 'currency'), purse('level', 'pay')];
  return [
    { path: ['START_COST'], value: START_COST, ...currency },
    ...Object.entries(MOVE_COST).map(([step, value]) => ({ path: ['MOVE_COST', step], value, ...currency })),
    ...Object.entries(BUILD_COST).map(([level, value]) => ({ path: ['BUILD_COST', level], value, ...pay })),
  ];
}

/** The longest track of the resources that cards of a kind are paid in. */
function purseOf(table: PlayTable, kind: string, field: string): { most: number; of: string } {
  const named = table.cards(kind).map(({ values }) => values[field]);
  const paid: readonly Resource[] = RESOURCES.filter((id) => named.length === 0 || named.includes(id));
  const most = Math.max(...paid.map((id) => endOf(table, id)));
  return { most: Number.isFinite(most) ? most : Number.POSITIVE_INFINITY, of: 'what it is paid in' };
}

function times({ rules }: PlayTable): readonly Wait[] {
  const { QUARTERS_PER_YEAR: quarters, TURNS_FULL, TURNS_SHORT, LARGE_TABLE, PLAYERS } = rules;
  const years = (turns: number | undefined) =>
    turns === undefined || quarters === undefined ? undefined : Math.ceil(turns / quarters);
  const last = (path: string[], list: readonly number[] | undefined, most: number | undefined): Wait[] =>
    list === undefined || most === undefined
      ? []
      : [{ path, value: list.length, most, of: 'the years of a game' }];
  return [
    ...(rules.NEWS_AFTER_QUARTERS ?? []).map((value, place) => ({
      path: ['NEWS_AFTER_QUARTERS', place],
      value,
      ...(quarters !== undefined && { most: quarters }),
      of: 'the quarters of a year',
    })),
    ...last(['YEAR_END_PRESSURE'], rules.YEAR_END_PRESSURE, years(TURNS_FULL)),
    ...last(['SHORT_MODE', 'pressure_year_end'], rules.SHORT_MODE?.pressure_year_end, years(TURNS_SHORT)),
    ...(PLAYERS === undefined
      ? []
      : [
          {
            path: ['LARGE_TABLE', 'from_players'],
            value: LARGE_TABLE?.from_players,
            most: PLAYERS[1],
            of: 'the players',
          },
        ]),
  ];
}

/** What scenarios aim at. */
const aims = (table: PlayTable): readonly Found[] =>
  table.cards('scenario').flatMap((card) => {
    const number = (group: string, key: string): number => Number(entryOf(card.values[group], key) ?? 0);
    const room = DOMAINS.reduce((sum, id) => sum + endOf(table, `x_${id}`) - number('profile', id), 0);
    const waits: readonly Wait[] = [
      ...DOMAINS.map((id) => ({
        path: ['targets', id],
        value: number('targets', id),
        most: endOf(table, `x_${id}`),
        of: 'the strokes',
      })),
      {
        path: ['short_gain'],
        value: Number(card.values.short_gain ?? 0),
        most: room,
        of: 'the strokes gained',
      },
    ];
    return waits.flatMap((wait) => judge(wait, inside(card.origin, ...wait.path), card.label));
  });
