import { expect } from 'vitest';
import type { Code } from '../../src/diagnostics/diagnostic.js';
import { brief, type Change, compile } from './harbour.js';

/** A template with one mistake, which is where ⟦ stands in it or in one of its parts. */
export type Case = readonly [situation: string, code: Code, source: string, change?: Change];

export const face = (inside: string): string => `<face>\n  ${inside}\n</face>`;

/** Cases as objects, because their tuples are not all of one length. */
export const situations = (cases: readonly Case[]) =>
  cases.map(([situation, code, source, change = {}]) => ({ situation, code, source, change }));

/** The one mistake is found, where it is, and only errors stop the template. */
export function expectMistake({ code, source, change }: ReturnType<typeof situations>[number]): void {
  const parts = Object.entries(change.parts ?? {});
  const clean = Object.fromEntries(parts.map(([name, part]) => [name, unmarked(part)]));
  const { value, problems } = compile(unmarked(source), { ...change, parts: clean });
  const marked = [source, ...parts.map(([, part]) => part)].find((text) => text.includes('⟦')) ?? '';
  expect(problems.map(brief)).toEqual([`${code} ${positionOfMark(marked)}`]);
  expect(value === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
}

const unmarked = (source: string): string => source.replace('⟦', '');

function positionOfMark(source: string): string {
  const before = source.slice(0, source.indexOf('⟦')).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
