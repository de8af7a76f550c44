import type { Condition } from './effect.js';
import { COMPARISONS, type Comparison, STATS, type Stat } from './vocabulary.js';

/** One comparison of a condition: `roles>=2`. */
export interface Test {
  readonly stat: Stat;
  readonly is: Comparison;
  readonly than: number;
}

/** What is wrong with a condition, and which characters of it (counted from 0) are meant. */
interface ConditionFault {
  readonly reason: 'empty-test' | 'no-comparison' | 'unknown-stat' | 'not-a-whole-number';
  readonly found: string;
  readonly at: number;
  readonly length: number;
}

export type ParsedCondition =
  | { readonly tests: readonly Test[]; readonly fault?: undefined }
  | { readonly tests?: undefined; readonly fault: ConditionFault };

/** Reads `roles>=2 & trust>=5`; all tests must hold. The first fault found is reported with its place. */
export function parseCondition(condition: Condition): ParsedCondition {
  const tests: Test[] = [];
  let start = 0;
  for (const part of condition.split('&')) {
    const { test, fault } = parseTest(part, start);
    if (fault) return { fault };
    if (test) tests.push(test);
    start += part.length + 1;
  }
  return { tests };
}

function parseTest(part: string, start: number): { test?: Test; fault?: ConditionFault } {
  const text = part.trim();
  const at = start + part.indexOf(text);
  if (text === '') return { fault: { reason: 'empty-test', found: '', at: start, length: part.length } };

  const is = COMPARISONS.find((sign) => text.includes(sign));
  if (!is) return { fault: { reason: 'no-comparison', found: text, at, length: text.length } };

  const [left = '', right = ''] = split(text, is);
  const stat = STATS.find((known) => known === left.trim());
  if (!stat) return { fault: { reason: 'unknown-stat', found: left.trim(), at, length: left.trim().length } };
  if (!/^\s*-?\d+$/.test(right)) {
    const offset = text.length - right.trimStart().length;
    return {
      fault: {
        reason: 'not-a-whole-number',
        found: right.trim(),
        at: at + offset,
        length: right.trim().length,
      },
    };
  }
  return { test: { stat, is, than: Number(right) } };
}

const split = (text: string, sign: string): readonly [string, string] => {
  const at = text.indexOf(sign);
  return [text.slice(0, at), text.slice(at + sign.length)];
};

/** The tests of a condition that has been checked before; a fault here is a bug of the caller. */
export function testsOf(condition: Condition): readonly Test[] {
  const { tests, fault } = parseCondition(condition);
  if (fault) throw new Error(`unchecked condition: ${condition}`);
  return tests;
}
