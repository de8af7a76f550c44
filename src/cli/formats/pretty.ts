import type { ChalkInstance } from 'chalk';
import { codeFrame } from '../../diagnostics/code-frame.js';
import type { Diagnostic, Place, Related } from '../../diagnostics/diagnostic.js';
import { en } from '../../diagnostics/messages/en.js';
import { showControls } from '../../diagnostics/show-controls.js';
import { wordingOf } from '../../diagnostics/wording.js';
import { fixFiles } from '../../fix/fix-files.js';
import { byFile, count, countOf, countsOf, type Findings } from './findings.js';

/** Problems printed of one file where nobody asked for all; the rest is counted. */
const MOST_IN_A_FILE = 20;

const NOTES: { readonly [N in Related['note']]: string } = {
  'first-used-here': 'first used here',
  'exists-here': 'this exists',
  'belongs-here': 'it belongs beside this',
  'used-here': 'used here',
};

/** Problems as a person reads them: sentence, place, code frame, way out; and how many there are. */
export function prettyFormat(findings: Findings, chalk: ChalkInstance, most = MOST_IN_A_FILE): string {
  const { problems, source } = findings;
  const told = byFile(problems).flatMap((ofFile) => {
    const shown = ofFile.slice(0, most).flatMap((each) => [...describe(each, source, chalk), '']);
    const more = ofFile.length - most;
    return more > 0
      ? [...shown, `… and ${more} more in ${ofFile[0]?.place?.file ?? 'this game'}`, '']
      : shown;
  });
  return [...told, closingLine(findings, chalk)].join('\n');
}

/** How many of the problems `--fix` would mend. */
const fixable = ({ problems, source }: Findings): number =>
  fixFiles(problems, source).reduce((sum, { count: mended }) => sum + mended, 0);

function closingLine(findings: Findings, chalk: ChalkInstance): string {
  const { summary, leftOut } = findings;
  const counts = countsOf(findings);
  // A game that could not be read to its end has no count of cards.
  const cards = summary.cards > 0 ? `${count(summary.cards, 'card')} in ` : '';
  const scope = `${cards}${count(summary.files, 'file')}`;
  const rest = leftOut > 0 ? ` · ${leftOut} left out` : '';
  const mends = fixable(findings);
  const fix = mends > 0 ? ` · ${mends} can be mended with --fix` : '';
  return `${countOf(findings, 'error') > 0 ? chalk.red(counts) : counts} · ${scope}${rest}${fix}`;
}

function describe(diagnostic: Diagnostic, source: Findings['source'], chalk: ChalkInstance): string[] {
  const { code, severity, place, card, related = [] } = diagnostic;
  const { message, hint } = wordingOf(diagnostic, en);
  const paint = severity === 'error' ? chalk.red : chalk.yellow;
  const head = `${paint.bold(severity)}${chalk.dim(`[${code}]`)}: ${chalk.bold(showControls(message))}`;
  const frames = [
    ...(place ? frame(place, { source, mark: '^', note: '', chalk }) : []),
    ...related.flatMap(({ place, note }) => frame(place, { source, mark: '-', note: NOTES[note], chalk })),
  ];
  const foot = [card ? `in ${showControls(card)}` : '', hint ? showControls(hint) : ''].filter(
    (part) => part !== '',
  );
  return [head, ...frames, ...(foot.length > 0 ? [`  ${chalk.cyan('=')} ${foot.join(' · ')}`] : [])];
}

interface Look {
  readonly source: Findings['source'];
  readonly mark: '^' | '-';
  readonly note: string;
  readonly chalk: ChalkInstance;
}

function frame(place: Place, { source, mark, note, chalk }: Look): string[] {
  const { file, start } = place;
  const at = `  ${chalk.cyan('╭─')} ${showControls(file)}:${start.line}:${start.column}`;
  const text = source(file);
  if (text === undefined || text.trim() === '') return [at];
  const lines = codeFrame(text, place, { mark });
  const gutter = Math.max(...lines.map(({ number }) => number.length));
  return [
    at,
    ...lines.map(({ kind, number, text: line }) => {
      const body = kind === 'marks' ? chalk.red(`${line}${note ? ` ${note}` : ''}`) : line;
      return `${number.padStart(gutter + 2)} ${chalk.cyan('│')} ${body}`;
    }),
  ];
}
