import { deflateSync } from 'node:zlib';
import type { Box } from '../../units.js';
import type { FrameItem } from '../frame.js';
import type { Inks } from './colors.js';
import { Content, type Resources } from './content.js';
import type { Ref } from './pdfkit-internals.js';

/** Drawings of one document that are stored once and drawn often. */
export interface Forms {
  /** Draws a form into `content`; `write` fills it when it is not stored yet. Nothing outside `bounds` shows. */
  draw(form: FormSource, content: Content): void;
}

interface FormSource {
  /** What is stored under one name, or as one object, is stored once. */
  readonly identity: object | string;
  readonly items: readonly FrameItem[];
  readonly bounds: Box;
  readonly write: (content: Content) => void;
  /** What is in it is painted as one before it is laid over the page. */
  readonly together?: boolean;
}

export function openForms(
  doc: PDFKit.PDFDocument,
  {
    inks,
    packed = new WeakMap(),
  }: { readonly inks: Pick<Inks, 'space'>; readonly packed?: PackedForms | undefined },
): Forms {
  const objects = new WeakMap<object, Form>();
  const names = new Map<string, Form>();
  let count = 0;

  const known = ({ identity }: FormSource) =>
    typeof identity === 'string' ? names.get(identity) : objects.get(identity);

  const store = (source: FormSource): Form => {
    const { identity, items, bounds, together } = source;
    const { resources, bytes } = packed.get(items) ?? pack(source, packed);
    const { x, y, width, height } = bounds;
    const ref = doc.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [x, y, x + width, y + height],
      Resources: resources,
      Filter: 'FlateDecode',
      ...(together && { Group: { Type: 'Group', S: 'Transparency', I: true, CS: inks.space } }),
    });
    ref.end(bytes);
    count += 1;
    const form = { name: `X${count}`, ref };
    if (typeof identity === 'string') names.set(identity, form);
    else objects.set(identity, form);
    return form;
  };

  return {
    draw(source, content) {
      const { name, ref } = known(source) ?? store(source);
      content.resources.XObject[name] = ref;
      content.paint(`/${name} Do`);
    },
  };
}

interface Form {
  readonly name: string;
  readonly ref: Ref;
}

/**
 * Drawings as their streams are written, by their items: made of paths alone, they are the same in every document of the
 * same inks. What refers to fonts, pictures, gradients or other drawings of one document stays out.
 */
export type PackedForms = WeakMap<readonly FrameItem[], Packed>;

interface Packed {
  readonly resources: Partial<Resources>;
  readonly bytes: Uint8Array;
}

function pack({ items, write }: FormSource, packed: PackedForms): Packed {
  const content = new Content();
  write(content);
  const form = { resources: content.usedResources(), bytes: deflateSync(content.bytes()) };
  if (Object.keys(form.resources).length === 0) packed.set(items, form);
  return form;
}
