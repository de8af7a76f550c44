import type { Place } from '../diagnostics/diagnostic.js';
import type { Phrasebook } from '../game/phrasebook.js';
import type { Mm, Size } from '../units.js';
import type { Checks } from './checks.js';
import type { WrittenRecord } from './read-records.js';
import type { PlannedBox } from './read-tuck-box.js';
import type { MayChange } from './schema/game.js';
import type { EditionFacts } from './seen.js';
import type { Theme } from './theme.js';

/** A game every later stage may rely on. Only `loadProject` makes one. */
export interface Project {
  /** Path of the game folder as the maker typed it. */
  readonly folder: string;
  readonly title: string;
  readonly subtitle: string;
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  readonly credits: readonly string[];
  /** Who made it, as files say it. */
  readonly author?: string | undefined;
  /** What one may do with it, in a sentence. */
  readonly licence?: string | undefined;
  /** Short key on the cards → full reference. */
  readonly sources: ReadonlyMap<string, string>;
  /** How the game is read aloud. */
  readonly reading?: Reading | undefined;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** In the order of `game.yaml`, cards in the order of their files. */
  readonly decks: readonly Deck[];
  readonly theme: Theme;
  /** `rules.yaml`, as it stands; every number the rulebook and the board print. */
  readonly rules: Data;
  /** The file they stand in, as in places; empty for a game without. */
  readonly rulesFile?: string | undefined;
  /** Words printed by templates that belong to no card (`words.yaml`). */
  readonly words: Data;
  /** The file they stand in; empty for a game without. */
  readonly wordsFile?: string | undefined;
  /** Sentences of the effect language, from `phrasebook:` in `words.yaml`. */
  readonly phrasebook?: Phrasebook | undefined;
  readonly products: readonly Product[];
  /** Sleeves one can buy, for the note on which of them fit. */
  readonly sleeves?: readonly Sleeve[] | undefined;
  /** Recorded games by the paths that booklets name; absent for a game without. */
  readonly records?: ReadonlyMap<string, WrittenRecord> | undefined;
  readonly checks: Checks;
  /** What texts have in {curly brackets}, and what it stands for. */
  readonly variables?: ReadonlyMap<string, string> | undefined;
  /** What an edition may change. */
  readonly mayChange?: MayChange | undefined;
  readonly edition?: EditionFacts | undefined;
  /** Ids of the products that its edition prints; all where absent. */
  readonly printed?: readonly string[] | undefined;
  /** Set where it is printed with little ink. */
  readonly eco?: boolean | undefined;
}

export interface Reading {
  /** Kind → its fields in the order in which they are read. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Product → Markdown files that tell what it shows. */
  readonly described: ReadonlyMap<string, readonly string[]>;
  /** Language (BCP 47) → words in it that stand in texts of another. */
  readonly passages: ReadonlyMap<string, readonly string[]>;
}

/** Plain YAML data. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

export interface Kind {
  readonly id: string;
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldType>;
}

/** What a field of a card may hold. */
export type FieldType = {
  readonly optional: boolean;
  /** What it is for, for whoever writes a card. */
  readonly about?: string | undefined;
} & (
  | {
      readonly type: 'text';
      /** The sign it must end with, such as a question mark. */
      readonly ends?: string | undefined;
    }
  | { readonly type: 'color' | 'icon' | 'image' | 'boolean' | 'style' }
  | {
      readonly type: 'number';
      readonly min?: number | undefined;
      readonly max?: number | undefined;
      readonly whole: boolean;
    }
  | { readonly type: 'enum'; readonly values: readonly string[] }
  | { readonly type: 'ref'; readonly kind: string }
  | { readonly type: 'list'; readonly of: FieldType }
  | { readonly type: 'map'; readonly keys?: readonly string[] | undefined; readonly of: FieldType }
  | { readonly type: 'group'; readonly fields: ReadonlyMap<string, FieldType> }
  | { readonly type: 'effects' | 'cost' | 'condition' | 'modifier' }
);

export interface Deck {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  readonly cards: readonly Card[];
}

