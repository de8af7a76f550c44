/** What a value should have been, or was. */
export type Shape = 'text' | 'number' | 'yes-or-no' | 'list' | 'cards' | 'keys' | 'nothing' | 'format';

/** Things a game names in one place and uses in another. */
export type Named =
  | 'kind'
  | 'deck'
  | 'card'
  | 'color'
  | 'font'
  | 'style'
  | 'gradient'
  | 'chip'
  | 'product'
  | 'icon'
  | 'template'
  | 'format'
  | 'paper'
  | 'style-or-template';

/** How a text must be written. */
export const FORMS = [
  'id',
  'card-id',
  'field-name',
  'token-name',
  'template-name',
  'language',
  'hex-color',
  'font-path',
  'icon-path',
  'svg-path',
  'rising-stops',
  'not-empty',
  'date',
] as const;
export type Form = (typeof FORMS)[number];

/** What can be wrong with a game, once its YAML can be read. */
export interface GameFacts {
  'game/unknown-key': { key: string; nearest?: string | undefined; known: readonly string[] };
  'game/missing-key': { key: string };
  'game/wrong-type': {
    field: string;
    expected: readonly Shape[];
    found: Shape;
    /** The text, where one was found. */
    written?: string | undefined;
    /** The names there must be, where names with values are expected. */
    names?: readonly string[] | undefined;
  };
  'game/number-for-text': { field: string };
  'game/unknown-value': {
    field: string;
    value: string;
    nearest?: string | undefined;
    known: readonly string[];
  };
  'game/out-of-range': {
    field: string;
    value: number;
    min?: number | undefined;
    max?: number | undefined;
  };
  'game/not-whole': { field: string; value: number };
  'game/wrong-count': { field: string; found: number; min?: number | undefined; max?: number | undefined };
  'game/bad-form': { field: string; value: string; form: Form };
  'game/duplicate-id': { id: string; what: 'deck' | 'product' | 'card' };
  'game/unknown-name': {
    what: Named;
    name: string;
    /** The kind, where a card is meant. */
    kind?: string | undefined;
    nearest?: string | undefined;
    known: readonly string[];
  };
  'game/deck-count': { deck: string; found: number; wanted: number };
  'game/empty-deck': { deck: string; file: string };
  'game/one-of-keys': { keys: readonly string[]; found: readonly string[] };
  'game/field-type-needs': { type: string; key: string };
  'game/print-not-for-kind': { as: string; kind: string; allowed: readonly string[] };
  'game/needs-back': { because: 'face-down' | 'duplex' | 'gutterfold' };
  'game/unsafe-output-name': { file: string };
  'game/same-output': { file: string };
  'game/bad-svg': {
    path: string;
    why: 'no-path' | 'element' | 'attribute' | 'view-box' | 'cut-off' | 'path-data';
    name: string;
  };
}
