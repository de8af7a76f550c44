import { createHash } from 'node:crypto';
import { FileFailure, type World } from '../world/world.js';

/** What can be asked of a world whose answers are remembered. */
export type Question = 'readFile' | 'listFiles' | 'readAsset' | 'listAssets';
/** What a run can say so that it can be said again. */
export type Telling = 'print' | 'say' | 'append';

/** All that a run asked of its world, and all that came of it: a run that gets the same answers does the same. */
export interface Account<R> {
  /** Each question with its path and the digest of the answer. */
  readonly asked: readonly (readonly [Question, string, string])[];
  readonly told: readonly (readonly [Telling, ...string[]])[];
  /** What the run came to, such as its exit code. */
  readonly result: R;
}

type Answer = Uint8Array | readonly string[] | undefined;

/** Two answers with the same digest are the same. */
export function digestOf(answer: Answer): string {
  if (answer === undefined) return 'nothing';
  const bytes = answer instanceof Uint8Array ? answer : JSON.stringify(answer);
  return createHash('sha256').update(bytes).digest('base64');
}

/** Whether the world still answers as it did. */
export async function holds({ asked }: Account<unknown>, world: World): Promise<boolean> {
  try {
    for (const [question, path, digest] of asked) {
      if (digestOf(await world[question](path)) !== digest) return false;
    }
    return true;
  } catch (error) {
    // What is refused now is told by the run that needs it.
    if (error instanceof FileFailure) return false;
    throw error;
  }
}

/** Says again what the run said, in the same order. */
export async function retell({ told }: Account<unknown>, world: World): Promise<void> {
  for (const [telling, first = '', second = ''] of told) {
    if (telling === 'append') await world.append(first, second);
    else world[telling](first);
  }
}

export const writeAccount = (account: Account<unknown>): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(account));

/** The account a cache has kept; nothing where it kept something else. */
export function readAccount<R>(bytes: Uint8Array | undefined): Account<R> | undefined {
  if (bytes === undefined) return undefined;
  try {
    // Caches give back to the byte what was written, or nothing; and a key stands for one kind of work.
    const account = JSON.parse(new TextDecoder().decode(bytes)) as Account<R>;
    return Array.isArray(account.asked) && Array.isArray(account.told) ? account : undefined;
  } catch {
    return undefined;
  }
}
