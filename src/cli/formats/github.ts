import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { en } from '../../diagnostics/messages/en.js';
import { showControls } from '../../diagnostics/show-controls.js';
import { wordingOf } from '../../diagnostics/wording.js';
import { countsOf, errorsFirst, type Findings } from './findings.js';

/** GitHub shows ten annotations of a severity in each step and drops the rest in silence; errors come first. */
export const githubFormat = ({ problems }: Findings): string => errorsFirst(problems).map(command).join('\n');

/** @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function command(diagnostic: Diagnostic): string {
  const { code, severity, place } = diagnostic;
  const at = place && {
    file: place.file,
    line: place.start.line,
    endLine: place.end.line,
    // A range of columns is shown only where it stays in one line.
    ...(place.start.line === place.end.line && { col: place.start.column, endColumn: place.end.column }),
  };
  const properties = Object.entries({ ...at, title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${severity} ${properties}::${escapeData(sentences(diagnostic))}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function sentences(diagnostic: Diagnostic): string {
  const { message, hint } = wordingOf(diagnostic, en);
  const parts = [message, diagnostic.card ? `(${diagnostic.card})` : '', hint ?? ''];
  return showControls(parts.filter((part) => part !== '').join(' '));
}

/** Rows a summary holds; GitHub refuses summaries above one megabyte. */
const MOST_ROWS = 500;

/** The job summary: a table in Markdown. */
export function githubSummary(findings: Findings): string {
  const { problems } = findings;
  const counts = countsOf(findings);
  if (problems.length === 0) return `### cocreator check\n\nNothing is wrong. ${counts}.\n`;
  const rows = errorsFirst(problems)
    .slice(0, MOST_ROWS)
    .map((each) => {
      const at = each.place ? `${each.place.file}:${each.place.start.line}` : '';
      return `| ${each.severity} | \`${each.code}\` | ${cell(at)} | ${cell(sentences(each))} |`;
    });
  const more = problems.length - rows.length;
  return [
    '### cocreator check',
    '',
    `${counts}.`,
    '',
    '| | rule | place | what is wrong |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(more > 0 ? ['', `… and ${more} more.`] : []),
    '',
  ].join('\n');
}

const cell = (text: string): string =>
  text.replace(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`).replaceAll('\n', ' ');
