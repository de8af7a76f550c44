import type { Box } from '../../units.js';
import type { Inks } from './colors.js';
import { Content } from './content.js';
import type { Ref } from './pdfkit-internals.js';

/** Drawings of one document that are stored once and drawn often. */
export interface Forms {
  /** Draws a form into `content`; `write` fills it when it is not stored yet. Nothing outside `bounds` shows. */
  draw(form: FormSource, content: Content): void;
}

interface FormSource {
  readonly identity: object;
  readonly bounds: Box;
  readonly write: (content: Content) => void;
  /** What is in it is painted as one before it is laid over the page. */
  readonly together?: boolean;
}

export function openForms(doc: PDFKit.PDFDocument, inks: Pick<Inks, 'space'>): Forms {
  const stored = new WeakMap<object, { readonly name: string; readonly ref: Ref }>();
  let count = 0;

  const store = ({ identity, bounds, write, together }: FormSource) => {
    const content = new Content();
    write(content);
    const { x, y, width, height } = bounds;
    const ref = doc.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [x, y, x + width, y + height],
      Resources: content.usedResources(),
      ...(together && { Group: { Type: 'Group', S: 'Transparency', I: true, CS: inks.space } }),
    });
    ref.end(content.bytes());
    count += 1;
    const form = { name: `X${count}`, ref };
    stored.set(identity, form);
    return form;
  };

  return {
    draw(source, content) {
      const { name, ref } = stored.get(source.identity) ?? store(source);
      content.resources.XObject[name] = ref;
      content.paint(`/${name} Do`);
    },
  };
}
