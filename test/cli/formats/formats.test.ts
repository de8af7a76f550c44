import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../src/cli/formats/findings.js';
import { FORMATS, type FormatName, writeDown } from '../../../src/cli/formats/formats.js';
import { githubSummary } from '../../../src/cli/formats/github.js';
import { problem } from '../../../src/diagnostics/diagnostic.js';
import { inOrder } from '../../../src/diagnostics/order.js';
import { placeOf } from '../../helpers/found.js';

const FILE = 'my game/tøwns, 1.yaml';
const TEXT = '- id: skagen\n  titel: "Skagen 🌊 <&>"\n- id: "skagen"\n';

const found: Findings = {
  problems: inOrder([
    problem(
      'game/unknown-key',
      { key: 'titel', nearest: 'title', known: ['title'] },
      { place: placeOf(FILE, TEXT, 'titel'), card: 'Town skagen “Skagen % 🌊 <&>”' },
    ),
    problem(
      'game/duplicate-id',
      { id: 'skagen', what: 'card' },
      {
        place: placeOf(FILE, TEXT, '"skagen"'),
        related: [{ place: placeOf(FILE, TEXT, 'skagen'), note: 'first-used-here' }],
      },
    ),
    problem('check/stale-baseline', { path: 'a|b\u001b[31m.json', entries: 2 }, { severity: 'warning' }),
  ]),
  source: () => TEXT,
  summary: { files: 2, cards: 2, products: 1 },
  read: [FILE],
  version: '1.2.3',
  leftOut: 4,
};

const nothing: Findings = { ...found, problems: [], leftOut: 0 };

const ENDINGS: { readonly [F in FormatName]: string } = {
  pretty: 'txt',
  short: 'txt',
  json: 'json',
  sarif: 'sarif.json',
  github: 'txt',
  junit: 'xml',
};

describe('a result is written as', () => {
  test.each(FORMATS)('%s', async (format) => {
    const written = await writeDown(found, format, 0);
    await expect(`${written}\n`).toMatchFileSnapshot(`expected/${format}.${ENDINGS[format]}`);
  });

  test('a summary of a job', async () => {
    await expect(githubSummary(found)).toMatchFileSnapshot('expected/summary.md');
  });
});

test.each(['json', 'sarif'] as const)('%s shows what no eye sees, and means the same', async (format) => {
  const path = 'a\u202eb\u009b2J\u200b\u{e0041}\ufeff.json';
  const written = await writeDown(
    { ...found, problems: [problem('check/bad-baseline', { path })] },
    format,
    0,
  );
  expect(written).toMatch(/^[\n\x20-\x7e“”🌊·—]*$/u);
  expect(JSON.stringify(JSON.parse(written))).toContain(path);
});

describe('nothing wrong', () => {
  test.each<[FormatName, RegExp]>([
    ['pretty', /^0 errors, 0 warnings · 2 cards in 2 files$/],
    ['short', /^$/],
    ['json', /"diagnostics": \[\]/],
    ['sarif', /"results": \[\]/],
    ['github', /^$/],
    ['junit', /tests="1" failures="0"/],
  ])('%s', async (format, expected) => {
    expect(await writeDown(nothing, format, 0)).toMatch(expected);
  });
});

describe('what a file says cannot command', () => {
  test.each(FORMATS.filter((format) => format !== 'json' && format !== 'sarif'))('%s', async (format) => {
    expect(await writeDown(found, format, 0)).not.toContain('\u001b');
  });

  test.each(['json', 'sarif'] as const)('%s, which escapes', async (format) => {
    const text = await writeDown(found, format, 0);
    expect(text).not.toContain('\u001b');
    expect(() => JSON.parse(text)).not.toThrow();
  });
});
