import { z } from 'zod';
import { isRule, nearestRule } from '../../diagnostics/rule-names.js';
import type { Checks } from '../checks.js';
import { closed } from './closed.js';
import { complaint } from './complaint.js';

const limits = closed({
  'sentence-words': z.number().min(1).default(25),
  lix: z.number().min(1).default(50),
  ink: z.number().min(100).max(400).default(300),
  'text-pt': z.number().min(0).default(6),
  'line-pt': z.number().min(0).default(0.25),
  'safe-zone': z.number().min(0).max(50).default(3),
  dpi: z.number().min(1).default(200),
  'most-dpi': z.number().min(1).default(1200),
  contrast: z.number().min(1).max(21).default(4.5),
  'body-contrast': z.number().min(1).max(21).default(7),
  'color-difference': z.number().min(0).max(100).default(10),
});

const severities = z.record(z.string(), z.enum(['off', 'warning', 'error'])).superRefine((map, context) => {
  for (const rule of Object.keys(map)) {
    if (isRule(rule)) continue;
    context.addIssue(complaint('check/unknown-rule', { rule, nearest: nearestRule(rule) }, [rule]));
  }
});

/** `checks:` in `game.yaml`; all of it may be left out. */
export const checksSchema = closed({
  severities: severities.default({}),
  limits: limits.prefault({}),
})
  .prefault({})
  .transform(
    ({ severities: map, limits: { ...of } }): Checks => ({
      severities: new Map(Object.entries(map)),
      limits: {
        sentenceWords: of['sentence-words'],
        lix: of.lix,
        ink: of.ink,
        textPt: of['text-pt'],
        linePt: of['line-pt'],
        safeZone: of['safe-zone'],
        dpi: of.dpi,
        mostDpi: of['most-dpi'],
        contrast: of.contrast,
        bodyContrast: of['body-contrast'],
        colorDifference: of['color-difference'],
      },
    }),
  );

/** What is asked of a game that says nothing. */
export const DEFAULT_CHECKS: Checks = checksSchema.parse({});
