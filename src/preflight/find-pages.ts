import { isDict, isList, type PdfDict, type PdfObject } from './pdf-object.js';

type Dict = PdfDict['dict'];

interface Shelves {
  readonly get: (value: PdfObject | undefined) => PdfObject | undefined;
  readonly dict: (value: PdfObject | undefined) => Dict | undefined;
}

export interface FoundPages {
  readonly pages: readonly Dict[];
  /** Pages the tree names that are not in the file, or not in the tree. */
  readonly lost: boolean;
}

/** Handed down to pages that do not say otherwise. */
const INHERITED = ['MediaBox', 'CropBox', 'Resources', 'Rotate'];
/** A tree of pages is some levels high; one of thousands would fell the program. */
const DEEPEST = 200;

/** The pages of a tree in reading order; where there is no tree any more, the pages as they stand in the file. */
export function findPages(
  top: PdfObject | undefined,
  all: Iterable<PdfObject>,
  { get, dict }: Shelves,
): FoundPages {
  const pages: Dict[] = [];
  const seen = new Set<Dict>();
  let lost = false;
  const walk = (node: PdfObject | undefined, above: ReadonlyMap<string, PdfObject>, depth: number): void => {
    const own = dict(node);
    if (own === undefined || seen.has(own) || depth > DEEPEST) {
      lost = true;
      return;
    }
    seen.add(own);
    const merged = new Map([...above, ...own]);
    const kids = get(own.get('Kids'));
    if (isList(kids)) {
      const handed = new Map([...merged].filter(([key]) => INHERITED.includes(key)));
      for (const kid of kids) walk(kid, handed, depth + 1);
    } else if (own.has('Kids') || isNamed(get(own.get('Type')), 'Pages')) lost = true;
    else pages.push(merged);
  };
  if (top !== undefined) walk(top, new Map(), 0);
  if (pages.length > 0 || (top !== undefined && !lost)) return { pages, lost };
  const loose = [...all].filter(isDict).filter((found) => isNamed(get(found.dict.get('Type')), 'Page'));
  return { pages: loose.map((found) => found.dict), lost: lost || loose.length > 0 };
}

const isNamed = (value: PdfObject | undefined, name: string): boolean =>
  typeof value === 'object' && value !== null && 'name' in value && value.name === name;
