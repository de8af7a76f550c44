import { DIFFICULTIES } from '../../game/engine/rules.js';
import { DOMAINS, LEVELS } from '../../game/vocabulary.js';
import { inside } from '../../project/finding.js';
import type { Origin } from '../../project/project.js';
import { entryOf, type Found, type PlayTable } from './play-table.js';

const MARKERS = ['money', 'engagement', 'trust', 'pressure'] as const;

/** Markers that a difficulty or a scenario puts beyond the end of their track. */
export function startsOffTrack({ rules, ranges, rule, cards }: PlayTable): readonly Found[] {
  const judge = (
    value: number | undefined,
    range: readonly [number, number],
    at: Start,
  ): readonly Found[] => {
    const [min, max] = range;
    if (value === undefined || (value >= min && value <= max)) return [];
    return [{ code: 'play/off-track', facts: { what: at.what, value, min, max }, ...at.where }];
  };
  const byDifficulty = DIFFICULTIES.flatMap((name) =>
    MARKERS.flatMap((marker) =>
      judge(rules.DIFFICULTY?.[name][marker], ranges[marker], {
        what: marker,
        where: { origin: rule('DIFFICULTY', name, marker) },
      }),
    ),
  );
  const byScenario = cards('scenario').flatMap((card) => {
    const start = (group: string, key: string, range: readonly [number, number]) => {
      const value = entryOf(card.values[group], key);
      const where = { origin: inside(card.origin, group, key), card: card.label };
      return judge(typeof value === 'number' ? value : undefined, range, { what: key, where });
    };
    return [
      ...LEVELS.flatMap((level) => start('levels', level, ranges[level])),
      ...DOMAINS.flatMap((domain) => start('profile', domain, ranges[`x_${domain}`])),
    ];
  });
  return [...byDifficulty, ...byScenario];
}

interface Start {
  readonly what: string;
  readonly where: { readonly origin: Origin; readonly card?: string };
}
