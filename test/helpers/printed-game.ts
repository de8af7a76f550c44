import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuiltGame, buildGame } from '../../src/build.js';
import { openShop } from '../../src/products/shop.js';
import { openProfile } from '../../src/profiles/open-profile.js';
import { loadProject } from '../../src/project/load-project.js';
import { type MemoryWorld, memoryWorld } from './memory-world.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const FONTS = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'];
const REGULAR = `@expo-google-fonts/source-sans-3/${FONTS[0]}`;
const BOLD = `@expo-google-fonts/source-sans-3/${FONTS[1]}`;

/** A game of two cards and a leaflet, with everything a printer could stumble over. */
const GAME = {
  'game.yaml': `title: Fish & <chips>
version: "1.2"
language: en
author: Zoë
licence: CC0
theme: theme.yaml
words: words.yaml
kinds:
  catch:
    name: Catch
    fields:
      title: text
      story: text
      weight: {type: number, min: 0, max: 9}
      net: {type: ref, kind: catch, optional: true}
      bait: {type: list, of: text, optional: true}
      offers: {type: map, keys: [A, B], of: {type: group, fields: {text: text, price: number}}, optional: true}
      ink: color?
decks:
  - {id: catches, kind: catch, file: catches.yaml}
products:
  - {id: cards, title: Catches, kind: cards, decks: [catches], format: poker-euro, bleed: 3, front: front, back: back,
     print: [{file: cards-a4, as: grid, paper: A4, gutter: 6}]}
  - {id: map, title: Map, kind: board, format: {width: 300, height: 250}, bleed: 3, front: map,
     print: [{file: map, as: pages}]}
`,
  'theme.yaml': `colors:
  ink: {rgb: "#10293A", cmyk: [95, 70, 48, 52]}
  sea: {rgb: "#1E6A86", cmyk: [85, 35, 28, 18]}
  pitch: {rgb: "#000000", cmyk: [90, 80, 80, 90]}
  foam: {rgb: "#F2F7F5", cmyk: [4, 1, 3, 0]}
gradients:
  deep: {to: bottom, stops: [[0, foam], [1, sea]]}
fonts:
  sans: "${REGULAR}"
  bold: "${BOLD}"
styles:
  body: {font: sans, bold: bold, size: 9, leading: 12, color: ink}
`,
  'words.yaml': 'reading:\n  fields: {story: "What happened"}\n',
  'catches.yaml': `- id: cod
  title: "Cod"
  story: "A *long* pull at dawn."
  weight: 4
  copies: 2
  net: eel
  bait: [squid, herring]
  offers: {A: {text: "Sell it.", price: 3}, B: {text: "Keep it.", price: 0}}
- id: eel
  title: "Eel"
  story: "It slipped away twice."
  weight: 2
`,
  'templates/front.xml':
    '<face fill="foam" padding="6"><box x="0" y="40" right="0" height="20" fill="deep" bleed="left right"/><text style="body">{{title}}: {{story}}</text></face>',
  'templates/back.xml': '<face fill="pitch"/>',
  'templates/map.xml': '<face fill="sea"/>',
} as const;

const shipped = (folder: string): readonly (readonly [string, Uint8Array])[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:yaml|icc)$/.test(name))
    .map((name) => [`${folder}/${name}`, new Uint8Array(readFileSync(join(ROOT, folder, name)))]);

const packaged = (path: string): readonly [string, Uint8Array] => [
  path,
  new Uint8Array(readFileSync(join(ROOT, 'node_modules', path))),
];

const ASSETS = Object.fromEntries([
  ...shipped('profiles'),
  packaged(REGULAR),
  packaged(BOLD),
  packaged('@hyzyla/pdfium/dist/pdfium.wasm'),
]);

export interface Printing {
  readonly profile: string;
  readonly only?: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly eco?: boolean;
}

/** A file of the game, to change it. */
export const textOf = (file: string): string => new Map<string, string>(Object.entries(GAME)).get(file) ?? '';

/** Builds the game, or a changed one, for a printer. */
export async function printGame({
  profile: name,
  only = [],
  files = {},
  eco,
}: Printing): Promise<BuiltGame & { readonly world: MemoryWorld }> {
  const all = Object.entries({ ...GAME, ...files }).map(([file, text]) => [`game/${file}`, text] as const);
  const world = memoryWorld(Object.fromEntries(all), ASSETS);
  const profile = await openProfile(world, { name, folder: 'game' });
  const request = { folder: 'game', out: 'out', only, progress: () => {}, profile, eco };
  return { ...(await buildGame(world, request)), world };
}

/** What pages for reading are made with, in the fonts of the game. */
export async function preparedGame() {
  const all = Object.entries(GAME).map(([file, text]) => [`game/${file}`, text] as const);
  const world = memoryWorld(Object.fromEntries(all), ASSETS);
  const { project, locate } = await loadProject(world, 'game');
  if (project === undefined) throw new Error('the game of the tests is wrong');
  const { shop } = await openShop(world, { project, locate });
  if (shop === undefined) throw new Error('the game of the tests cannot be printed');
  const { fonts } = shop.layout;
  return { desk: { theme: project.theme, fonts, language: 'en', passages: [], size: 12, page: '{n}/{of}' } };
}
