import { type Diagnostic, type Place, problem } from '../diagnostics/diagnostic.js';
import { placeBetween, sourceOf } from '../diagnostics/line-index.js';
import type { Shop } from '../products/shop.js';
import { inside } from '../project/finding.js';
import type { Data, Origin } from '../project/project.js';
import { isLanguage } from './passages.js';

/** `[words](lang:tag)`, whatever the tag. */
const MARKED = /\[((?:\\.|[^[\]\\])+)\]\(lang:([^()\n]*)\)/g;

/** Words that are marked as being in a language that is none, on cards, in words of the game and in chapters. */
export function checkLanguages({ project, chapters, locate }: Shop): readonly Diagnostic[] {
  const { decks, words, wordsFile, folder } = project;
  const cards = decks.flatMap((deck) => deck.cards);
  return [
    ...cards.flatMap(({ values, origin, label }) =>
      inData(values, origin, ({ origin: at, offset, length }) => ({
        place: locate(at, offset, length),
        card: label,
      })),
    ),
    ...(wordsFile === undefined
      ? []
      : inData(words, { file: wordsFile, path: [] }, ({ origin, offset, length }) => ({
          place: locate(origin, offset, length),
        }))),
    ...[...chapters].flatMap(([name, text]) => {
      const source = sourceOf(`${folder}/${name}`, text);
      return inText(text, (offset, length) => ({ place: placeBetween(source, offset, offset + length) }));
    }),
  ];
}

interface Spot {
  readonly origin: Origin;
  readonly offset: number;
  readonly length: number;
}
interface Told {
  readonly place: Place | undefined;
  readonly card?: string;
}

function inData(data: Data, origin: Origin, tell: (spot: Spot) => Told): readonly Diagnostic[] {
  if (typeof data === 'string') return inText(data, (offset, length) => tell({ origin, offset, length }));
  if (typeof data !== 'object' || data === null) return [];
  const entries: readonly (readonly [string | number, Data])[] = Array.isArray(data)
    ? data.map((item: Data, index) => [index, item] as const)
    : Object.entries(data);
  return entries.flatMap(([key, item]) => inData(item, inside(origin, key), tell));
}

const inText = (text: string, tell: (offset: number, length: number) => Told): readonly Diagnostic[] =>
  [...text.matchAll(MARKED)].flatMap(({ 0: whole, 1: words = '', 2: language = '', index }) =>
    isLanguage(language)
      ? []
      : [
          problem(
            'reading/bad-language',
            { words, language },
            tell(index + whole.length - 1 - language.length, Math.max(1, language.length)),
          ),
        ],
  );
