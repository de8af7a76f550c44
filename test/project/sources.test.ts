import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = 'decks/co-creator';

interface Card {
  readonly id: string;
  readonly title?: string;
  readonly name?: string;
  readonly source?: string;
  readonly profile_source?: string;
  readonly blank?: boolean;
}

const lists: readonly unknown[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));

const cards = lists.filter((list): list is readonly Card[] => Array.isArray(list)).flat();

const titlesOf = (some: readonly Card[]) => some.map(({ title, name }) => title ?? name ?? '');

const sourced = cards.filter(({ source, profile_source, blank }) =>
  blank ? profile_source !== undefined : (source ?? profile_source) !== undefined,
);

/** First cells of the rows of the tables, without the id: what a row is about. */
const rows = [...readFileSync(`${FOLDER}/SOURCES.md`, 'utf8').matchAll(/^\| \*\*(.+?)\*\*([^|]*)\|/gm)].map(
  ([, bold = '', rest = '']) => rest.trim() || bold,
);

describe('the table of sources', () => {
  test('has a row for every card that names one', () => {
    expect(titlesOf(sourced).filter((title) => !rows.includes(title))).toEqual([]);
  });

  test('tells of no card that is gone', () => {
    expect(rows.filter((row) => !titlesOf(cards).includes(row))).toEqual([]);
  });
});
