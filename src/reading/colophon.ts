import { fontFacts } from '../press/text/font-facts.js';
import type { Shop } from '../products/shop.js';
import type { BookletProduct, Product, Project } from '../project/project.js';
import { NO_EDITION } from '../project/seen.js';
import { plain, type ReadingBlock, type ReadingItem } from './document.js';
import { type ReadingWords, readingWords } from './reading-words.js';

/** Of the document, and of its place in another. No id of a product begins with a dot. */
export const COLOPHON = '.colophon';

/** Where a game says how it was made: its longest booklet, or a document of its own where it has none. */
export function colophonHome({ products }: Pick<Project, 'products'>): Product | undefined {
  const books = products.filter((product): product is BookletProduct => product.kind === 'booklet');
  const [longest] = books.toSorted((one, other) => other.chapters.length - one.chapters.length);
  return longest;
}

/** The document of its own, as if it were a booklet without chapters. */
export function ownColophon({ products, words, title }: Project): BookletProduct | undefined {
  const [first] = products;
  if (first === undefined || colophonHome({ products }) !== undefined) return undefined;
  return {
    id: COLOPHON,
    title: readingWords({ words }).about.replace('{title}', title),
    kind: 'booklet',
    format: first.format,
    bleed: first.bleed,
    prints: [],
    origin: first.origin,
    chapters: [],
    records: [],
    pages: { left: '', right: '' },
    blocks: {},
    runOn: false,
  };
}

/** Who made the game and this file of it, with what, from what, and what one may do with it. */
export function colophonBlocks(shop: Shop): readonly ReadingBlock[] {
  const { project } = shop;
  const words = readingWords(project);
  const { credits, sources } = project;
  return [
    heading(2, words.about.replace('{title}', project.title), ''),
    ...facts(shop, words),
    ...section(words.credits, 'credits', credits.map(plain)),
    ...section(
      words.sources,
      'sources',
      [...sources].map(([key, text]) => `**${plain(key)}:** ${text}`),
    ),
    ...section(
      words.fonts,
      'fonts',
      fontsOf(shop).map((line) => `[${plain(line)}](lang:en)`),
    ),
  ];
}

/** The fonts of the theme, a line each, in English. */
const fontsOf = ({ project: { theme }, layout: { fonts } }: Shop): readonly string[] =>
  [...new Set([...theme.fonts.keys()].map((name) => fontFacts(fonts.face(name).font)))].sort();

function facts({ project, sources, program }: Shop, words: ReadingWords): readonly ReadingBlock[] {
  const { title, subtitle, version, author = '', licence = '', edition = NO_EDITION } = project;
  const told: readonly (readonly [string, string])[] = [
    [words.game, `${[title, subtitle].filter(Boolean).join('. ')}, ${version}`],
    [words.edition, [edition.name, edition.municipality, edition.date].filter(Boolean).join(', ')],
    [words.author, author],
    [words.licence, [licence, edition.license].filter(Boolean).join('. ')],
    [words.contact, edition.contact],
    [words.program, program === undefined ? '' : `cocreator ${program}`],
    // In groups, so that it can be compared and broken into lines.
    [words.fingerprint, sources?.sha256.replaceAll(/.{8}(?!$)/g, '$& ') ?? ''],
  ];
  return [
    ...told
      .filter(([, value]) => value !== '')
      .map(
        ([label, value]) => ({ kind: 'paragraph', text: `**${plain(label)}:** ${plain(value)}` }) as const,
      ),
    ...(sources === undefined ? [] : [{ kind: 'paragraph', text: plain(words.attached) } as const]),
  ];
}

function section(title: string, name: string, lines: readonly string[]): readonly ReadingBlock[] {
  if (lines.length === 0) return [];
  const items = lines.map((text): ReadingItem => ({ label: '•', text, below: [] }));
  return [heading(3, title, `-${name}`), { kind: 'list', ordered: false, items }];
}

const heading = (level: number, text: string, name: string): ReadingBlock => ({
  kind: 'heading',
  level,
  text: plain(text),
  anchor: COLOPHON + name,
});
