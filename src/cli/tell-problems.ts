import { Chalk } from 'chalk';
import type { Checkup } from '../check.js';
import { inOrder } from '../diagnostics/order.js';
import { report } from './report.js';
import type { Shell } from './shell.js';

interface Manner {
  readonly shell: Shell;
  readonly quiet: boolean;
}

/** Prints every problem and how many there are. */
export function tellProblems(
  { problems, source, summary }: Checkup,
  { shell: { world, terminal }, quiet }: Manner,
): void {
  // The shared chalk decides for itself and does not know NO_COLOR.
  const chalk = new Chalk({ level: terminal.colors });
  const sorted = inOrder(problems);
  for (const line of report(sorted, source, chalk)) world.print(line);
  if (sorted.length === 0 && quiet) return;
  const errors = sorted.filter(({ severity }) => severity === 'error').length;
  const counts = `${count(errors, 'error')}, ${count(sorted.length - errors, 'warning')}`;
  // A game that could not be read to its end has no count of cards.
  const cards = summary.cards > 0 ? `${count(summary.cards, 'card')} in ` : '';
  const scope = `${cards}${count(summary.files, 'file')}`;
  world.print(`${errors > 0 ? chalk.red(counts) : counts} · ${scope}`);
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
