/** What the shell knows about the screen; found out once, in `bin`. */
export interface Terminal {
  /** 0 none, 1 sixteen colours. */
  readonly colors: 0 | 1;
  /** A person watches: progress may rewrite its line. */
  readonly live: boolean;
  /** Characters a line holds. */
  readonly columns: number;
  /** Set inside GitHub Actions, with the file that takes the summary of the job. */
  readonly github?: { readonly summary: string | undefined } | undefined;
  /** Rewrites the last line of the chatter, for good where it is the `last` word on it; used only where `live`. */
  rewrite(line: string, last: boolean): void;
}

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
}

/** NO_COLOR and FORCE_COLOR as no-color.org and Node understand them; CI gets plain lines. */
export function readTerminal({ env, isTTY }: Surroundings): Pick<Terminal, 'colors' | 'live' | 'github'> {
  const dumb = env.TERM === 'dumb';
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const refused = (env.NO_COLOR ?? '') !== '' || env.FORCE_COLOR === '0';
  const ci = (env.CI ?? '') !== '' && env.CI !== 'false';
  return {
    colors: !refused && (forced || (isTTY && !dumb)) ? 1 : 0,
    live: isTTY && !dumb && !ci,
    github: env.GITHUB_ACTIONS === 'true' ? { summary: env.GITHUB_STEP_SUMMARY } : undefined,
  };
}
