import type { Data, Project } from '../project/project.js';

/** What documents for reading say by themselves, from `reading:` in `words.yaml`. */
export interface ReadingWords {
  readonly contents: string;
  /** Slots: n, of. */
  readonly page: string;
  readonly yes: string;
  readonly no: string;
  /** Slot: n. */
  readonly copies: string;
  /** Where something is written by hand; stands in brackets. */
  readonly blank: string;
  /** A small box to tick; stands in brackets. */
  readonly tick: string;
  /** Above the colophon; slot: title. */
  readonly about: string;
  readonly game: string;
  readonly edition: string;
  readonly author: string;
  readonly licence: string;
  readonly contact: string;
  readonly program: string;
  /** Above a sha256. */
  readonly fingerprint: string;
  /** Says that the sources lie in the file. */
  readonly attached: string;
  readonly credits: string;
  readonly sources: string;
  readonly fonts: string;
  /** The name of a field of a card; what a maker called it where no word is given. */
  field(name: string): string;
  /** What an icon inside a text stands for. */
  icon(name: string): string;
  /** A word of a closed list, such as a mood. */
  value(name: string): string;
  /** What stands for a figure, by its target in the chapter. */
  alternative(target: string): string | undefined;
}

const ENGLISH = {
  contents: 'Contents',
  page: 'Page {n} of {of}',
  yes: 'yes',
  no: 'no',
  copies: '{n} copies',
  blank: 'to fill in',
  tick: 'box to tick',
  about: 'About {title}',
  game: 'Game',
  edition: 'Edition',
  author: 'Author',
  licence: 'Licence',
  contact: 'Contact',
  program: 'Made with',
  fingerprint: 'Fingerprint of its sources (sha256)',
  attached: 'The files it was made from are attached to this document.',
  credits: 'Credits',
  sources: 'Sources',
  fonts: 'Fonts',
} as const;

/** The words of a game, and English or the maker's own names where it has none. */
export function readingWords({ words }: Pick<Project, 'words'>): ReadingWords {
  const own = groupIn(words, 'reading');
  const texts = textsOf(own);
  const [fields, icons, values, alternatives] = ['fields', 'icons', 'values', 'alternatives'].map((name) =>
    textsOf(groupIn(own ?? null, name)),
  );
  const fixed = Object.fromEntries(
    Object.entries(ENGLISH).map(([name, english]) => [name, texts.get(name) ?? english]),
  ) as Record<keyof typeof ENGLISH, string>;
  return {
    ...fixed,
    field: (name) => fields?.get(name) ?? sentence(name),
    icon: (name) => icons?.get(name) ?? name.replaceAll(/[-_]/g, ' '),
    value: (name) => values?.get(name) ?? name,
    alternative: (target) => alternatives?.get(target) ?? alternatives?.get(target.replace(/\?.*$/, '')),
  };
}

/** `kind_of` → `Kind of`. */
const sentence = (name: string): string => {
  const words = name.replaceAll(/[-_]/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

type Group = { readonly [key: string]: Data };

const groupIn = (data: Data, name: string): Group | undefined => {
  const found = isGroup(data) ? data[name] : undefined;
  return isGroup(found) ? found : undefined;
};

const isGroup = (data: Data | undefined): data is Group =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const textsOf = (group: Group | undefined): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(group ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
