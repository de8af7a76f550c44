import type { Command } from 'commander';
import type { SomeCards, UnknownProduct, Workshop } from '../../build.js';
import type { ChangesRequest } from '../../changes/game-changes.js';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openEdition, openLens } from '../open-lens.js';
import { openPrinter } from '../open-printer.js';
import { readChanges } from '../read-changes.js';
import type { Shell } from '../shell.js';

interface BuildFlags {
  readonly out?: string;
  readonly only?: readonly string[];
  readonly profile?: string;
  readonly icc?: string;
  readonly printer?: string;
  readonly locale?: string;
  readonly allowUntranslated?: true;
  readonly edition?: readonly string[];
  readonly all?: true;
  readonly changedSince?: string;
  readonly eco?: true;
  readonly json?: true;
  readonly quiet?: true;
}

/** `cocreator build [folder]`: checks a game and prints everything in its box. */
export function addBuildCommand(program: Command, shell: Shell, finish: (code: ExitCode) => void): void {
  program
    .command('build')
    .description('check a game and print it as PDFs')
    .argument('[folder]', 'the game folder', '.')
    .option('-o, --out <folder>', 'where the files go (default: “out”, or “out/PROFILE”)')
    .option('--only <product...>', 'print these products only')
    .option(
      '--profile <name>',
      'print for a printer: a name (see “cocreator profiles”) or the path of a YAML file',
    )
    .option('--printer <name>', 'move the backs as “cocreator printer add” stored it')
    .option('--icc <file>', 'output profile of the printer, instead of the one its profile names')
    .option('--eco', 'print with little ink: large areas stay white and get an outline')
    .option('--locale <language>', 'print it in this language')
    .option('--allow-untranslated', 'print what is not translated in the language of the source')
    .option('--edition <name...>', 'print these editions of the game, each into its own folder')
    .option('--all', 'print all editions')
    .option(
      '--changed-since <since>',
      'print only cards that are new or changed since a git revision or folder',
    )
    .option('--json', 'print one JSON document')
    .option('-q, --quiet', 'print problems only')
    .action(async (folder: string, flags: BuildFlags) => finish(await build(folder, flags, shell)));
}

async function build(folder: string, flags: BuildFlags, shell: Shell): Promise<ExitCode> {
  const editions = flags.all ? await allEditions(folder, shell) : flags.edition;
  if (editions === undefined) return buildOne(folder, flags, shell);
  const codes: ExitCode[] = [];
  const [{ openWorkshop }, { unchangingWorld }, { byLanguage }] = await Promise.all([
    import('../../build.js'),
    import('../../editions/unchanging-world.js'),
    import('../../editions/edition-lens.js'),
  ]);
  const workshop = openWorkshop();
  const run = { ...shell, world: unchangingWorld(shell.world) };
  for (const name of await byLanguage(run.world, folder, editions)) {
    if (!flags.json && !flags.quiet) shell.world.print(`${codes.length === 0 ? '' : '\n'}${name}`);
    codes.push(await buildOne(folder, flags, run, { name, workshop }));
  }
  return codes.find((code) => code !== EXIT.done) ?? EXIT.done;
}

async function allEditions(folder: string, { world }: Shell): Promise<readonly string[]> {
  const { editionsOf } = await import('../../editions/edition-lens.js');
  return editionsOf(world, folder);
}

interface EditionOrder {
  readonly name?: string;
  readonly workshop?: Workshop;
}

async function buildOne(
  folder: string,
  flags: BuildFlags,
  shell: Shell,
  { name: edition, workshop }: EditionOrder = {},
): Promise<ExitCode> {
  const [{ buildGame }, { findingsOf }, { writeDown }, { showProgress }, { closingTable }] =
    await Promise.all([
      import('../../build.js'),
      import('../formats/findings.js'),
      import('../formats/formats.js'),
      import('../show-progress.js'),
      import('../closing-table.js'),
    ]);
  const quiet = flags.quiet === true || flags.json === true;
  const progress = showProgress(shell, quiet);
  const { locale, allowUntranslated } = flags;
  const view =
    edition === undefined ? undefined : await openEdition(shell.world, folder, { ...flags, name: edition });
  const lens = view ?? (await openLens(shell.world, folder, { locale, allowUntranslated }));
  const profile = flags.profile ?? view?.profile;
  const printer = await openPrinter(folder, { ...flags, ...(profile !== undefined && { profile }) }, shell);
  if (printer === undefined) return EXIT.wrongUsage;
  const usual = flags.profile === undefined ? 'out' : `out/${printer.name}`;
  const top = flags.out ?? usual;
  const out = edition === undefined ? top : `${top}/${edition}`;
  const only = flags.only ?? view?.products ?? [];
  const cards =
    flags.changedSince === undefined
      ? undefined
      : await changedCards(folder, flags.changedSince, shell, (world, at) =>
          openLens(world, at, { locale, edition, allowUntranslated: true }),
        );
  if (cards === 'unknown') return EXIT.problemsFound;
  const request = {
    folder,
    out,
    only,
    progress,
    lens,
    profile: printer.profile,
    eco: flags.eco,
    backOffset: printer.backOffset,
    cards,
    workshop,
  };
  const game = await buildGame(shell.world, { ...request, version: shell.version });
  const built = printer.add(game);
  if (built.unknownProducts.length > 0) {
    for (const line of built.unknownProducts.map(sayUnknown)) shell.world.say(line);
    return EXIT.wrongUsage;
  }
  const findings = findingsOf(built, shell.version);
  if (flags.json) {
    const { buildDocument } = await import('../formats/json.js');
    shell.world.print(buildDocument(findings, built));
  } else {
    if (!quiet || findings.problems.length > 0)
      shell.world.print(await writeDown(findings, 'pretty', shell.terminal.colors));
    if (hasErrors(built.problems)) shell.world.print('Nothing was written.');
    else if (!quiet) for (const line of closingTable(built, out)) shell.world.print(line);
  }
  return hasErrors(built.problems) ? EXIT.problemsFound : EXIT.done;
}

/** The cards that are new or changed, with a note for whoever keeps the old box. */
async function changedCards(
  folder: string,
  since: string,
  shell: Shell,
  open: ChangesRequest['open'],
): Promise<SomeCards | 'unknown'> {
  const changes = await readChanges({ folder, since, open }, shell);
  if (changes === undefined) return 'unknown';
  const [{ changesNote }, { cardKey }] = await Promise.all([
    import('../../changes/changes-note.js'),
    import('../../changes/compare-cards.js'),
  ]);
  const keys = new Set([...changes.added, ...changes.changed].map(cardKey));
  return { wanted: (card) => keys.has(cardKey(card)), note: changesNote(changes, { fields: false }) };
}

function sayUnknown({ id, nearest, known }: UnknownProduct): string {
  const way = nearest === undefined ? `Products: ${known.join(', ')}.` : `Did you mean “${nearest}”?`;
  return `This game has no product “${id}”. ${way}`;
}
