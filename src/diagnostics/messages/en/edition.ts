import type { EditionDiagnosticFacts } from '../../facts/edition.js';
import type { Messages } from '../../wording.js';

const WHAT = {
  product: 'This game has no product',
  card: 'This game has no card',
  deck: 'This game has no deck',
  rule: 'This game has no house rule',
  variable: 'No text of this game has the variable',
  color: 'Editions of this game may not change the colour',
} as const;

const offer = (nearest: string | undefined, known: readonly string[]): string | undefined => {
  if (nearest !== undefined) return `Did you mean “${nearest}”?`;
  return known.length > 0 && known.length <= 30 ? `Possible: ${known.join(', ')}.` : undefined;
};

export const editionMessages: Messages<EditionDiagnosticFacts> = {
  'edition/no-edition': ({ name, nearest, known }) => ({
    message: `This game has no edition “${name}”.`,
    hint: offer(nearest, known) ?? 'Editions stand in the folder “editions” of the game.',
  }),
  'edition/unknown': ({ what, name, nearest, known }) => ({
    message: `${WHAT[what]} “${name}”.`,
    hint: offer(nearest, known),
  }),
  'edition/rule-range': ({ rule, value, min, max }) => ({
    message: `The house rule “${rule}” is ${value}; it may be ${min} to ${max}.`,
    hint: `Write a number from ${min} to ${max}.`,
  }),
  'edition/contrast': ({ color, on, ratio, least }) => ({
    message: `“${on}” can hardly be read on the colour “${color}”: the contrast is ${ratio.toFixed(1)}, and ${least} is needed.`,
    hint: 'Take a darker or a lighter colour.',
  }),
  'edition/logo': ({ file, why, pixels, least }) =>
    why === 'missing'
      ? {
          message: `There is no logo “${file}” in the game folder.`,
          hint: 'Write its path from the game folder, as editions/logo.svg.',
        }
      : why === 'format'
        ? {
            message: `The logo “${file}” is no SVG, PNG or JPEG that can be read.`,
            hint: 'Save it as SVG, or as PNG; pictures of the web (WebP, GIF) and PDF are not read.',
          }
        : {
            message: `The logo “${file}” is only ${pixels} pixels wide; ${least} are needed to print it sharply.`,
            hint: 'Ask for a larger one, or best for an SVG, which is sharp at any size.',
          },
};