export interface Card {
  readonly id: string;
  readonly kind: string;
  readonly deck: string;
  /** How many of it are in the box. */
  readonly copies: number;
  /** Checked against the kind's fields. */
  readonly values: { readonly [field: string]: Data };
  /** `Dilemma D02 “The car park and the hens”`: the kind's name, the id, the title. */
  readonly label: string;
  readonly origin: Origin;
}

/** Where a value was written; `locate` turns it into a Place. */
export interface Origin {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/**
 * Finds a value, its key, or `length` characters at an offset inside a text, by reading its file again. Where the value
 * is not written out (a missing key), the place is what it is missing from.
 */
export type Locate = (origin: Origin, offsetInText?: number | 'key', length?: number) => Place | undefined;

/** A sleeve by the name on its pack. */
export interface Sleeve extends Size {
  readonly name: string;
  /** What it adds to the thickness of a card. */
  readonly stock: Mm;
}

interface ProductBase {
  readonly id: string;
  readonly title: string;
  readonly format: Size;
  readonly bleed: Mm;
  readonly prints: readonly Print[];
  /** Of the paper it asks for, in g/m². */
  readonly grammage?: number | undefined;
  readonly origin: Origin;
}

/** Something the box contains. */
export type Product = CardsProduct | BookletProduct;

/** Cards, a board (one large card) or a loose sheet: faces filled from cards. */
export interface CardsProduct extends ProductBase {
  readonly kind: 'cards' | 'board' | 'sheet';
  /** Ids of the decks whose cards are printed; empty for a face that needs no card. */
  readonly decks: readonly string[];
  readonly front: string;
  readonly back?: string | undefined;
  /** Of its rounded corners. */
  readonly cornerRadius?: Mm | undefined;
  /** The deck lies face down: all backs must look alike. */
  readonly faceDown: boolean;
  /** Set for the net of a tuck box; `front` draws its panels, none where it is empty. */
  readonly tuckBox?: PlannedBox | undefined;
}

export interface BookletProduct extends ProductBase {
  readonly kind: 'booklet';
  /** Markdown files in the game folder, in reading order. */
  readonly chapters: readonly string[];
  /** Recorded games that chapters may tell; YAML files in the game folder. */
  readonly records: readonly string[];
  readonly pages: {
    readonly cover?: string | undefined;
    /** No table of contents where absent. */
    readonly contents?: string | undefined;
    /** First page of a chapter; where absent, chapters begin on a usual page and their title in its text. */
    readonly opening?: string | undefined;
    readonly left: string;
    readonly right: string;
    readonly backCover?: string | undefined;
  };
  /** A chapter may begin on the page on which the one before ends, if that leaves enough of it. */
  readonly runOn: boolean;
  /** Markdown block → text style or part template. */
  readonly blocks: { readonly [block: string]: string };
}

/** One PDF made of a product. */
export type Print = { readonly file: string } & (
  | {
      readonly as: 'pages';
      /** Up to where a page goes; its bleed where absent. */
      readonly area?: 'trim' | 'bleed' | 'marks' | undefined;
      readonly order?: 'front-back' | 'back-front' | undefined;
      /** Size of the page, with the face in its middle, made smaller or larger; wins over `area`. */
      readonly canvas?:
        | (Size & { readonly scale?: number | undefined; readonly cutOut?: boolean | undefined })
        | undefined;
      /** Blank pages make up a multiple of this in a booklet. */
      readonly multiple?: number | undefined;
    }
  | {
      readonly as: 'grid';
      readonly paper: Size;
      readonly sides: 'duplex' | 'fronts' | 'gutterfold';
      readonly flip: 'long-edge' | 'short-edge';
      /** Between trims; 0 butts the cards. */
      readonly gutter: Mm;
      readonly margin: Mm;
      /** What the printer shifts the back by. */
      readonly backOffset: readonly [Mm, Mm];
    }
  | {
      readonly as: 'tiles';
      readonly paper: Size;
      readonly columns: number;
      readonly rows: number;
      /** 1 is full size. */
      readonly scale: number;
    }
  | { readonly as: 'saddle-stitch'; readonly paper: Size }
);
