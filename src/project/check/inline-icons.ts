import type { Finding } from '../finding.js';
import { checkName, type Names } from '../names.js';
import type { Origin } from '../project.js';

/** A backslash takes the next character as it is; `{name}` is an icon. What is half written is left to typesetting. */
const ESCAPE_OR_ICON = /\\.|\{([A-Za-z0-9][\w-]*)\}/g;

/** Icons inside a text that the theme does not have, each at its own place. */
export function checkIcons(text: string, origin: Origin, icons: Names): readonly Finding[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(ESCAPE_OR_ICON)].flatMap(({ 0: { length }, 1: name, index: offset }) =>
    name === undefined ? [] : checkName({ what: 'icon', name, spot: { origin, offset, length } }, icons),
  );
}
