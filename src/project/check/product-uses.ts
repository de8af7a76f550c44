import { type Finding, finding, inside } from '../finding.js';
import { checkName, type Names } from '../names.js';
import type { Origin } from '../project.js';
import type { ProductDraft } from '../schema/product.js';
import { checkPath } from '../shelf.js';

/** Everything a product may name. */
export interface ProductNames {
  readonly decks: Names;
  readonly templates: Names;
  readonly styles: Names;
  readonly files: ReadonlySet<string>;
}

/** Decks, templates, styles and chapters that a product uses and nobody provides. */
export function checkProductUses(
  draft: ProductDraft,
  origin: Origin,
  names: ProductNames,
): readonly Finding[] {
  const template = (name: string | undefined, ...path: string[]) =>
    name === undefined
      ? []
      : checkName({ what: 'template', name, spot: { origin: inside(origin, ...path) } }, names.templates);
  if (draft.kind === 'tuck-box') return template(draft.panel, 'panel');
  if (draft.kind !== 'booklet') {
    return [
      ...checkDecks(draft, origin, names.decks),
      ...template(draft.front, 'front'),
      ...template(draft.back, 'back'),
      ...checkBack(draft, origin),
    ];
  }
  return [
    ...Object.entries(draft.pages).flatMap(([page, name]) => template(name, 'pages', page)),
    ...draft.chapters.flatMap((path, index) =>
      checkPath(path, names.files, { origin: inside(origin, 'chapters', index) }),
    ),
    ...checkBlocks(draft.blocks, inside(origin, 'blocks'), names),
  ];
}

type CardLikeDraft = Exclude<ProductDraft, { kind: 'booklet' | 'tuck-box' }>;

function checkDecks({ kind, decks }: CardLikeDraft, origin: Origin, known: Names): readonly Finding[] {
  if (kind === 'cards' && decks.length === 0) {
    return [finding('game/missing-key', { key: 'decks' }, { origin: inside(origin, 'decks') })];
  }
  return decks.flatMap((name, index) =>
    checkName({ what: 'deck', name, spot: { origin: inside(origin, 'decks', index) } }, known),
  );
}

function checkBack(draft: CardLikeDraft, origin: Origin): readonly Finding[] {
  if (!draft['face-down'] || draft.back !== undefined) return [];
  return [finding('game/needs-back', { because: 'face-down' }, { origin: inside(origin, 'face-down') })];
}

/** A block of Markdown is drawn in a text style, or by a part. */
function checkBlocks(
  blocks: Readonly<Record<string, string>>,
  origin: Origin,
  { styles, templates }: ProductNames,
): readonly Finding[] {
  const known: Names = {
    names: new Set([...styles.names, ...templates.names]),
    complete: styles.complete && templates.complete,
  };
  return Object.entries(blocks).flatMap(([block, name]) =>
    checkName({ what: 'style-or-template', name, spot: { origin: inside(origin, block) } }, known),
  );
}
