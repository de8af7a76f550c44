import type { SheetLabels } from '../press/imposition/sheet-job.js';
import type { Data, Project } from '../project/project.js';

/** Words of the marks where `words.yaml` has none under `sheet:`. */
const ENGLISH: SheetLabels = {
  sheet: '{product} · sheet {n} of {total} · {side} · version {version}',
  tile: '{product} · part {n} of {total} · version {version}',
  fronts: 'fronts',
  backs: 'backs',
  frontsAndBacks: 'fronts and backs',
  controlBar: 'Print at 100 %: this bar is 50 mm long.',
  glue: 'glue under part {n}',
};

/** The words printed in the margins of sheets, in the language of the game. */
export function sheetWords({ words }: Project): SheetLabels {
  const own = entry(words, 'sheet');
  const labels = Object.entries(ENGLISH).map(([name, english]) => {
    const word = entry(own, name);
    return [name, typeof word === 'string' ? word : english];
  });
  return Object.fromEntries(labels) as unknown as SheetLabels;
}

const entry = (data: Data | undefined, name: string): Data | undefined =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as { readonly [key: string]: Data })[name]
    : undefined;
