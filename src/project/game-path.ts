/** `folder/name`, as the maker would type it. */
export function joinPath(folder: string, name: string): string {
  const top = folder.replace(/\/+$/, '');
  return top === '.' || (top === '' && folder === '') ? name : `${top}/${name}`;
}

/** A path as it is listed: without `./` in front. */
export const plainPath = (path: string): string => path.replace(/^(?:\.\/)+/, '');

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const LEADS_OUT = /^[/~]|^[a-z][a-z0-9+.-]*:|\\|(?:^|\/)\.\.(?:\/|$)|[\u0000-\u001f]/i;

/** No absolute path, no address, no way up: only what lies in the game folder. */
export const staysInside = (path: string): boolean => path !== '' && !LEADS_OUT.test(path);

/** Signs that a letter after a backslash has become in double quotes. */
const SWALLOWED: Readonly<Record<string, string>> = {
  '\t': '/t',
  '\n': '/n',
  '\r': '/r',
  '\b': '/b',
  '\f': '/f',
  '\v': '/v',
};

/** A path of Windows as it is written in a game; nothing where it leads out of the game all the same. */
export function withForwardSlashes(path: string): string | undefined {
  const better = plainPath(
    path.replaceAll(/[\b\t\n\v\f\r]/g, (sign) => SWALLOWED[sign] ?? '').replaceAll('\\', '/'),
  );
  return better !== path && staysInside(better) ? better : undefined;
}

const STEP = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;
/** Names that Windows keeps for its devices, whatever stands after the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name that every system can write: letters without accents, digits, `._-`, and `/` between folders. */
export const isSafeOutput = (path: string): boolean =>
  path.split('/').every((step) => STEP.test(step) && !DEVICE.test(step) && !step.endsWith('.'));
