import { COMPARISON_SENTENCES, SENTENCES } from '../game/phrasebook.js';
import { RESOURCES } from '../game/vocabulary.js';
import type { Data, Project } from '../project/project.js';
import { isGroup, stepsOf } from './card-texts.js';
import type { SourceText } from './source-text.js';

type Path = readonly (string | number)[];

/** The words of templates and the sentences of the effect language, in the order of `words.yaml`. */
export function wordTexts({ words, wordsFile = '' }: Project): readonly SourceText[] {
  return textsIn(words, []).map(({ path, text }) => wordText(text, path, wordsFile));
}

interface Word {
  readonly path: Path;
  readonly text: string;
}

/** In a list of groups, short codes such as the name of an icon are left to `keep:` of the settings. */
function textsIn(value: Data, path: Path): readonly Word[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: Data, index) => textsIn(item, [...path, index]));
  if (!isGroup(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

function wordText(text: string, path: Path, file: string): SourceText {
  const steps = stepsOf(path);
  const inBook = path[0] === 'phrasebook';
  return {
    context: inBook ? steps : `words.${steps}`,
    text,
    counted: inBook && isCounted(path),
    at: { kind: 'yaml', origin: { file, path } },
    notes: inBook ? [noteOf(path)] : [['Printed by templates', ...path.slice(0, -1)].join(' · ')],
    group: inBook ? '' : `words.${path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')}`,
  };
}

/** Sentences with a number in them, and the names of what one pays so many of. */
function isCounted([, part, name]: Path): boolean {
  if (part === 'names') return RESOURCES.some((resource) => resource === name);
  const slots: Readonly<Record<string, readonly string[]>> =
    part === 'sentences' ? SENTENCES : part === 'comparisons' ? COMPARISON_SENTENCES : {};
  return slots[String(name)]?.includes('number') ?? false;
}

function noteOf([, part]: Path): string {
  if (part === 'names')
    return 'Name in a sentence of effects. The first ones stand alone with a number: “Trust +1.”';
  if (part === 'sentences' || part === 'comparisons')
    return 'Sentence of effects. Each {slot} must stay, but may stand anywhere.';
  return 'Fills a slot in the sentences of effects.';
}
