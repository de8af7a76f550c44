import type { z } from 'zod';
import { type Finding, type Found, finding, inside } from '../finding.js';
import type { Origin } from '../project.js';
import { isKeys, shapeOf } from '../shape-of.js';
import { TOKEN_NAME } from './forms.js';
import { findingsOf, unknownKey } from './issues.js';
import { withoutStrangers } from './without-strangers.js';

/** Checks one value that stands by itself. When only keys are unknown, the value is given without them. */
export function readPart<T>(schema: z.ZodType<T>, data: unknown, origin: Origin): Found<T | undefined> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, findings: [] };
  const { issues } = result.error;
  const rest = withoutStrangers(data, issues);
  const value = rest === undefined ? undefined : schema.safeParse(rest).data;
  return { value, findings: findingsOf(issues, data, origin) };
}

type Parts<S extends z.ZodRawShape> = { readonly [K in keyof S]?: z.output<S[K]> | undefined };

/** Checks each key by itself, so that a mistake in one leaves the others readable. */
export function readEach<S extends Record<string, z.ZodType>>(
  shape: S,
  data: unknown,
  origin: Origin,
): Found<Parts<S>> {
  if (!isKeys(data)) return { value: {}, findings: [notKeys(data, origin)] };
  const known = Object.keys(shape);
  const strangers = Object.keys(data)
    .filter((key) => !known.includes(key))
    .map((key) => unknownKey(known, key, origin));
  const parts = Object.entries(shape).map(([key, schema]) => ({
    key,
    ...readPart(schema, data[key], inside(origin, key)),
  }));
  return {
    value: Object.fromEntries(parts.map(({ key, value }) => [key, value])) as Parts<S>,
    findings: [...strangers, ...parts.flatMap(({ findings }) => findings)],
  };
}

/** Values under names a maker chose, those that are right. */
export interface Tokens<T> {
  readonly map: ReadonlyMap<string, T>;
  /** All names, also of values that are wrong: using such a name is no second mistake. */
  readonly names: ReadonlySet<string>;
}

export interface TokenRule {
  readonly pattern: RegExp;
  readonly form: 'token-name' | 'id' | 'field-name';
}

const TOKEN: TokenRule = { pattern: TOKEN_NAME, form: 'token-name' };

/** Checks the entries of a map one by one; nothing written is an empty map. */
export function readTokens<T>(
  read: (value: unknown, origin: Origin) => Found<T | undefined>,
  data: unknown,
  at: { readonly origin: Origin; readonly rule?: TokenRule },
): Found<Tokens<T>> {
  const { origin, rule = TOKEN } = at;
  if (data === undefined) return { value: { map: new Map(), names: new Set() }, findings: [] };
  if (!isKeys(data)) {
    return { value: { map: new Map(), names: new Set() }, findings: [notKeys(data, origin)] };
  }
  const map = new Map<string, T>();
  const findings: Finding[] = [];
  for (const [name, value] of Object.entries(data)) {
    const here = inside(origin, name);
    if (!rule.pattern.test(name)) {
      const facts = { field: String(origin.path.at(-1) ?? ''), value: name, form: rule.form };
      findings.push(finding('game/bad-form', facts, { origin: here, key: true }));
    }
    const part = read(value, here);
    for (const each of part.findings) findings.push(each);
    if (part.value !== undefined && rule.pattern.test(name)) map.set(name, part.value);
  }
  return { value: { map, names: new Set(Object.keys(data)) }, findings };
}

function notKeys(data: unknown, origin: Origin): Finding {
  const field = String(origin.path.at(-1) ?? origin.file);
  return finding('game/wrong-type', { field, expected: ['keys'], found: shapeOf(data) }, { origin });
}
