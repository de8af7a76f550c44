import { expect, test } from 'vitest';
import { isScalar, parseDocument, type Scalar, stringify } from 'yaml';
import { scalarMap } from '../../src/project/yaml/scalar-map.js';

const PIECES = [
  'a',
  'word',
  ' ',
  '  ',
  "'",
  '"',
  '\\',
  '{icon}',
  'æ',
  '🌊',
  ': ',
  ' #',
  '-',
  '\n',
  '\n\n',
  '\t',
  '`',
];
const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL'] as const;

/** Texts from a small generator with a fixed seed: the same every time. */
function* texts(count: number): Generator<string> {
  let state = 7;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  for (let n = 0; n < count; n++) {
    yield Array.from({ length: 1 + next(12) }, () => PIECES[next(PIECES.length)]).join('');
  }
}

function scalarIn(yaml: string): Scalar {
  const node = parseDocument(yaml).getIn(['a', 'b'], true);
  if (!isScalar(node)) throw new Error(`no scalar in ${yaml}`);
  return node;
}

test.each(STYLES)('a text written as %s maps letter by letter', (style) => {
  let mapped = 0;
  for (const text of texts(2000)) {
    const yaml = stringify({ a: { b: text } }, { defaultStringType: style, lineWidth: 30 });
    const node = scalarIn(yaml);
    const map = scalarMap(yaml, node);
    if (map === undefined) continue;
    mapped++;
    const value = String(node.value);
    expect(map).toHaveLength(value.length + 1);
    const letters = [...value.matchAll(/[a-zæ{}]/g)];
    for (const { 0: letter, index } of letters) expect(yaml[map[index] ?? -1]).toBe(letter);
  }
  expect(mapped).toBeGreaterThan(1600);
});
