/** Looks up a token; templates are checked against the theme, so that a missing one is a bug. */
export function needed<T>(tokens: ReadonlyMap<string, T>, name: string | undefined): T {
  const token = name === undefined ? undefined : tokens.get(name);
  if (token === undefined) throw new Error(`The theme has no token “${name}”.`);
  return token;
}
