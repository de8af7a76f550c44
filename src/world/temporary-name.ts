const TEMPORARY = /^\..+\.(\d+)\.tmp$/;

/** Name a file has until it is complete: in its own folder, so that a rename puts it in place at once. */
export const temporaryName = (name: string, pid: number): string => `.${name}.${pid}.tmp`;

/** The process that left a temporary file behind; `undefined` for every other file. */
export function ownerOf(name: string): number | undefined {
  const pid = TEMPORARY.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}
