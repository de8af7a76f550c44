import type { BlockOf, Picture } from './block.js';
import { readStep } from './list-item.js';
import type { BlockPart, PartValues } from './part.js';

const CARD = /^card:(?:(?<kind>[\w-]+)\/)?(?<ref>[\w-]+)\/(?<side>front|back)(?:\?width=(?<width>[\d.]+))?$/;

/** Width of a card in a figure, in mm: alone, and beside others. */
const WIDTH = { alone: 56, beside: 54 };

/** A figure of cards side by side, or one that a template of its own draws. */
export function figurePart({ pictures, notes }: BlockOf<'figure'>): BlockPart {
  const [first = { target: '', caption: '' }] = pictures;
  const width = pictures.length === 1 ? WIDTH.alone : WIDTH.beside;
  const cards = pictures.flatMap((picture) => cardIn(picture, width) ?? []);
  if (cards.length === pictures.length) {
    return { part: 'figure-cards', values: { cards }, words: first.target };
  }
  const { template, values } = drawingOf(first.target);
  return {
    part: 'figure-caption',
    drawing: { template, values: { ...values, notes: notes.map(note) } },
    values: { caption: first.caption },
    words: first.target,
  };
}

function cardIn({ target, caption }: Picture, usual: number): PartValues | undefined {
  const found = CARD.exec(target)?.groups;
  if (found === undefined) return undefined;
  const { kind = '', ref = '', side = 'front', width = usual } = found;
  return { kind, ref, side, width: Number(width), caption };
}

/** `template:figures/reading-a-card?card=D02` → the template, and `card` to fill it with. */
function drawingOf(target: string): { readonly template: string; readonly values: PartValues } {
  const [name = '', query = ''] = target.replace(/^template:/, '').split('?');
  return { template: name, values: Object.fromEntries(new URLSearchParams(query)) };
}

function note(item: string, index: number): PartValues {
  const { title, text } = readStep(item);
  return { number: index + 1, title, text };
}
