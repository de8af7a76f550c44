import type { Code, Diagnostic, Place, Related } from '../../diagnostics/diagnostic.js';
import type { Explanation } from '../../diagnostics/explanation.js';
import { explanations } from '../../diagnostics/explanations/en.js';
import { distinctIdentities } from '../../diagnostics/identity.js';
import { en } from '../../diagnostics/messages/en.js';
import { wordingOf } from '../../diagnostics/wording.js';
import { jsonText } from '../json-text.js';
import { errorsFirst, type Findings } from './findings.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const NOTES: { readonly [N in Related['note']]: string } = {
  'first-used-here': 'First used here.',
  'exists-here': 'This exists.',
  'belongs-here': 'It belongs beside this.',
  'used-here': 'Used here.',
};

/**
 * SARIF 2.1.0, as code hosts read it. A result keeps its fingerprint when lines move, so that an alert that was closed
 * stays closed.
 */
export function sarifFormat({ problems, version }: Findings): string {
  const sorted = errorsFirst(problems);
  const codes = [...new Set(sorted.map(({ code }) => code))].toSorted();
  const identities = distinctIdentities(sorted);
  const document = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cocreator', version, rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: sorted.map((each, index) => result(each, codes, identities[index] ?? '')),
      },
    ],
  };
  return jsonText(document);
}

function rule(code: Code): object {
  const { what, why, mend }: Explanation = explanations[code];
  return {
    id: code,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: {
      text: `${what}\n\n${why}\n\n${mend}`,
      markdown: `${what}\n\n${why}\n\n**How to mend it:** ${mend}`,
    },
  };
}

function result(diagnostic: Diagnostic, codes: readonly Code[], identity: string): object {
  const { code, severity, place, card, related = [] } = diagnostic;
  const { message, hint } = wordingOf(diagnostic, en);
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: [message, card ? `(${card})` : '', hint ?? ''].filter((part) => part !== '').join(' ') },
    ...(place && { locations: [{ physicalLocation: physical(place) }] }),
    ...(related.length > 0 && {
      relatedLocations: related.map(({ place: there, note }, id) => ({
        id,
        physicalLocation: physical(there),
        message: { text: NOTES[note] },
      })),
    }),
    partialFingerprints: { 'cocreatorProblem/v1': identity },
  };
}

/** Half a character, which names on Windows may have, has no form in an address. */
const asStep = (step: string): string => encodeURIComponent(step.replaceAll(/[\ud800-\udfff]/gu, '\ufffd'));

const physical = ({ file, start, end }: Place): object => ({
  artifactLocation: { uri: file.split('/').map(asStep).join('/') },
  region: {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  },
});
