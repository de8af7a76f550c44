import type { Font } from 'fontkit';

/** A font with its version and its licence, as its file says it, in sentences. */
export function fontFacts(font: Font): string {
  const records: NameRecords =
    (font as Font & { readonly name?: { readonly records?: NameRecords } }).name?.records ?? {};
  const version = String(font.version).replace(/;.*$/s, '');
  const said = [`${font.fullName}, ${version}`, text(records, 'copyright'), text(records, 'license')];
  return said
    .map((part) => part.trim().replace(/[.\s]+$/, ''))
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

/** Of the name table, by language. */
type NameRecords = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

function text(records: NameRecords, name: string): string {
  const found = records[name];
  const value = found?.en ?? Object.values(found ?? {})[0];
  return typeof value === 'string' ? value : '';
}
