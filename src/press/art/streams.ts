import type { Box, Mm } from '../../units.js';
import type { GroupItem } from '../frame.js';
import { type Chance, chanceFrom } from './chance.js';
import { curve, move, type Point } from './path-data.js';
import { cutTo, type Pens, penned, strokePaths } from './strokes.js';

export interface StreamsOptions extends Pens {
  readonly seed: string;
  readonly box: Box;
  /** Distance between neighbouring streams. */
  readonly pitch: Mm;
  /** How far a stream moves to the right on its way up. */
  readonly lean: Mm;
}

/** Wind or current: curves of one shape that rise side by side. */
export function streams(options: StreamsOptions): GroupItem {
  const { seed, box, pitch, lean } = options;
  const chance = chanceFrom(`${seed}~streams`);
  const draw = streamShape(options, chance);
  const first = box.x - lean - chance.between(0, pitch);
  const count = Math.ceil((box.width + lean) / pitch) + 2;
  const lines = Array.from({ length: count }, (_, index) =>
    penned(draw(first + index * pitch), index, options),
  );
  return cutTo(box, strokePaths(lines));
}

/** Both ends lie outside the box, so that streams cross its edges at their own angle. */
function streamShape({ box, lean }: StreamsOptions, chance: Chance): (x: Mm) => string {
  const [out, back, bend] = [chance.between(0.1, 0.5), chance.between(0.05, 0.42), chance.between(0.5, 0.75)];
  return (x) => {
    const at = (across: number, down: number): Point => [x + lean * across, box.y + box.height * down];
    const turn = at(bend, 0.36);
    return (
      move(at(0, 1.06)) +
      curve(at(out, 0.88), at(back, 0.58), turn) +
      curve(at(2 * bend - back, 0.14), at(0.93, 0.1), at(1, -0.06))
    );
  };
}
