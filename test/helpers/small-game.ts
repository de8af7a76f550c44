import { loadProject } from '../../src/project/load-project.js';
import { type MemoryWorld, memoryWorld } from './memory-world.js';

/** A whole game on one screen. Situations change a line of it. */
export const SMALL_GAME = {
  'game.yaml': `title: Small
version: "1"
language: en
theme: theme.yaml
words: words.yaml
kinds:
  town:
    name: Town
    fields:
      title: text
      wealth: {type: number, min: 0, max: 9, whole: true}
      mood: {type: enum, values: [calm, rough]}
      paper: color?
      sign: icon?
      look: style?
      picture: image?
      open: boolean?
      neighbour: {type: ref, kind: town, optional: true}
      trades: {type: list, of: text, optional: true}
      offers: {type: map, keys: [A, B], of: {type: group, fields: {text: text, price: number}}, optional: true}
decks:
  - {id: towns, kind: town, file: towns.yaml}
products:
  - id: town-cards
    title: Town cards
    kind: cards
    decks: [towns]
    format: poker-euro
    front: front
    back: back
    print:
      - {file: towns-a4, as: grid, paper: A4}
  - id: book
    title: Book
    kind: booklet
    format: A5
    chapters: [rulebook/start.md]
    pages: {contents: page, opening: page, left: page, right: page}
    blocks: {p: body}
    print:
      - {file: book, as: saddle-stitch, paper: A4}
`,
  'theme.yaml': `colors:
  ink: {rgb: "#10293A", cmyk: [95, 70, 48, 52]}
  foam: {rgb: "#F2F7F5", cmyk: [4, 1, 3, 0]}
gradients:
  sea: {to: bottom, stops: [[0, foam], [1, ink]]}
fonts:
  sans: "@expo-google-fonts/sans/400/Sans.ttf"
  own: ./fonts/own.ttf
styles:
  body: {font: sans, bold: own, size: 9, leading: 12, color: ink}
spacing: {s: 1}
icons:
  coin: phosphor/coins
  boat: ./icons/boat.svg
chips:
  gain: {height: 4, padding: 1, gap: 1, icon: 3, style: body, color: ink}
`,
  'words.yaml': 'quay: The quay\n',
  'towns.yaml': `- id: skagen
  title: Skagen
  wealth: 4
  mood: rough
  paper: foam
  sign: coin
  neighbour: ribe
  trades: [fish, light]
  offers:
    A: {text: "Sell the catch.", price: 2}
    B: {text: "Wait for the tide.", price: 0}
- id: ribe
  title: Ribe
  wealth: 7
  mood: calm
`,
  'rulebook/start.md': '# Start\n',
  'templates/front.xml': '<face/>',
  'fonts/own.ttf': 'font',
  'icons/boat.svg': '<svg viewBox="0 0 10 10"><path d="M0 0L10 0L5 10Z"/></svg>',
  'pictures/town.png': 'image',
} as const;

const ASSETS = {
  'templates/back.xml': '<face/>',
  'templates/page.xml': '<face/>',
  '@expo-google-fonts/sans/400/Sans.ttf': 'font',
  '@phosphor-icons/core/assets/fill/coins-fill.svg': '<svg viewBox="0 0 256 256"><path d="M0,0h8v8z"/></svg>',
};

export type GameFile = keyof typeof SMALL_GAME;
export type Changes = Readonly<Record<string, string | Uint8Array>>;

/** The small game with other files, in the folder `game`. */
export function smallWorld(changes: Changes = {}): MemoryWorld {
  const files = Object.entries({ ...SMALL_GAME, ...changes });
  return memoryWorld(Object.fromEntries(files.map(([name, text]) => [`game/${name}`, text])), ASSETS);
}

export const loadSmall = (changes: Changes = {}) => loadProject(smallWorld(changes), 'game');
