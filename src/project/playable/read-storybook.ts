import type { Storybook } from '../../game/engine/storybook.js';
import type { Found } from '../finding.js';
import type { Project } from '../project.js';
import { readPart } from '../schema/read-part.js';
import { storybookSchema } from '../schema/storybook.js';
import { isKeys } from '../shape-of.js';

/** The sentences in which a game is told: `storybook:` of its words. Only what tells games needs them. */
export function readStorybook({ words, wordsFile }: Project): Found<Storybook | undefined> {
  const written: unknown = isKeys(words)
    ? Object.entries(words).find(([key]) => key === 'storybook')?.[1]
    : undefined;
  return readPart(storybookSchema, written, { file: wordsFile ?? '', path: ['storybook'] });
}
