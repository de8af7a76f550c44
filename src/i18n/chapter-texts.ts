import { anchorOf } from '../press/booklet/anchor.js';
import type { Project } from '../project/project.js';
import { segmentsOf } from './segments.js';
import type { SourceText } from './source-text.js';

/** Every block of the chapters of all booklets; a chapter that two booklets share once. `read` gives a chapter's text. */
export function chapterTexts(
  { folder, products }: Project,
  read: (name: string) => string,
): readonly SourceText[] {
  const names = new Set(products.flatMap((product) => (product.kind === 'booklet' ? product.chapters : [])));
  return [...names].flatMap((name) => textsOf(name, read(name), folder));
}

function textsOf(name: string, chapter: string, folder: string): readonly SourceText[] {
  const root = name.replace(/\.md$/, '').replaceAll('/', '.');
  const segments = segmentsOf(chapter);
  const title = segments.find(({ kind }) => kind === 'heading')?.text ?? name;
  return segments.map(({ name: block, kind, text, from, to }) => ({
    context: `${root}.${block}`,
    text,
    counted: false,
    at: {
      kind: 'chapter' as const,
      file: `${folder}/${name}`,
      from,
      to,
      after: kind === 'heading' && !text.includes('{{') ? ` {#${anchorOf(plain(text))}}` : '',
    },
    notes: [`Chapter “${title}” · ${kind}`],
    group: '',
  }));
}

/** The words of a heading as its link counts them. */
const plain = (text: string): string =>
  text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/\*+/g, '');
