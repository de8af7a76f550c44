import type { Box, Mm } from '../../units.js';
import { chanceFrom } from './chance.js';
import type { Point } from './path-data.js';

/** A height over every point of the plane. */
export type Field = (x: Mm, y: Mm) => number;

export interface FieldOptions {
  readonly seed: string;
  /** Hills and hollows are placed in here. */
  readonly box: Box;
  /** 1 gives waves of 60 mm and more; larger is finer. */
  readonly scale: number;
  readonly bumps: number;
}

const TURN = 2 * Math.PI;

/** Five long waves across each other, with some hills and hollows: air pressure, and the ground of the other fields. */
export function rollingField({ seed, box, scale, bumps }: FieldOptions): Field {
  const chance = chanceFrom(`${seed}~field`);
  const waves = Array.from({ length: 5 }, () => ({
    x: chance.between(-1, 1) * 0.11 * scale,
    y: chance.between(-1, 1) * 0.11 * scale,
    phase: chance.between(0, TURN),
    height: chance.between(0.4, 1),
  }));
  const hills = Array.from({ length: bumps }, () => ({
    x: chance.between(box.x, box.x + box.width),
    y: chance.between(box.y, box.y + box.height),
    spread: -(scale ** 2) / (2 * chance.between(10, 24) ** 2),
    height: chance.between(1.2, 2.2) * (chance.next() < 0.65 ? 1 : -1),
  }));
  return (x, y) => {
    let height = 0;
    for (const wave of waves) height += wave.height * Math.sin(wave.x * x + wave.y * y + wave.phase);
    for (const hill of hills) {
      height += hill.height * Math.exp(((x - hill.x) ** 2 + (y - hill.y) ** 2) * hill.spread);
    }
    return height;
  };
}

/** The rolling field bent by small waves, so that its contours have the bays and headlands of a coast. */
export function terrainField(options: FieldOptions): Field {
  const ground = rollingField(options);
  const chance = chanceFrom(`${options.seed}~coast`);
  const [along, across] = [chance.between(0, TURN), chance.between(0, TURN)];
  return (x, y) =>
    ground(
      x + 3.2 * Math.sin(y * 0.23 + along) + 1.2 * Math.sin(y * 0.61 + across),
      y + 3 * Math.sin(x * 0.21 + across) + Math.sin(x * 0.57 + along),
    );
}

/** Distance from the centre, negative and in mm, disturbed so that its rings look like a fingertip. */
export function fingerprintField(options: FieldOptions, [centreX, centreY]: Point): Field {
  const noise = rollingField(options);
  return (x, y) => {
    const dx = x - centreX;
    const dy = (y - centreY) * 1.05;
    const oval = 1.6 * Math.sin(2 * Math.atan2(dy, dx) + centreX);
    return 2.6 * noise(x * 0.9, y * 0.9) + oval - Math.sqrt(dx * dx + dy * dy);
  };
}
