import { type Found, inside } from './finding.js';
import type { Project } from './project.js';
import { type Balance, balanceSchema } from './schema/balance.js';
import { readPart } from './schema/read-part.js';
import { isKeys } from './shape-of.js';

/** What a game wants its simulated games to come to: `balance:` in its rules; nothing where it does not say. */
export function readBalance({ rules, rulesFile }: Project): Found<Balance | undefined> {
  const written: Readonly<Record<string, unknown>> = isKeys(rules) ? rules : {};
  if (written.balance === undefined) return { value: undefined, findings: [] };
  return readPart(balanceSchema, written.balance, inside({ file: rulesFile ?? '', path: [] }, 'balance'));
}
