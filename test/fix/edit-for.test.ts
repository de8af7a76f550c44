import { describe, expect, test } from 'vitest';
import { type Code, type Diagnostic, type Facts, problem } from '../../src/diagnostics/diagnostic.js';
import { placeBetween, sourceOf } from '../../src/diagnostics/line-index.js';
import { editFor } from '../../src/fix/edit-for.js';

/** The text with what is certain mended; `‹…›` marks the place of the problem. */
function mended<C extends Code>(marked: string, code: C, facts: Facts[C]): string | undefined {
  const from = marked.indexOf('‹');
  const text = marked.replace('‹', '').replace('›', '');
  const to = marked.indexOf('›') - 1;
  const place = placeBetween(sourceOf('a.yaml', text), from, to);
  const edit = editFor(problem(code, facts, { place }) as Diagnostic, text);
  return edit && text.slice(0, edit.from) + edit.text + text.slice(edit.to);
}

describe('names', () => {
  const known = ['title', 'wealth', 'mood', 'food'];
  test.each([
    ['one letter wrong', 'a: 1\n‹titel2›: x', 'titel2', undefined],
    ['one letter too many', 'a: 1\n‹titlee›: x', 'titlee', 'a: 1\ntitle: x'],
    ['in quotes', 'a: 1\n‹"titlee"›: x', 'titlee', 'a: 1\n"title": x'],
    ['with something before it', 'a: ‹{titlee}›', 'titlee', 'a: {title}'],
    ['two names as near', 'a: 1\n‹ood›: x', 'ood', undefined],
    ['no name is near', 'a: 1\n‹xyzzy›: x', 'xyzzy', undefined],
    ['not written there', 'a: 1\n‹*it›: x', 'titlee', undefined],
  ])('%s', (_, marked, name, expected) => {
    expect(mended(marked, 'game/unknown-key', { key: name, known })).toBe(expected);
    expect(mended(marked, 'game/unknown-value', { field: 'a', value: name, known })).toBe(expected);
  });
});

describe('spaces', () => {
  test.each([
    ['double', 'a: b‹  ›c', 'double', 'a: b c'],
    ['many', 'a: b‹    ›c', 'double', 'a: b c'],
    ['at the end', 'a: "b‹ ›"', 'end', 'a: "b"'],
    ['tabs at the start', 'a: "‹\t\t›b"', 'start', 'a: "b"'],
    ['a word among them', 'a: b‹  c›', 'double', undefined],
    ['a word before them', 'a: ‹b  ›', 'double', undefined],
    ['a tab behind a word', 'a: ‹b\t›', 'end', undefined],
    ['a tab before a word', 'a: ‹\tb›', 'start', undefined],
    ['an escape', 'a: "b‹\\n›"', 'end', undefined],
  ] as const)('%s', (_, marked, where, expected) => {
    expect(mended(marked, 'reading/stray-space', { field: 'a', where })).toBe(expected);
  });
});

describe('numbers that are texts', () => {
  test.each([
    ['a version', 'v: ‹1.0›', 'v: "1.0"'],
    ['a date', 'v: ‹2026-11-27›', 'v: "2026-11-27"'],
    ['with a tag before it', 'v: ‹!!int 7›', undefined],
    ['with something behind it', 'v: ‹7 x›', undefined],
  ])('%s', (_, marked, expected) => {
    expect(mended(marked, 'game/number-for-text', { field: 'v', value: 1 } as never)).toBe(expected);
  });
});

describe('quotes', () => {
  test.each([
    ['an apostrophe', "a: it‹'›s", 'a: it’s'],
    ['one that stands elsewhere', "a: it‹s›, 's", undefined],
  ])('%s', (_, marked, expected) => {
    expect(mended(marked, 'reading/straight-quote', { field: 'a', sign: "'", better: '’' })).toBe(expected);
  });
});

describe('texts cut by a hash', () => {
  test.each([
    ['the last line', 'a: 1\nb: No‹ #1›', 'No', 'a: 1\nb: "No #1"'],
    ['spaces behind it', 'b: No‹ #1›  \nc: 2', 'No', 'b: "No #1"  \nc: 2'],
    ['an entry of a list', '- - b: No‹ #1›\n', 'No', '- - b: "No #1"\n'],
    ['quotes and strokes', 'b: N"o\\‹ #1›', 'N"o\\', 'b: "N\\"o\\\\ #1"'],
    ['among others in one line', 'b: {x: No‹ #1›', 'No', undefined],
    ['the same words in the line before', 'a: No\nb: No‹ #1›', 'No', 'a: No\nb: "No #1"'],
    ['words that stand in no line', 'b: *x‹ #1›', 'No', undefined],
    ['words that stand behind it', 'b: *x‹ #1›\nNo: 2', 'No', undefined],
    ['nothing before it', 'b: ‹#1›', '#1', 'b: "#1"'],
  ])('%s', (_, marked, kept, expected) => {
    expect(mended(marked, 'yaml/text-cut-by-hash', { kept } as never)).toBe(expected);
  });
});

test('a problem without a place, or that wants a person, is not mended', () => {
  const facts = { field: 'a', sign: "'", better: '’' } as const;
  expect(editFor(problem('reading/straight-quote', facts) as Diagnostic, "it's")).toBeUndefined();
  expect(mended('a: ‹TODO›', 'reading/unfinished', { field: 'a', word: 'TODO' })).toBeUndefined();
});
