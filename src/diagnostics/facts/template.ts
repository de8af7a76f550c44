/** What a hole leads to. */
export type ShapeName =
  | 'text'
  | 'number'
  | 'boolean'
  | 'icon'
  | 'color'
  | 'style'
  | 'image'
  | 'list'
  | 'map'
  | 'card'
  | 'group'
  | 'view'
  | 'data'
  | 'unknown';

/** What an attribute takes; the kinds of value of the vocabulary. */
export type Expectation =
  | 'length'
  | 'lengths'
  | 'extent'
  | 'number'
  | 'integer'
  | 'flag'
  | 'path'
  | 'points'
  | 'edges'
  | 'columns'
  | 'percents'
  | 'word'
  | 'color'
  | 'colors'
  | 'paint'
  | 'icon'
  | 'style'
  | 'chip'
  | 'file'
  | 'card'
  | 'text';

export type Token = 'color' | 'paint' | 'icon' | 'style' | 'chip' | 'spacing';

/** Handlebars and XML that templates do without. */
export type Unsupported =
  | 'triple'
  | 'decorator'
  | 'raw-block'
  | 'inverse-block'
  | 'block-names'
  | 'named-argument'
  | 'dynamic-part'
  | 'part-context'
  | 'part-in-text'
  | 'root'
  | 'literal-call'
  | 'doctype'
  | 'cdata'
  | 'instruction';

type Nothing = Readonly<Record<never, never>>;

/** What can be wrong with a template or a rulebook chapter. */
export interface TemplateFacts {
  'template/too-large': {
    what: 'characters' | 'holes' | 'nesting' | 'lists' | 'elements' | 'turns';
    limit: number;
  };

  'template/unclosed-hole': Nothing;
  'template/unclosed-block': { block: string };
  'template/wrong-block-end': { found: string; expected?: string | undefined };
  'template/hole-syntax': { hole: string };
  'template/unsupported': { what: Unsupported; text: string };
  'template/unknown-block': { name: string; nearest?: string | undefined; known: readonly string[] };
  'template/block-argument': { block: string; found: number };

  'template/bad-tag': { expected: 'name' | 'attribute' | 'end' | 'closing-tag'; found: string };
  'template/unclosed-tag': { what: 'tag' | 'value' | 'comment'; name: string };
  'template/unclosed-element': { name: string; block?: string | undefined };
  'template/wrong-closing-tag': { found: string; expected?: string | undefined; opened?: number | undefined };
  'template/unbalanced-block': { block: string };
  'template/misplaced-hole': { where: 'tag' | 'between-elements' };
  'template/unknown-entity': { entity: string };
  'template/duplicate-attribute': { name: string };

  'template/unknown-element': { name: string; nearest?: string | undefined; known: readonly string[] };
  'template/wrong-parent': { name: string; parent: string; within: readonly string[] };
  'template/wrong-child': { name: string; parent: string; takes: 'text' | 'nothing' | readonly string[] };
  'template/stray-text': { text: string; parent: string; takes: 'elements' | 'nothing' };
  'template/wrong-root': { found: number };
  'template/unknown-attribute': {
    element: string;
    name: string;
    nearest?: string | undefined;
    known: readonly string[];
  };
  'template/missing-attribute': { element: string; name: string; empty: boolean };
  'template/wrong-value': {
    attribute: string;
    value: string;
    expected: Expectation;
    words?: readonly string[] | undefined;
    nearest?: string | undefined;
  };
  'template/negative-value': { attribute: string; value: string };
  'template/out-of-range': {
    attribute: string;
    value: string;
    least?: number | undefined;
    most?: number | undefined;
  };
  'template/wrong-kind': { attribute: string; path: string; shape: ShapeName; expected: Expectation };
  'template/unknown-token': {
    attribute: string;
    what: Token;
    name: string;
    nearest?: string | undefined;
    known: readonly string[];
  };

  'template/unknown-field': {
    field: string;
    path: string;
    of: ShapeName;
    nearest?: string | undefined;
    known: readonly string[];
  };
  'template/unknown-global': { name: string; nearest?: string | undefined; known: readonly string[] };
  'template/nothing-outside': { path: string };
  'template/not-in-each': { name: string };
  'template/not-printable': { path: string; shape: ShapeName; fields: readonly string[] };
  'template/not-a-list': { path: string; shape: ShapeName };
  'template/unknown-function': { name: string; nearest?: string | undefined; known: readonly string[] };
  'template/argument-count': { name: string; found: number; min: number; max?: number | undefined };
  'template/wrong-argument': {
    name: string;
    argument: string;
    expected: 'number' | 'list' | 'map' | 'text' | 'value';
    found: ShapeName;
  };
  'template/never-equal': {
    path: string;
    value: string;
    nearest?: string | undefined;
    known: readonly string[];
  };
  'template/unknown-card': {
    kind: string;
    id: string;
    nearest?: string | undefined;
    known: readonly string[];
  };
  'template/unknown-kind': { kind: string; nearest?: string | undefined; known: readonly string[] };

  'template/unknown-part': { name: string; nearest?: string | undefined; known: readonly string[] };
  'template/part-cycle': { parts: readonly string[] };
  'template/nothing-to-place': Nothing;
  'template/unused-argument': { part: string; name: string; known: readonly string[] };
  'template/unused-content': { part: string };

  'template/not-finite': { name: string };
  'template/long-range': { limit: number };
}
