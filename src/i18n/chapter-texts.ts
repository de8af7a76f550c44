import { anchorOf } from '../press/booklet/anchor.js';
import type { Project } from '../project/project.js';
import { segmentsOf } from './segments.js';
import type { SourceText } from './source-text.js';

/** Chapters of booklets, and those that tell of a board in words; one that two booklets share once. */
export const chaptersOf = ({ products, reading }: Project): ReadonlySet<string> =>
  new Set([
    ...products.flatMap((product) => (product.kind === 'booklet' ? product.chapters : [])),
    ...[...(reading?.described.values() ?? [])].flat(),
  ]);

/** Every block of all chapters. `read` gives a chapter's text. */
export const chapterTexts = (project: Project, read: (name: string) => string): readonly SourceText[] =>
  [...chaptersOf(project)].flatMap((name) => textsOf(name, read(name), project.folder));

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
  text.replaceAll(/\[([^[\]]*)\]\([^)]*\)/g, '$1').replaceAll(/\*+/g, '');
