import { createHash } from 'node:crypto';
import type { FrameItem, Paint } from '../../press/frame.js';
import type { Sight } from './lint-face.js';

/** Stands for a description of kilobytes: a game may have a hundred thousand faces. */
const digestOf = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64').slice(0, 12);

interface Look {
  readonly card: string;
  readonly colors: string;
}

/** Remembers how faces look without their colours, to find cards that only their colours tell apart. */
export class Likeness {
  readonly #seen = new Map<string, Look>();

  /** The id of a card whose face, drawn by the same template, has other colours and nothing else that is other. */
  differsInColorOnly({ frame, template, card }: Sight): string | undefined {
    if (card === undefined) return undefined;
    const shapes: string[] = [template];
    const colors: string[] = [];
    note(frame.items, shapes, colors);
    const [key, mine] = [digestOf(shapes), digestOf(colors)];
    const known = this.#seen.get(key);
    if (known === undefined) this.#seen.set(key, { card, colors: mine });
    return known === undefined || known.card === card || known.colors === mine ? undefined : known.card;
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
