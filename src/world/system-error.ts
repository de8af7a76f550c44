import { type FailureReason, FileFailure } from './world.js';

const REASONS: Readonly<Record<string, FailureReason>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  EISDIR: 'is-a-folder',
  ENAMETOOLONG: 'name-too-long',
  EMFILE: 'too-many-open',
  ENFILE: 'too-many-open',
};

/** The code of an error of the operating system, such as `ENOENT`; `undefined` for every other error. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

interface Attempt {
  readonly path: string;
  readonly doing: 'read' | 'write';
}

/** Runs a piece of file work; what the operating system refuses becomes a `FileFailure`, bugs pass through. */
export async function attempt<T>({ path, doing }: Attempt, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = systemCode(cause);
    if (code === undefined) throw cause;
    throw new FileFailure({ reason: REASONS[code] ?? 'other', path, doing, cause });
  }
}

/** Like `attempt`, but what does not exist is `undefined`. */
export async function attemptIfThere<T>(what: Attempt, work: () => Promise<T>): Promise<T | undefined> {
  return attempt(what, async () => {
    try {
      return await work();
    } catch (error) {
      const code = systemCode(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw error;
    }
  });
}
