import { Chalk } from 'chalk';
import type { Findings } from './findings.js';

/** The forms a result can be written in. */
export const FORMATS = ['pretty', 'short', 'json', 'sarif', 'github', 'junit'] as const;
export type FormatName = (typeof FORMATS)[number];

/**
 * Writes a result down; `colors` as the terminal allows, 0 for a file; `most` problems of one file where a person reads
 * them. Formats nobody asks for are not loaded.
 */
export async function writeDown(
  findings: Findings,
  format: FormatName,
  colors: 0 | 1,
  most?: number,
): Promise<string> {
  switch (format) {
    case 'pretty': {
      const { prettyFormat } = await import('./pretty.js');
      // The shared chalk decides for itself and does not know NO_COLOR.
      return prettyFormat(findings, new Chalk({ level: colors }), most);
    }
    case 'short':
      return (await import('./short.js')).shortFormat(findings);
    case 'json':
      return (await import('./json.js')).jsonFormat(findings);
    case 'sarif':
      return (await import('./sarif.js')).sarifFormat(findings);
    case 'github':
      return (await import('./github.js')).githubFormat(findings);
    case 'junit':
      return (await import('./junit.js')).junitFormat(findings);
  }
}
