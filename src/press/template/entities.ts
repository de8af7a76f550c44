const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const BLANKS_OR_ENTITY = /[ \t\r\n\f]+|&(#x[\da-f]+|#\d+|\w+)?;?/gi;

/**
 * Text as XML means it: whitespace is one space, the five entities and numeric references are their characters, so
 * that `&#10;` asks for a line of its own. `report` gets what is no entity, and where it begins in `raw`.
 */
export const readCharacters = (raw: string, report: (entity: string, at: number) => void): string =>
  raw.replace(BLANKS_OR_ENTITY, (found: string, name: string | undefined, at: number) => {
    if (!found.startsWith('&')) return ' ';
    const character = found.endsWith(';') && name !== undefined ? characterOf(name) : undefined;
    if (character === undefined) report(found, at);
    return character ?? found;
  });

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
