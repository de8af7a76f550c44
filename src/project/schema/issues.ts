import type { z } from 'zod';
import type { Facts } from '../../diagnostics/diagnostic.js';
import { FORMS, type Shape } from '../../diagnostics/facts/game.js';
import { nearest } from '../../diagnostics/suggest.js';
import { type Finding, finding, inside } from '../finding.js';
import type { Origin } from '../project.js';
import { foundIn } from '../shape-of.js';
import { knownKeys } from './closed.js';

type Issue = z.core.$ZodIssue;

/** The value an issue speaks of, and what to call it. */
interface Spoken {
  readonly origin: Origin;
  readonly value: unknown;
  readonly field: string;
  readonly missing: boolean;
}

/** Says zod's issues in our own codes; `value` is what was checked and `origin` where it stands. */
export function findingsOf(issues: readonly Issue[], value: unknown, origin: Origin): readonly Finding[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const found = path.reduce<unknown>(stepInto, value);
    const field = fieldName(path, origin);
    const spoken = { origin: inside(origin, ...path), value: found, field, missing: found === undefined };
    return findingsOfIssue(issue, spoken);
  });
}

function findingsOfIssue(issue: Issue, at: Spoken): readonly Finding[] {
  const { origin, field, value } = at;
  if (issue.code === 'custom') return complaintOf(issue, origin);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(knownKeys(issue.message), key, origin));
  if (at.missing) return [finding('game/missing-key', { key: String(origin.path.at(-1) ?? '') }, { origin })];
  if (issue.code === 'invalid_union') return findingsOfUnion(issue, at);
  if (issue.code === 'invalid_value') return [unknownValue(issue.values.map(String), at)];
  if (issue.code === 'invalid_type') return [wrongType([issue.expected], at)];
  if (issue.code === 'too_small' || issue.code === 'too_big') return [outOfBounds(issue, at)];
  const form = FORMS.find((known) => known === issue.message) ?? 'not-empty';
  return [finding('game/bad-form', { field, value: String(value), form }, { origin })];
}

/** An own code that travelled through zod: see `complaint`. */
function complaintOf(issue: z.core.$ZodIssueCustom, origin: Origin): readonly Finding[] {
  const { code, facts, spot } = issue.params ?? {};
  if (typeof code !== 'string') throw new Error(`a schema complains without a code: ${issue.message}`);
  return [finding(code as keyof Facts, facts, { origin, ...spot })];
}

export function unknownKey(known: readonly string[], key: string, origin: Origin): Finding {
  const facts = () => ({ key, nearest: nearest(key, known), known });
  return finding('game/unknown-key', facts, { origin: inside(origin, key), key: true });
}

export function unknownValue(
  known: readonly string[],
  { origin, field, value }: Omit<Spoken, 'missing'>,
): Finding {
  const written = String(value);
  return finding(
    'game/unknown-value',
    () => ({ field, value: written, nearest: nearest(written, known), known }),
    { origin },
  );
}

const SHAPES: Readonly<Record<string, Shape>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'yes-or-no',
  array: 'list',
  tuple: 'list',
};

function wrongType(expected: readonly string[], { origin, field, value }: Spoken): Finding {
  if (expected.includes('int') && typeof value === 'number') {
    return finding('game/not-whole', { field, value }, { origin });
  }
  if (expected.length === 1 && expected[0] === 'string' && typeof value === 'number') {
    return finding('game/number-for-text', { field }, { origin });
  }
  const shapes = expected.map((name) => SHAPES[name] ?? 'keys');
  return finding('game/wrong-type', { field, expected: shapes, ...foundIn(value) }, { origin });
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, at: Spoken): Finding {
  const { origin, field, value } = at;
  const bounds = issue.code === 'too_small' ? { min: Number(issue.minimum) } : { max: Number(issue.maximum) };
  if (typeof value === 'number') return finding('game/out-of-range', { field, value, ...bounds }, { origin });
  const found = Array.isArray(value) ? value.length : Object.keys(Object(value)).length;
  return finding('game/wrong-count', { field, found, ...bounds }, { origin });
}

/** Of several ways a value could have been right, the one that got furthest is the one that was meant. */
function findingsOfUnion(issue: z.core.$ZodIssueInvalidUnion, at: Spoken): readonly Finding[] {
  if ('options' in issue && Array.isArray(issue.options))
    return [unknownValue(issue.options.map(String), at)];
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const meant = branches.find(([first]) => first && (first.path.length > 0 || first.code !== 'invalid_type'));
  if (meant) return findingsOf(meant, at.value, at.origin);
  const expected = branches.flatMap(([first]) => (first?.code === 'invalid_type' ? [first.expected] : []));
  return [wrongType(expected, at)];
}

const stepInto = (value: unknown, step: string | number): unknown =>
  Object.getOwnPropertyDescriptor(Object(value), step)?.value;

/** `options.A.text`, entries of lists counted from 1; the value's own key where the path is empty. */
function fieldName(path: readonly (string | number)[], origin: Origin): string {
  const steps = path.length > 0 ? path : origin.path.slice(-1);
  return steps.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}
