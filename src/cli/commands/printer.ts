import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Shell } from '../shell.js';

const WORDS = {
  front: 'Front. Print this file at 100 %, on both sides, turning on the long edge.',
  back: [
    'Back. Hold the sheet against the light and look at this side.',
    'Read where the cross of the front lies on the scales, in mm, and store it:',
    'cocreator printer add NAME --x ACROSS --y DOWN',
  ],
};

/** `cocreator printer`: how far a printer shifts the back, measured once and applied with `build --printer`. */
export function addPrinterCommand(program: Command, shell: Shell, finish: (code: ExitCode) => void): void {
  const printer = program
    .command('printer')
    .description('measure how far a printer shifts the back of a sheet');
  printer
    .command('sheet')
    .description('draw the calibration sheet')
    .option('--paper <name>', 'A4, A3, Letter …', 'A4')
    .option('-o, --out <folder>', 'where it goes', 'out')
    .action(async (flags: { readonly paper: string; readonly out: string }) =>
      finish(await sheet(flags, shell)),
    );
  printer
    .command('add')
    .description('store what the sheet showed')
    .argument('<name>', 'what you call the printer')
    .requiredOption('--x <mm>', 'across, to the right', Number)
    .requiredOption('--y <mm>', 'down', Number)
    .action(async (name: string, flags: { readonly x: number; readonly y: number }) =>
      finish(await add(name, flags, shell)),
    );
  printer
    .command('list')
    .description('list what is stored')
    .action(async () => finish(await list(shell)));
}

async function sheet(
  { paper: name, out }: { readonly paper: string; readonly out: string },
  { world }: Shell,
): Promise<ExitCode> {
  const [{ drawCalibration }, { papers }] = await Promise.all([
    import('../../printers/draw-calibration.js'),
    import('../../project/formats.js'),
  ]);
  const paper = papers.get(name);
  if (paper === undefined) {
    world.say(`There is no paper “${name}”. Papers: ${[...papers.keys()].join(', ')}.`);
    return EXIT.wrongUsage;
  }
  const file = await drawCalibration(world, { paper, folder: out, words: WORDS, title: 'Calibration sheet' });
  world.print(`${out}/${file}`);
  return EXIT.done;
}

async function add(
  name: string,
  { x, y }: { readonly x: number; readonly y: number },
  { world }: Shell,
): Promise<ExitCode> {
  const { addPrinter, MOST } = await import('../../printers/printers.js');
  if (![x, y].every((part) => Math.abs(part) <= MOST)) {
    world.say(`--x and --y are numbers of millimetres between −${MOST} and ${MOST}.`);
    return EXIT.wrongUsage;
  }
  if (!(await addPrinter(world, name, { x, y }))) {
    world.say('There is no place for settings: set HOME or XDG_CONFIG_HOME.');
    return EXIT.fileSystem;
  }
  world.print(`Stored. Print with: cocreator build --printer ${name}`);
  return EXIT.done;
}

async function list({ world }: Shell): Promise<ExitCode> {
  const { readPrinters } = await import('../../printers/printers.js');
  for (const [name, { x, y }] of await readPrinters(world)) world.print(`${name}  x ${x} mm  y ${y} mm`);
  return EXIT.done;
}
