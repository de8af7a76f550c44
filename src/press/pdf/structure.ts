import type { Box } from '../../units.js';
import type { Tag } from '../tagged.js';
import { points } from './document.js';
import type { Ref } from './pdfkit-internals.js';

/** The structure tree of one document, as it grows page by page. */
export interface Structure {
  /** Starts the next page: its marks get numbers from 0. */
  startPage(): void;
  /** A number for marks of a tag on the current page. */
  mark(tag: Tag): number;
  /** Says that an annotation on the current page belongs to a tag; the number is for its StructParent. */
  annotate(tag: Tag, annotation: Ref): number;
  /** Writes the tree into the catalogue. */
  end(): void;
}

interface Element {
  readonly ref: Ref;
  readonly kids: unknown[];
}

type Parents = Ref | readonly Ref[];

export function openStructure(doc: PDFKit.PDFDocument): Structure {
  const root = doc.ref({ Type: 'StructTreeRoot' });
  const top: Ref[] = [];
  const elements = new Map<Tag, Element>();
  const parents = new Map<number, Parents>();
  let marked: Ref[] = [];
  let next = 0;

  const elementOf = (tag: Tag): Element => {
    const known = elements.get(tag);
    if (known) return known;
    const parent = tag.parent && elementOf(tag.parent);
    const kids: unknown[] = [];
    const ref = doc.ref({
      Type: 'StructElem',
      S: tag.type,
      P: parent?.ref ?? root,
      ...(tag.alt !== undefined && { Alt: new String(tag.alt) }),
      ...(tag.language !== undefined && { Lang: new String(tag.language) }),
      ...attributesOf(tag, doc),
    });
    if (parent) parent.kids.push(ref);
    else top.push(ref);
    const element = { ref, kids };
    elements.set(tag, element);
    return element;
  };

  return {
    startPage() {
      marked = [];
      parents.set(next, marked);
      Object.assign(doc.page.dictionary.data, { StructParents: next, Tabs: 'S' });
      next += 1;
    },
    mark(tag) {
      const { ref, kids } = elementOf(tag);
      const id = marked.length;
      marked.push(ref);
      kids.push({ Type: 'MCR', Pg: doc.page.dictionary, MCID: id });
      return id;
    },
    annotate(tag, annotation) {
      const { ref, kids } = elementOf(tag);
      kids.push({ Type: 'OBJR', Pg: doc.page.dictionary, Obj: annotation });
      const key = next;
      parents.set(key, ref);
      next += 1;
      return key;
    },
    end() {
      for (const { ref, kids } of elements.values()) {
        Object.assign(ref.data, { K: kids });
        ref.end();
      }
      const tree = doc.ref({ Nums: [...parents].flat() });
      tree.end();
      Object.assign(root.data, { K: top, ParentTree: tree, ParentTreeNextKey: next });
      // pdfkit ends both itself, as it would its own.
      Object.assign(doc._root.data, { StructTreeRoot: root, MarkInfo: doc.ref({ Marked: true }) });
    },
  };
}

function attributesOf({ scope, box, numbering }: Tag, doc: PDFKit.PDFDocument): object {
  if (scope) return { A: { O: 'Table', Scope: scope } };
  if (numbering) return { A: { O: 'List', ListNumbering: numbering } };
  if (box) return { A: { O: 'Layout', Placement: 'Block', BBox: corners(box, doc) } };
  return {};
}

function corners({ x, y, width, height }: Box, doc: PDFKit.PDFDocument): readonly number[] {
  const top = doc.page.height - points(y);
  return [points(x), top - points(height), points(x + width), top];
}
