import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FUNCTION_NAMES } from '../../../src/press/template/compile-expression.js';
import { compilePartAlone, compileTemplate } from '../../../src/press/template/compile-template.js';
import type { ValueKind } from '../../../src/press/template/element-rule.js';
import { LIMITS } from '../../../src/press/template/limits.js';
import { UNKNOWN } from '../../../src/press/template/shape.js';
import { ELEMENT_NAMES, ruleOf } from '../../../src/press/template/vocabulary.js';
import { brief, harbour, THEME } from '../../helpers/harbour.js';

const README = readFileSync(new URL('../../../templates/README.md', import.meta.url), 'utf8');

/** Text of a section with a heading of the third level. */
const section = (title: string): string =>
  README.split(/^###? /m)
    .find((text) => text.startsWith(`${title}\n`))
    ?.slice(title.length) ?? '';

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly required: boolean;
}

const rowsOf = (text: string): readonly Row[] =>
  [...text.matchAll(/^\| (\**)`([\w-]+)`\** \| ([^|]+) \|/gm)].map(([, bold, name = '', kind = '']) => ({
    name,
    kind: kind.trim(),
    required: bold !== '',
  }));

const kindText = (kind: ValueKind): string =>
  typeof kind === 'string' ? kind : kind.map((word) => `\`${word}\``).join(' ');

function documented(element: string): readonly Row[] {
  const text = section(`\`<${element}>\``);
  const [, groups = '', also = ''] = /^Also ([\w, ]+?)(; .*)?\.$/m.exec(text) ?? [];
  const required = [...also.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
  const shared = groups.split(', ').flatMap((group) => (group === '' ? [] : rowsOf(section(group))));
  return [...shared.map((row) => ({ ...row, required: required.includes(row.name) })), ...rowsOf(text)];
}

const byName = (a: Row, b: Row): number => (a.name < b.name ? -1 : 1);

describe('templates/README.md', () => {
  test.each(ELEMENT_NAMES)('lists the attributes of <%s> and what they take', (element) => {
    const { attributes, required = [] } = ruleOf(element);
    const rows = Object.entries(attributes).map(([name, kind]) => ({
      name,
      kind: kindText(kind),
      required: required.includes(name),
    }));
    expect(documented(element).toSorted(byName)).toEqual(rows.toSorted(byName));
  });

  test('explains every kind of value', () => {
    const used = ELEMENT_NAMES.flatMap((name) => Object.values(ruleOf(name).attributes));
    const kinds = new Set(used.filter((kind) => typeof kind === 'string'));
    const explained = [...section('Elements').matchAll(/^\| (\w+) \| \S/gm)].map(([, kind]) => kind);
    expect(explained.filter((kind) => kind !== 'kind').toSorted()).toEqual([...kinds].toSorted());
  });

  test.each(FUNCTION_NAMES)('names the function %s', (name) => {
    expect(README).toContain(`\`(${name} `);
  });

  test('tells the limits', () => {
    const { characters, holes, nesting, elements, turns, range } = LIMITS;
    for (const limit of [characters, holes, nesting, elements, turns, range]) {
      expect(README).toMatch(new RegExp(`\\s${limit.toLocaleString('en')}\\s`));
    }
  });
});

/** The examples use the names of a theme of their own. */
const EXAMPLES = {
  ...THEME,
  colors: new Map(
    ['paper', 'ink', 'snow', 'sea'].flatMap((name) => [...THEME.colors].map(([, color]) => [name, color])),
  ),
  styles: new Map(
    ['title', 'body', 'letter', 'option', 'label'].flatMap((name) =>
      [...THEME.styles].map(([, style]) => [name, style]),
    ),
  ),
};

const examples = [...README.matchAll(/```xml\n([\s\S]*?)```/g)].map(([, source = '']) => source);

test.each(examples)('this example of templates/README.md is right: %s', (source) => {
  const request = { ...harbour(source), theme: EXAMPLES, data: UNKNOWN };
  const { problems } = source.startsWith('<face') ? compileTemplate(request) : compilePartAlone(request);
  expect(problems.map(brief)).toEqual([]);
});
