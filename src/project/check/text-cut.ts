import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { placeBetween } from '../../diagnostics/line-index.js';
import type { ParsedFile } from '../parse.js';
import type { Card, FieldType, Kind } from '../project.js';

type Path = readonly (string | number)[];

/** Texts cut short by a `#`, among those whose path says that a text is meant. */
export function checkCuts(
  file: ParsedFile,
  isText: (path: Path) => boolean,
  cards: readonly Card[] = [],
): readonly Diagnostic[] {
  const labels = new Map(cards.map(({ origin, label }) => [origin.path[0], label]));
  return file.cuts
    .filter(({ path }) => isText(path))
    .map(({ kept, range, path: [index] }) => {
      const place = placeBetween(file.source, ...range);
      return problem('yaml/text-cut-by-hash', { kept }, { place, card: labels.get(index) });
    });
}

/** In a deck file: whether a field of the type `text` stands there. */
export const isTextOf =
  ({ fields }: Kind) =>
  ([, field, ...rest]: Path): boolean =>
    endsInText(fields.get(String(field)), rest);

function endsInText(type: FieldType | undefined, [step, ...rest]: Path): boolean {
  if (type === undefined || step === undefined) return type?.type === 'text';
  if (type.type === 'list' || type.type === 'map') return endsInText(type.of, rest);
  return type.type === 'group' && endsInText(type.fields.get(String(step)), rest);
}

const GAME_TEXTS = [
  /^title$/,
  /^subtitle$/,
  /^credits\/\d+$/,
  /^sources\/[^/]*$/,
  /^kinds\/[^/]*\/name$/,
  /^products\/\d+\/title$/,
];

/** In `game.yaml`: whether the value is printed. */
export const isGameText = (path: Path): boolean => GAME_TEXTS.some((pattern) => pattern.test(path.join('/')));
