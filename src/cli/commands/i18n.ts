import type { Command } from 'commander';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { jsonText } from '../json-text.js';
import { wholeNumber } from '../read-flags.js';
import type { Shell } from '../shell.js';

type Finish = (code: ExitCode) => void;

/** `cocreator i18n extract|merge|status`: the texts of a game in files that translators’ tools open. */
export function addI18nCommand(program: Command, shell: Shell, finish: Finish): void {
  const i18n = program.command('i18n').description('translate a game: gettext files in its folder i18n');
  i18n
    .command('extract')
    .description('write every text of a game into i18n/messages.pot')
    .argument('[folder]', 'the game folder', '.')
    .action(async (folder: string) => finish(await extract(folder, shell)));
  i18n
    .command('merge')
    .description('begin a language, or bring its file up to date with the texts of the game')
    .argument('<folder>', 'the game folder')
    .argument('[locale...]', 'languages such as da or pt-BR; without one, all there are')
    .action(async (folder: string, locales: readonly string[]) =>
      finish(await merge(folder, locales, shell)),
    );
  i18n
    .command('status')
    .description('say how far each language is, and what is wrong with it')
    .argument('[folder]', 'the game folder', '.')
    .argument('[locale...]', 'these languages only')
    .option('--list', 'list every problem at its place')
    .option('--json', 'print one JSON document')
    .option(
      '--require <percent>',
      'fail when less than this is translated or anything is wrong',
      wholeNumber(0, 100),
    )
    .action(async (folder: string, locales: readonly string[], flags: StatusFlags) =>
      finish(await status(folder, { locales, ...flags }, shell)),
    );
}

interface StatusFlags {
  readonly list?: true;
  readonly json?: true;
  readonly require?: number;
}

async function extract(folder: string, shell: Shell): Promise<ExitCode> {
  const { extractTexts } = await import('../../i18n/extract.js');
  const { text, count, file, problems } = await extractTexts(shell.world, folder);
  if (text === undefined) return refuse(problems, shell);
  const { writeKept } = await import('../kept-file.js');
  await writeKept(shell.world, file, text);
  shell.world.print(`${count} texts in ${file}`);
  return EXIT.done;
}

async function merge(folder: string, locales: readonly string[], shell: Shell): Promise<ExitCode> {
  const { mergeLanguages, isLocale } = await import('../../i18n/extract.js');
  const { nearestLocale } = await import('../../i18n/nearest-locale.js');
  const stranger = locales.find((locale) => !isLocale(locale));
  if (stranger !== undefined) {
    const near = nearestLocale(stranger);
    const meant = near === undefined ? 'Write a code such as da, nb or pt-BR.' : `Did you mean “${near}”?`;
    shell.world.say(`“${stranger}” is no language. ${meant}`);
    return EXIT.wrongUsage;
  }
  const isGame = async (path: string) => (await shell.world.readFile(`${path}/game.yaml`)) !== undefined;
  if (locales.length === 0 && isLocale(folder) && !(await isGame(folder)) && (await isGame('.'))) {
    shell.world.say(`The folder comes first: cocreator i18n merge . ${folder}`);
    return EXIT.wrongUsage;
  }
  const { files, problems, source } = await mergeLanguages(shell.world, folder, locales);
  if (hasErrors(problems)) return refuse(problems, shell);
  if (source !== undefined && locales.includes(source)) {
    shell.world.say(`The game is written in “${source}”: there is nothing to translate.`);
    if (files.length === 0) return EXIT.wrongUsage;
  }
  const { writeKept } = await import('../kept-file.js');
  for (const { file, text, counts } of files) {
    await writeKept(shell.world, file, text);
    const { kept, added, changed, removed } = counts;
    shell.world.print(`${file}: ${kept} kept, ${added} new, ${changed} changed, ${removed} gone`);
  }
  if (files.length === 0)
    shell.world.print('No language yet. Begin one with “cocreator i18n merge FOLDER da”.');
  return EXIT.done;
}

async function status(
  folder: string,
  flags: StatusFlags & { readonly locales: readonly string[] },
  shell: Shell,
): Promise<ExitCode> {
  const { statusOf, passes } = await import('../../i18n/status.js');
  const { rows, translations, problems, source } = await statusOf(shell.world, folder, flags.locales);
  if (hasErrors(problems)) return refuse(problems, shell, source);
  const required = flags.require ?? 0;
  const failed = rows.filter(
    (row) => !passes(row, required) && (flags.require !== undefined || row.broken > 0),
  );
  if (flags.json) {
    const details = translations.map(({ missing, fuzzy, problems: found }) => ({
      missing,
      fuzzy,
      problems: found,
    }));
    const languages = rows.map((row, index) => ({ ...row, ...details[index] }));
    shell.world.print(jsonText({ version: 1, languages }));
  } else {
    const { statusTable } = await import('../status-table.js');
    for (const line of statusTable(rows)) shell.world.print(line);
    const listed = translations.flatMap(({ missing, fuzzy, problems: found }) =>
      flags.list ? [...missing, ...fuzzy, ...found] : found.filter(isUnread),
    );
    if (listed.length > 0)
      await show(listed, shell, { source, files: rows.length, most: flags.list ? Infinity : undefined });
  }
  return failed.length > 0 ? EXIT.problemsFound : EXIT.done;
}

/** What keeps a file as a whole from being read is told without `--list`. */
const isUnread = ({ code }: Diagnostic): boolean => code.startsWith('file/') || BROKEN.includes(code);

const BROKEN: readonly string[] = ['translation/syntax', 'translation/twice', 'translation/no-language'];

type SourceOf = (file: string) => string | undefined;

interface Shown {
  readonly source: SourceOf;
  /** Files of languages that were read. */
  readonly files?: number;
  /** Problems of one file. */
  readonly most?: number | undefined;
}

async function show(
  problems: readonly Diagnostic[],
  shell: Shell,
  { source, files = 0, most }: Shown,
): Promise<void> {
  const { findingsOf } = await import('../formats/findings.js');
  const { writeDown } = await import('../formats/formats.js');
  const summary = { files, cards: 0, products: 0 };
  const findings = findingsOf({ problems, summary, read: [], source }, shell.version);
  shell.world.print(await writeDown(findings, 'pretty', shell.terminal.colors, most));
}

async function refuse(
  problems: readonly Diagnostic[],
  shell: Shell,
  source: SourceOf = () => undefined,
): Promise<ExitCode> {
  await show(problems, shell, { source });
  return EXIT.problemsFound;
}
