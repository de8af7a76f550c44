import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Profile } from '../profiles/profile.js';
import { MM_PER_PT } from '../units.js';
import { isList, type PdfDict } from './pdf-object.js';
import type { PdfFile } from './read-pdf.js';

type Edges = readonly [left: number, bottom: number, right: number, top: number];

/** A hundredth of a point: what rounding leaves. */
const NEAR = 0.02;
/** A tenth of a millimetre of bleed is nothing a knife could miss. */
const BLEED_NEAR_MM = 0.1;

/** Trim, bleed and paper of every page, where the profile cares for them. */
export function checkBoxes(file: PdfFile, { standard, bleed }: Profile): readonly Diagnostic[] {
  if (standard !== 'pdf/x-4' && standard !== 'pdf/x-1a') return [];
  const without: number[] = [];
  const outside = new Map<string, number[]>();
  const small = new Map<number, number[]>();
  for (const [index, page] of file.pages.entries()) {
    const number = index + 1;
    const media = boxOf('MediaBox', page, file);
    const trim = boxOf('TrimBox', page, file) ?? boxOf('ArtBox', page, file);
    if (trim === undefined) {
      without.push(number);
      continue;
    }
    const bled = boxOf('BleedBox', page, file) ?? media;
    const pairs = [
      ['TrimBox', trim, 'BleedBox', bled],
      ['BleedBox', bled, 'MediaBox', media],
    ] as const;
    for (const [inner, own, outer, around] of pairs) {
      if (own && around && !lies(own, around)) add(outside, `${inner} ${outer}`, number);
    }
    const found = bled === undefined ? 0 : least(trim, bled) * MM_PER_PT;
    if (bleed !== undefined && found < bleed - BLEED_NEAR_MM)
      add(small, Math.round(found * 100) / 100, number);
  }
  return [
    ...(without.length > 0 ? [problem('preflight/no-trim', { pages: without })] : []),
    ...[...outside].map(([names, pages]) => {
      const [inner = '', outer = ''] = names.split(' ');
      return problem('preflight/boxes', { pages, inner, outer });
    }),
    ...[...small].map(([found, pages]) =>
      problem('preflight/small-bleed', { pages, found, wanted: bleed ?? 0 }),
    ),
  ];
}

function boxOf(name: string, page: PdfDict['dict'], { get }: PdfFile): Edges | undefined {
  const found = get(page.get(name));
  const edges = isList(found) ? found.map(get) : [];
  const [a, b, c, d] = edges.filter((value) => typeof value === 'number');
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

const lies = (inner: Edges, outer: Edges): boolean => least(inner, outer) >= -NEAR;

/** The narrowest room between a box and the one around it, in points. */
const least = (inner: Edges, outer: Edges): number =>
  Math.min(inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]);

function add<K>(map: Map<K, number[]>, key: K, page: number): void {
  const pages = map.get(key) ?? [];
  pages.push(page);
  map.set(key, pages);
}
