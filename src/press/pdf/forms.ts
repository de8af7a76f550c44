import type { Box } from '../../units.js';
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
}

export function openForms(doc: PDFKit.PDFDocument): Forms {
  const stored = new WeakMap<object, { readonly name: string; readonly ref: Ref }>();
  let count = 0;

  const store = ({ identity, bounds, write }: FormSource) => {
    const content = new Content();
    write(content);
    const { x, y, width, height } = bounds;
    const ref = doc.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [x, y, x + width, y + height],
      Resources: content.usedResources(),
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
