import { z } from 'zod';
import { SCALES, SURPRISES } from '../../game/engine/content.js';
import {
  APPROACHES,
  COMPETENCES,
  DOMAINS,
  FAMILIES,
  KINDS,
  LEVELS,
  MOTIVES,
  RESOURCES,
} from '../../game/vocabulary.js';
import { conditionSchema, costSchema, effectsSchema } from '../schema/effects.js';
import { modifierSchema } from '../schema/modifier.js';

const text = z.string();
const whole = z.int();
const ids = z.array(z.string());
const domain = z.enum(DOMAINS);
const approach = z.enum(APPROACHES);
const price = costSchema.optional();
const needs = conditionSchema.optional();
const fx = effectsSchema;
const mod = z.object({ mod: modifierSchema });

/** What the engine reads of the cards of each kind; all other fields are for readers. */
export const CARDS = {
  stage: z.object({ number: whole }),
  approach: z.object({
    outcome: z.enum(['defined', 'open']),
    centre: z.enum(['public', 'external']),
    currency: z.enum(RESOURCES),
    own_level: z.enum(LEVELS),
  }),
  motive: z.object({ fits: z.array(approach) }),
  level: z.object({ pay: z.enum(RESOURCES) }),
  dilemma: z.object({
    title: text,
    stage: text,
    domain,
    competence: z.enum(COMPETENCES),
    options: z.record(z.string(), z.object({ cost: price, needs, fx })),
  }),
  role: z.object({
    name: text,
    family: z.enum(FAMILIES),
    competences: z.array(z.enum(COMPETENCES)),
    ability: mod,
    constraint: mod,
    agenda: z.object({ when: conditionSchema }),
  }),
  scenario: z.object({
    title: text,
    profile: z.object({ service: whole, solving: whole, policy: whole }),
    targets: z.object({ service: whole, solving: whole, policy: whole }),
    short_gain: whole,
    levels: z.object({ vision: whole, leadership: whole, platforms: whole, roles: whole }),
    modifiers: fx,
    drivers: ids,
    barriers: ids,
    inherited: z.object({ project: text, approach }),
  }),
  project: z.object({ title: text, scenario: text, domain, motive: z.enum(MOTIVES) }),
  barrier: z.object({
    title: text,
    kind_of: z.enum(KINDS),
    mod: modifierSchema,
    clear: z.object({ cost: price, needs }),
  }),
  driver: z.object({ title: text, mod: modifierSchema }),
  principle: z.object({ title: text, senior: z.object({ fx }), firstline: mod }),
  news: z.object({ title: text, fx }),
  surprise: z.object({ title: text, result: z.enum(SURPRISES) }),
  shift: z.object({ title: text, needs, fx }),
  enabler: z.object({ title: text, scale: z.enum(SCALES), cost: price, needs, fx }),
} as const;

/** Kinds without which nothing can be played. */
export type PlayedKind = keyof typeof CARDS;

/** Orders for tables that are compared; a game may do without. */
export const tableSetSchema = z.object({ dilemmas: ids, news: ids });
