import type { Code, Facts } from '../../diagnostics/diagnostic.js';

/** Where a complaint points, if not at a whole value: at its key, or at some characters of it. */
type Spot = { readonly key: true } | { readonly offset: number; readonly length: number };

/** Carries one of our own codes through zod: the issue's `params` are `{code, facts, spot}`, ready for `finding`. */
export const complaint = <C extends Code>(
  code: C,
  facts: Facts[C],
  path: PropertyKey[] = [],
  spot?: Spot,
) => ({
  code: 'custom' as const,
  message: code,
  params: { code, facts, spot },
  path,
});

/** For a refinement that would only repeat in other words what zod has said already. */
export const IF_SOUND_SO_FAR = {
  when: ({ issues }: { readonly issues: readonly unknown[] }) => issues.length === 0,
};
