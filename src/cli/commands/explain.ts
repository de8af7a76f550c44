import { Chalk, type ChalkInstance } from 'chalk';
import type { Command } from 'commander';
import type { Explanation } from '../../diagnostics/explanation.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Shell } from '../shell.js';

/** `cocreator explain [rule]`: what a rule is for and how to mend what it reports; without a rule, all there are. */
export function addExplainCommand(program: Command, shell: Shell, finish: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description('say what a rule is for, and how to mend what it reports')
    .argument('[rule]', 'a rule such as text/overflow, or an area such as text')
    .action(async (rule: string | undefined) => finish(await explain(rule, shell)));
}

async function explain(rule: string | undefined, { world, terminal }: Shell): Promise<ExitCode> {
  const [{ explanations }, { allCodes, covers, nearestRule }] = await Promise.all([
    import('../../diagnostics/explanations/en.js'),
    import('../../diagnostics/rule-names.js'),
  ]);
  const chalk = new Chalk({ level: terminal.colors });
  const meant = allCodes().filter((code) => rule === undefined || covers(rule, code));
  const [first] = meant;
  if (first === undefined) {
    const near = nearestRule(rule ?? '');
    const way = near === undefined ? '“cocreator explain” lists all rules.' : `Did you mean “${near}”?`;
    world.say(`There is no rule “${rule}”. ${way}`);
    return EXIT.wrongUsage;
  }
  if (meant.length === 1) for (const line of page(first, explanations[first], chalk)) world.print(line);
  else for (const code of meant) world.print(`${chalk.bold(code)}  ${explanations[code].what}`);
  return EXIT.done;
}

function page(
  code: string,
  { what, why, mend, example }: Explanation,
  chalk: ChalkInstance,
): readonly string[] {
  return [
    chalk.bold(code),
    '',
    what,
    '',
    `${chalk.bold('Why it matters')}  ${why}`,
    `${chalk.bold('How to mend it')}  ${mend}`,
    ...(example
      ? ['', chalk.red('wrong'), ...indented(example.wrong), chalk.green('right'), ...indented(example.right)]
      : []),
  ];
}

const indented = (text: string): readonly string[] => text.split('\n').map((line) => `  ${line}`);
