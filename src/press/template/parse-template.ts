import Handlebars from 'handlebars';
import { type Checked, type Diagnostic, hasErrors, problem } from '../../diagnostics/diagnostic.js';
import { placeBetween, type Source } from '../../diagnostics/line-index.js';
import { checkHoles } from './check-holes.js';
import { readStatements } from './read-statements.js';
import { type RawHole, scanHoles } from './scan-holes.js';
import type { Statement } from './syntax.js';

/** Parses the Handlebars of a template; nothing of it is ever compiled or run by Handlebars itself. */
export function parseTemplate(source: Source): Checked<readonly Statement[]> {
  const obstacle = checkHoles(source);
  if (obstacle) return { value: undefined, problems: [obstacle] };
  const handlebars = Handlebars.create();
  const program = parsed(handlebars, source.text);
  if (!program) return { value: undefined, problems: [unreadableHole(handlebars, source)] };

  const problems: Diagnostic[] = [];
  const lines = [
    0,
    ...Array.from(source.text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length),
  ];
  const statements = readStatements(program, { source, lines, report: (found) => problems.push(found) });
  return { value: hasErrors(problems) ? undefined : statements, problems };
}

function parsed(handlebars: typeof Handlebars, text: string): hbs.AST.Program | undefined {
  try {
    return handlebars.parse(text);
  } catch {
    // Its message gives no column; the hole at fault is looked for below.
    return undefined;
  }
}

/** Blocks are known to match here, so one hole on its own must be what Handlebars cannot read. */
function unreadableHole(handlebars: typeof Handlebars, source: Source): Diagnostic {
  for (const hole of scanHoles(source.text)) {
    const text = source.text.slice(hole.from, hole.to);
    if (parsed(handlebars, alone(hole, text)) === undefined) {
      return problem(
        'template/hole-syntax',
        { hole: text },
        { place: placeBetween(source, hole.from, hole.to) },
      );
    }
  }
  return problem('template/hole-syntax', { hole: '{{' }, { place: placeBetween(source, 0, 0) });
}

function alone({ kind, name }: RawHole, text: string): string {
  if (kind === 'open') return `${text}{{/${name}}}`;
  if (kind === 'close') return '';
  return kind === 'else' || kind === 'else-chain' ? `{{#if a}}${text}{{/if}}` : text;
}
