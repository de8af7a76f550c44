import type { Code, Facts } from '../../diagnostics/diagnostic.js';

/** Carries one of our own codes through zod: the issue's `params` are `{code, facts}`, ready for `problem`. */
export const complaint = <C extends Code>(code: C, facts: Facts[C], path: PropertyKey[] = []) => ({
  code: 'custom' as const,
  message: code,
  params: { code, facts },
  path,
});

/** For a refinement that would only repeat in other words what zod has said already. */
export const IF_SOUND_SO_FAR = {
  when: ({ issues }: { readonly issues: readonly unknown[] }) => issues.length === 0,
};
