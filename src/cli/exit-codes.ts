/** What the shell sees. Part of the public contract; listed in the README. */
export const EXIT = {
  done: 0,
  problemsFound: 1,
  wrongUsage: 2,
  fileSystem: 3,
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
