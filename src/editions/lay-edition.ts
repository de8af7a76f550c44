import type { Place } from '../diagnostics/diagnostic.js';
import { type Finding, finding, inside } from '../project/finding.js';
import { papers } from '../project/formats.js';
import { joinPath } from '../project/game-path.js';
import type { Overlay } from '../project/overlay.js';
import type { Data, Origin, Project } from '../project/project.js';
import type { Edition } from './edition-schema.js';
import { unknown } from './unknown.js';

interface Desk {
  readonly project: Project;
  readonly overlay: Overlay;
  /** The edition’s file. */
  readonly origin: Origin;
  readonly placeOf: (origin: Origin) => Place | undefined;
}

/** Lays what an edition says over the files of the game; what it says of things that are not there is a finding. */
export function layEdition(edition: Edition, desk: Desk): readonly Finding[] {
  return [...layTexts(edition, desk), ...layRules(edition, desk), ...layPaper(edition, desk)];
}

function layTexts({ variables, credits, version, license }: Edition, desk: Desk): readonly Finding[] {
  const { project, overlay, origin, placeOf } = desk;
  const game: Origin = { file: joinPath(project.folder, 'game.yaml'), path: [] };
  const lay = (path: Origin['path'], value: Data, from: Origin) =>
    overlay.lay({ ...game, path }, { value, place: placeOf(from) });
  const known = [...(project.variables?.keys() ?? [])];
  const strangers = Object.keys(variables).filter((name) => !known.includes(name));
  for (const [name, value] of Object.entries(variables))
    if (known.includes(name)) lay(['variables', name], value, inside(origin, 'variables', name));
  if (version !== undefined) lay(['version'], version, inside(origin, 'version'));
  const own = [...credits, ...(license === undefined ? [] : [license])];
  // Behind those of the game, which stay: its licence asks for them.
  for (const [index, line] of own.entries())
    lay(['credits', project.credits.length + index], line, inside(origin, 'credits', index));
  return strangers.map((name) => unknown('variable', name, known, inside(origin, 'variables', name)));
}

function layRules({ rules }: Edition, { project, overlay, origin, placeOf }: Desk): readonly Finding[] {
  const allowed = project.mayChange?.rules ?? {};
  return Object.entries(rules).flatMap(([rule, value]): readonly Finding[] => {
    const at = inside(origin, 'rules', rule);
    const range = allowed[rule];
    if (range === undefined) return [unknown('rule', rule, Object.keys(allowed), at)];
    const { min, max } = range;
    if (value < min || value > max)
      return [finding('edition/rule-range', { rule, value, min, max }, { origin: at })];
    const path = rule.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const was = path.reduce<unknown>(
      (data, step) =>
        typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[step] : undefined,
      project.rules,
    );
    if (Number.isInteger(was) && !Number.isInteger(value))
      return [finding('game/not-whole', { field: rule, value }, { origin: at })];
    overlay.lay({ file: project.rulesFile ?? '', path }, { value, place: placeOf(at) });
    return [];
  });
}

/** What the game prints on A4 is printed on another paper, and its files are called after it. */
function layPaper({ paper }: Edition, { project, overlay, origin, placeOf }: Desk): readonly Finding[] {
  if (paper === undefined) return [];
  const usual = papers.get(USUAL);
  const at = inside(origin, 'paper');
  if (!papers.has(paper)) {
    const known = [...papers.keys()];
    return [finding('game/unknown-value', { field: 'paper', value: paper, known }, { origin: at })];
  }
  for (const product of project.products)
    for (const [index, print] of product.prints.entries()) {
      if (print.as === 'pages' || print.paper.width !== usual?.width || print.paper.height !== usual.height)
        continue;
      const path = [...product.origin.path, 'print', index];
      const file = print.file.replace(/(^|-)a4(?=-|$)/, `$1${paper.toLowerCase()}`);
      overlay.lay({ ...product.origin, path: [...path, 'paper'] }, { value: paper, place: placeOf(at) });
      overlay.lay({ ...product.origin, path: [...path, 'file'] }, { value: file });
    }
  return [];
}

const USUAL = 'A4';
