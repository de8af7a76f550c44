import type { Die } from '../frame.js';
import type { Inks } from './colors.js';
import type { Content } from './content.js';
import { round3 } from './numbers.js';
import type { Ref } from './pdfkit-internals.js';

/** What the spot colours are called in which a print shop looks for its lines. */
export type DieColors = Readonly<Record<Die, string>>;

/** Lines that a die cuts or creases. */
export interface DieLines {
  /** Whether they are spot colours, to be printed over the art, or a thin black line to cut and fold by hand. */
  readonly spot: boolean;
  /** Strokes a path; what it sets stays set. */
  draw(die: Die, path: string, content: Content): void;
}

interface Choices {
  readonly space: Inks['space'];
  readonly colors: DieColors | undefined;
  /** A layer needs PDF 1.5. */
  readonly layers: boolean;
}

/** Width in mm. */
const LINE = { spot: 0.25, plain: 0.15 } as const;
/** How a screen shows the spot colour: magenta to cut, blue to fold. */
const TINTS = {
  DeviceCMYK: { none: [0, 0, 0, 0], cut: [0, 1, 0, 0], fold: [1, 0.3, 0, 0] },
  DeviceRGB: { none: [1, 1, 1], cut: [0.9, 0, 0.5], fold: [0, 0.5, 0.9] },
} as const;
const PLAIN = {
  DeviceCMYK: { black: '0 0 0 1 K', white: '0 0 0 0 K' },
  DeviceRGB: { black: '0 0 0 RG', white: '1 1 1 RG' },
} as const;
const LAYER = 'Die lines';

export function openDieLines(doc: PDFKit.PDFDocument, { space, colors, layers }: Choices): DieLines {
  if (colors === undefined) {
    return {
      spot: false,
      // Black beside white, or after it: one of them is seen on any ground.
      draw(die, path, content) {
        const { black, white } = PLAIN[space];
        const [below, above] = die === 'cut' ? [LINE.plain * 3, '[] 0 d'] : [LINE.plain, '[1.2 1.2] 0 d'];
        content.paint(`${white} ${round3(below)} w 0 J 1 j [] 0 d\n${path}S`);
        content.paint(`${black} ${LINE.plain} w ${above}\n${path}S`);
      },
    };
  }
  const spots = new Map<Die, Ref>();
  const spotOf = (die: Die): Ref => {
    const known = spots.get(die);
    if (known) return known;
    const tint = { FunctionType: 2, Domain: [0, 1], C0: TINTS[space].none, C1: TINTS[space][die], N: 1 };
    const ref = doc.ref(['Separation', nameOf(colors[die]), space, tint]);
    ref.end();
    spots.set(die, ref);
    return ref;
  };
  let layer: Ref | undefined;
  return {
    spot: true,
    draw(die, path, content) {
      const space = die === 'cut' ? 'DieCut' : 'DieFold';
      content.resources.ColorSpace[space] = spotOf(die);
      const line = `/${space} CS 1 SCN ${LINE.spot} w 0 J 1 j [] 0 d\n${path}S`;
      if (!layers) return content.paint(line);
      layer ??= addLayer(doc);
      content.resources.Properties.Die = layer;
      content.paint(`/OC /Die BDC\n${line}\nEMC`);
    },
  };
}

/** pdfkit writes a text in an array as a name; what a name may not hold goes by its code. */
const nameOf = (name: string): string =>
  Array.from(Buffer.from(name), (byte) => {
    const letter = String.fromCharCode(byte);
    return /[A-Za-z0-9_.-]/u.test(letter) ? letter : `#${byte.toString(16).padStart(2, '0')}`;
  }).join('');

/** A layer that is shown and printed. */
function addLayer(doc: PDFKit.PDFDocument): Ref {
  const layer = doc.ref({ Type: 'OCG', Name: new String(LAYER) });
  layer.end();
  Object.assign(doc._root.data, {
    OCProperties: { OCGs: [layer], D: { Name: new String(LAYER), Order: [layer], ON: [layer] } },
  });
  return layer;
}
