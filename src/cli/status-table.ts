import { type LanguageStatus, percentOf } from '../i18n/status.js';

const COLUMNS: readonly (readonly [string, (row: LanguageStatus) => string])[] = [
  ['language', ({ locale }) => locale],
  ['texts', ({ all }) => `${all}`],
  ['translated', (row) => `${row.translated} (${percentOf(row)} %)`],
  ['fuzzy', ({ fuzzy }) => `${fuzzy}`],
  ['missing', ({ missing }) => `${missing}`],
  ['too long', ({ tooLong }) => `${tooLong}`],
  ['slots', ({ slots }) => `${slots}`],
  ['icons', ({ icons }) => `${icons}`],
  ['markup', ({ markup }) => `${markup}`],
  ['plurals', ({ forms }) => `${forms}`],
  ['doubled', ({ doubled }) => `${doubled}`],
  ['glossary', ({ terms }) => `${terms}`],
  ['harder', ({ harder }) => `${harder}`],
  ['slips', ({ slips }) => `${slips}`],
  ['broken', ({ broken }) => `${broken}`],
];

/** The table of `cocreator i18n status`: columns as wide as their widest entry. */
export function statusTable(rows: readonly LanguageStatus[]): readonly string[] {
  if (rows.length === 0) return ['No language yet. Begin one with “cocreator i18n merge FOLDER da”.'];
  const cells = [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, show]) => show(row)))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
