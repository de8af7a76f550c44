import { z } from 'zod';
import { closed } from '../project/schema/closed.js';
import type { SourceText } from './source-text.js';

/** `i18n/settings.yaml`: what translators shall not see, and what they have to know. Keys are patterns of contexts. */
export const settingsSchema = closed({
  /** Texts that are no language: codes, shapes, letters. */
  keep: z.array(z.string().min(1)).default([]),
  /** Rules that are texts. */
  take: z.array(z.string().min(1)).default([]),
  /** What the designer tells translators, by pattern. */
  notes: z.record(z.string(), z.string()).default({}),
  /** By language: how much harder than its source a card may be to read, in LIX. */
  'lix-growth': z.record(z.string(), z.number().min(0)).default({}),
});

export type Settings = z.output<typeof settingsSchema>;

export const NO_SETTINGS: Settings = { keep: [], take: [], notes: {}, 'lix-growth': {} };

/** Words are as long as in English, or nearly so. */
const USUAL_GROWTH = 5;

/** How much harder than its source a card may be to read in a language, in LIX. */
export const lixGrowthIn = (locale: string, { 'lix-growth': growth }: Settings): number =>
  growth[locale] ?? growth[locale.split('-')[0] ?? ''] ?? USUAL_GROWTH;

/** Leaves out what is no language, and adds the designer's notes. */
export function applySettings(
  texts: readonly SourceText[],
  { keep, notes }: Settings,
): readonly SourceText[] {
  const isKept = matches(keep);
  const noted = Object.entries(notes).map(([pattern, note]) => ({ pattern: patternOf(pattern), note }));
  return texts
    .filter(({ context }) => !isKept(context))
    .map((text) => {
      const more = noted.filter(({ pattern }) => pattern.test(text.context)).map(({ note }) => note);
      return more.length === 0 ? text : { ...text, notes: [...text.notes, ...more] };
    });
}

/** Whether one of the patterns describes a context. */
export const matches = (patterns: readonly string[]): ((context: string) => boolean) => {
  const known = patterns.map(patternOf);
  return (context) => known.some((pattern) => pattern.test(context));
};

/** `*` stands for one step of a path, `**` for any number of them. */
function patternOf(pattern: string): RegExp {
  const steps = pattern
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^.]*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`),
    );
  return new RegExp(`^${steps.join('')}$`, 'u');
}
