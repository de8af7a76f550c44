import { papers } from '../project/formats.js';
import type { Project } from '../project/project.js';
import type { Size } from '../units.js';
import { boxContents } from './box-contents.js';

/** Paper to have at hand before the game is printed. */
type PaperNeed = {
  /** In g/m²; 0 where the game says none. */
  readonly grammage: number;
  /** Its name, or its size where it has none. */
  readonly paper: string;
  readonly sheets: number;
};

/**
 * How many sheets of which paper all products take together, the heaviest first. Booklets are not counted, nor are faces
 * of a size in which no paper is sold: a print shop cuts those from larger sheets.
 */
export function paperNeeds(project: Project): readonly PaperNeed[] {
  const needs = new Map<string, PaperNeed>();
  for (const entry of Object.values(boxContents(project).products)) {
    const { grammage, sheets, job } = entry;
    const size = { width: entry.paper_width, height: entry.paper_height };
    const name = nameOf(size);
    if (!entry.printed || sheets === 0 || (name === undefined && job === 'pages')) continue;
    const paper = name ?? `${size.width} × ${size.height} mm`;
    const key = `${grammage} ${paper}`;
    needs.set(key, { grammage, paper, sheets: sheets + (needs.get(key)?.sheets ?? 0) });
  }
  return [...needs.values()].toSorted((a, b) => b.grammage - a.grammage);
}

/** Whichever way it lies. */
const nameOf = ({ width, height }: Size): string | undefined =>
  [...papers].find(
    ([, paper]) => paper.width === Math.min(width, height) && paper.height === Math.max(width, height),
  )?.[0];
