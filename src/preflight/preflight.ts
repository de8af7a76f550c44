import { type Diagnostic, type Facts, problem } from '../diagnostics/diagnostic.js';
import type { Profile } from '../profiles/profile.js';
import { checkBoxes } from './check-boxes.js';
import { checkIdentity } from './check-identity.js';
import { lookAtPage } from './look-at-page.js';
import type { PageLook } from './page-look.js';
import { isList } from './pdf-object.js';
import { isUnreadable, type PdfFile, readPdf } from './read-pdf.js';

export interface Preflight {
  readonly pages: number;
  /** Spot colours, for the printer's plates. */
  readonly spots: readonly string[];
  /** Most ink of a colour in texts, shapes and lines, in percent. */
  readonly ink: number;
  readonly problems: readonly Diagnostic[];
}

/** Holds any PDF against what the printer of a profile takes. Pictures are looked at by their colours and pixels only. */
export function preflight(bytes: Uint8Array, profile: Profile): Preflight {
  const file = readPdf(bytes);
  if (isUnreadable(file)) return unreadable(file);
  if (file.pages.length === 0) return unreadable({ why: 'no-pages' });
  const looks = file.pages.map((page) => lookAtPage(page, file));
  return {
    pages: looks.length,
    spots: [...new Set(looks.flatMap(({ spots }) => [...spots]))].toSorted(),
    ink: Math.max(...looks.map(({ ink }) => ink)),
    problems: [
      ...(file.damage === undefined ? [] : [problem('preflight/damaged', { why: file.damage })]),
      ...checkIdentity(file, profile),
      ...checkBoxes(file, profile),
      ...checkLooks(looks, profile),
      ...checkActions(file, profile),
    ],
  };
}

const unreadable = (facts: Facts['preflight/unreadable']): Preflight => ({
  pages: 0,
  spots: [],
  ink: 0,
  problems: [problem('preflight/unreadable', facts)],
});

/** Pages on which something holds, counted from 1. */
const pagesWith = <T>(values: readonly T[], holds: (value: T) => boolean): readonly number[] =>
  values.flatMap((value, index) => (holds(value) ? [index + 1] : []));

function checkLooks(looks: readonly PageLook[], profile: Profile): readonly Diagnostic[] {
  const { color, dpi, standard, makes } = profile;
  const unread = pagesWith(looks, (look) => look.unread);
  const inAny = <T>(pick: (look: PageLook) => ReadonlySet<T>): readonly T[] => [
    ...new Set(looks.flatMap((look) => [...pick(look)])),
  ];
  const found: Diagnostic[] = inAny((look) => look.missingFonts).map((font) =>
    problem('preflight/font-not-embedded', {
      font,
      pages: pagesWith(looks, (look) => look.missingFonts.has(font)),
    }),
  );
  if (unread.length > 0) found.push(problem('preflight/unread-page', { pages: unread }));
  if (color.space === 'cmyk') {
    for (const use of inAny((look) => look.rgb))
      found.push(problem('preflight/rgb', { use, pages: pagesWith(looks, (look) => look.rgb.has(use)) }));
  }
  const limit = color.ink;
  if (limit !== undefined) {
    const pages = pagesWith(looks, ({ ink }) => ink > limit + 0.5);
    const ink = Math.max(...looks.map((look) => look.ink));
    if (pages.length > 0) found.push(problem('preflight/ink', { pages, ink, limit }));
  }
  // On a screen and at home, coarse pictures are a matter of taste.
  if (color.space === 'cmyk') found.push(...coarsePictures(looks, dpi));
  for (const use of standard === 'pdf/x-1a' || standard === 'pdf/x-4'
    ? inAny((look) => look.transparency)
    : []) {
    const pages = pagesWith(looks, (look) => look.transparency.has(use));
    const severity = standard === 'pdf/x-4' ? 'warning' : 'error';
    found.push(problem('preflight/transparency', { pages, use }, { severity }));
  }
  const untagged = makes === 'reading' ? pagesWith(looks, (look) => look.untagged) : [];
  if (untagged.length > 0) found.push(problem('preflight/untagged', { pages: untagged }));
  return found;
}

function coarsePictures(looks: readonly PageLook[], least: number): readonly Diagnostic[] {
  return looks.flatMap(({ pictures }, index) =>
    pictures
      .filter(({ dpi }) => dpi < least)
      .map(({ name: picture, dpi }) =>
        problem(
          'preflight/coarse-picture',
          { pages: [index + 1], picture, dpi, least },
          { severity: dpi < least / 2 ? 'error' : 'warning' },
        ),
      ),
  );
}

function checkActions(file: PdfFile, { standard }: Profile): readonly Diagnostic[] {
  if (standard === undefined) return [];
  const found: Diagnostic[] = [];
  const scripts = file.dict(file.root.get('Names'))?.has('JavaScript') ?? false;
  const opened = file.dict(file.root.get('OpenAction')) !== undefined;
  if (scripts || opened || file.root.has('AA')) found.push(problem('preflight/script', {}));
  if (standard === 'pdf/ua-1') return found;
  const pages = pagesWith(file.pages, (page) => {
    const annotations = file.get(page.get('Annots'));
    return isList(annotations) && annotations.length > 0;
  });
  if (pages.length > 0) found.push(problem('preflight/link', { pages }));
  return found;
}
