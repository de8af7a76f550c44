import type { Code } from './diagnostic.js';
import { en } from './messages/en.js';
import { nearest } from './suggest.js';

const CODES: ReadonlySet<string> = new Set(Object.keys(en));
const AREAS: ReadonlySet<string> = new Set([...CODES].map((code) => code.slice(0, code.indexOf('/'))));

/** Every code there is, sorted. */
export const allCodes = (): readonly Code[] => [...CODES].toSorted() as Code[];

/** A rule is meant by its code, or with all of its area: `reading` or `reading/*`. */
export const isRule = (name: string): boolean => CODES.has(name) || AREAS.has(areaNamed(name));

/** Whether a rule, or an area of rules, covers a code. */
export const covers = (rule: string, code: Code): boolean =>
  rule === code || code.startsWith(`${areaNamed(rule)}/`);

export const nearestRule = (name: string): string | undefined => nearest(name, [...CODES, ...AREAS]);

const areaNamed = (name: string): string => name.replace(/\/\*$/, '');
