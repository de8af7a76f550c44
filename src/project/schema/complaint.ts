import type { Code, Facts } from '../../diagnostics/diagnostic.js';

/** Carries one of our own codes through zod: the issue's `params` are `{code, facts}`, ready for `problem`. */
export const complaint = <C extends Code>(code: C, facts: Facts[C], path: PropertyKey[] = []) => ({
  code: 'custom' as const,
  message: code,
  params: { code, facts },
  path,
});
