import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { en } from '../../diagnostics/messages/en.js';
import { showControls } from '../../diagnostics/show-controls.js';
import { wordingOf } from '../../diagnostics/wording.js';
import { byFile, countOf, type Findings } from './findings.js';

const NO_FILE = 'the game';

/**
 * JUnit XML as CI servers read it: a suite a file, a case a problem. Errors are failures; warnings pass, and are told in
 * `system-out`. A game without problems is one case that passes, because an empty report counts as a broken run.
 */
export function junitFormat(findings: Findings): string {
  const { problems } = findings;
  const suites = byFile(problems).flatMap((group) => suite(group[0]?.place?.file ?? NO_FILE, group));
  const sound = [
    '  <testsuite name="cocreator check" tests="1" failures="0">',
    '    <testcase classname="cocreator" name="check"/>',
    '  </testsuite>',
  ];
  const cases = Math.max(1, problems.length);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="cocreator" tests="${cases}" failures="${countOf(findings, 'error')}">`,
    ...(problems.length > 0 ? suites : sound),
    '</testsuites>',
  ].join('\n');
}

function suite(file: string, problems: readonly Diagnostic[]): string[] {
  const failures = problems.filter(({ severity }) => severity === 'error').length;
  return [
    `  <testsuite name="${xml(file)}" tests="${problems.length}" failures="${failures}">`,
    ...problems.flatMap((each) => testCase(each, file)),
    '  </testsuite>',
  ];
}

function testCase(diagnostic: Diagnostic, file: string): string[] {
  const { code, severity, place, card } = diagnostic;
  const { message, hint } = wordingOf(diagnostic, en);
  const at = place ? `${file}:${place.start.line}:${place.start.column}` : file;
  const told = [`${severity}: ${message}`, at, card ?? '', hint ?? '']
    .filter((part) => part !== '')
    .join('\n');
  const line = place ? ` line="${place.start.line}"` : '';
  const head = `    <testcase classname="${code.replace('/', '.')}" name="${xml(`${at} ${code}`)}" file="${xml(file)}"${line}>`;
  const body =
    severity === 'error'
      ? `      <failure type="${code}" message="${xml(message)}">${xml(told)}</failure>`
      : `      <system-out>${xml(told)}</system-out>`;
  return [head, body, '    </testcase>'];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no way to write most control characters, so they are shown as in a terminal; line ends stay. */
const xml = (text: string): string =>
  text
    .split('\n')
    .map(showControls)
    .join('\n')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
