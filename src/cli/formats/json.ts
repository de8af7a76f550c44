import type { BuiltGame } from '../../build.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { en } from '../../diagnostics/messages/en.js';
import { wordingOf } from '../../diagnostics/wording.js';
import { jsonText } from '../json-text.js';
import { countOf, type Findings } from './findings.js';

/** What `check --format json` prints; described by `schema/check-result.schema.json`. */
export const jsonFormat = (findings: Findings): string => jsonText(checkDocument(findings));

/** What `build --json` prints: the same, and the files. */
export const buildDocument = (findings: Findings, { files }: BuiltGame): string =>
  jsonText({ ...checkDocument(findings), files });

/** What a run prints in place of its result when it could not come to one. */
export const failureDocument = (
  kind: 'usage' | 'file-system' | 'bug',
  message: string,
  version: string,
): string => jsonText({ ...head(version), failure: { kind, message } });

/** `version` grows when a reader would have to change. */
const head = (version: string): object => ({ version: 1, tool: { name: 'cocreator', version } });

function checkDocument(findings: Findings): object {
  const { problems, summary, version, leftOut } = findings;
  return {
    ...head(version),
    summary: {
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
      leftOut,
      ...summary,
    },
    diagnostics: problems.map(asJson),
  };
}

function asJson(diagnostic: Diagnostic): object {
  const { code, severity, facts, place, card, related } = diagnostic;
  return {
    code,
    severity,
    ...wordingOf(diagnostic, en),
    facts,
    ...(card && { card }),
    ...(place && { file: place.file, range: { start: place.start, end: place.end } }),
    ...(related && { related }),
  };
}
