import { createHash } from 'node:crypto';
import type { Frame, FrameItem, Paint } from '../../press/frame.js';

/** Stands for a description of kilobytes: a game may have a hundred thousand faces. */
const digestOf = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64').slice(0, 12);

/** What tells a face from others: digests of its shapes and of their colours. */
export type Traits = readonly [shapes: string, colors: string];

export function traitsOf({ items }: Frame): Traits {
  const shapes: string[] = [];
  const colors: string[] = [];
  note(items, shapes, colors);
  return [digestOf(shapes), digestOf(colors)];
}

/** Remembers how faces look without their colours, to find cards that only their colours tell apart. */
export class Likeness {
  readonly #seen = new Map<string, { readonly card: string; readonly colors: string }>();

  /** The id of a card whose face, drawn by the same template, has other colours and nothing else that is other. */
  differsInColorOnly(
    [shapes, colors]: Traits,
    { template, card }: { readonly template: string; readonly card: string },
  ): string | undefined {
    const key = `${template}\n${shapes}`;
    const known = this.#seen.get(key);
    if (known === undefined) this.#seen.set(key, { card, colors });
    return known === undefined || known.card === card || known.colors === colors ? undefined : known.card;
  }
}

function note(items: readonly FrameItem[], shapes: string[], colors: string[]): void {
  for (const item of items) {
    switch (item.kind) {
      case 'group':
        shapes.push(`g ${item.x} ${item.y} ${item.scale} ${item.rotate} ${item.clip}`);
        note(item.items, shapes, colors);
        break;
      case 'path':
        // The ends and the length of an outline tell it from any other that a face could have in its place.
        shapes.push(`p ${item.d.length} ${item.d.slice(0, 80)} ${item.d.slice(-80)} ${item.stroke?.width}`);
        colors.push(colorOf(item.fill), item.stroke?.color ?? '');
        break;
      case 'text':
        shapes.push(
          `t ${item.x} ${item.baseline} ${item.size} ${item.words.map(({ text }) => text).join(' ')}`,
        );
        colors.push(item.color);
        break;
      case 'image':
        shapes.push(`i ${item.box.x} ${item.box.y} ${item.box.width} ${item.image.name}`);
        break;
      default:
    }
  }
}

const colorOf = (paint: Paint | undefined): string =>
  paint === undefined || typeof paint === 'string'
    ? (paint ?? '')
    : paint.stops.map(([, color]) => color).join('/');
