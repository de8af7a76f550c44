import type { z } from 'zod';

/** The data without the keys that issues call unknown; `undefined` when anything else is wrong with it as well. */
export function withoutStrangers(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  let rest: unknown = data;
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') return undefined;
    rest = without(rest, issue.path, issue.keys);
  }
  return rest;
}

function without(value: unknown, [step, ...path]: readonly PropertyKey[], keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (step === undefined)
    return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
  const into = ([key, item]: [string, unknown]): [string, unknown] =>
    key === String(step) ? [key, without(item, path, keys)] : [key, item];
  if (Array.isArray(value)) return Object.entries(value).map((entry) => into(entry)[1]);
  return Object.fromEntries(Object.entries(value).map(into));
}
