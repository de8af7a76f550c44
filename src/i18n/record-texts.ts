import { inside } from '../project/finding.js';
import type { Project } from '../project/project.js';
import type { SourceText } from './source-text.js';

/** What the writers of recorded games say between the moves. */
export const recordTexts = ({ records = new Map() }: Project): readonly SourceText[] =>
  [...records].flatMap(([path, { origin, steps }]) => {
    const root = path.replace(/\.ya?ml$/, '').replaceAll('/', '.');
    let count = 0;
    return steps.flatMap((step, index): readonly SourceText[] => {
      if (!('aside' in step) || typeof step.aside !== 'string') return [];
      count += 1;
      const at = { kind: 'yaml', origin: inside(origin, 'moves', index, 'aside') } as const;
      const notes = ['An aside in the example of a game'];
      return [{ context: `${root}.aside${count}`, text: step.aside, counted: false, at, notes, group: '' }];
    });
  });
