import { PNG } from 'pngjs';

/** A pixel that was looked at: column, row, and red, green, blue and alpha, 0 to 255 each. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
  readonly rgba: Rgba;
}

type Rgba = readonly [number, number, number, number];

/** Above this a picture is too much to look at. */
const MOST_PIXELS = 16_000_000;

/**
 * Some pixels of a PNG that was found sound, evenly spread, about `across` in each direction; nothing where it is very
 * large, or not sound after all.
 */
export function pngPixels(bytes: Uint8Array, across: number): readonly Pixel[] | undefined {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Its header comes first, with the width and then the height.
  if (bytes.length < 24 || head.getUint32(16) * head.getUint32(20) > MOST_PIXELS) return undefined;
  const picture = read(bytes);
  if (picture === undefined) return undefined;
  const { width, height, data } = picture;
  const [everyX, everyY] = [Math.ceil(width / across), Math.ceil(height / across)];
  const pixels: Pixel[] = [];
  for (let y = 0; y < height; y += everyY)
    for (let x = 0; x < width; x += everyX) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray((y * width + x) * 4);
      pixels.push({ x, y, rgba: [red, green, blue, alpha] });
    }
  return pixels;
}

function read(bytes: Uint8Array): PNG | undefined {
  try {
    return PNG.sync.read(Buffer.from(bytes));
  } catch {
    return undefined;
  }
}
