import type { Project } from '../project/project.js';
import { speaksEffects } from '../project/schema/effect-language.js';
import type { World } from '../world/world.js';
import { deckFileSchema } from './card-schema.js';
import { recordFileSchema, rulesSchema, wordsSchema } from './data-schemas.js';
import { effectDefinitions } from './effect-definitions.js';
import { gameNames } from './game-names.js';
import { gameSchema } from './game-schema.js';
import { DRAFT, type JsonSchema } from './json-schema.js';
import { themeSchema } from './theme-schema.js';

/** Where the schemas of a game lie, below its folder. */
export const SCHEMA_FOLDER = '.cocreator';

/** A JSON Schema for every sort of YAML file of a game, by file name, with all names the game knows. */
export async function editorSchemas(
  world: World,
  project: Project,
): Promise<ReadonlyMap<string, JsonSchema>> {
  const names = await gameNames(world, project);
  const { lists, kinds } = names;
  const effects = effectDefinitions(lists);
  const schemas: [string, JsonSchema][] = [
    ['game', gameSchema(lists)],
    ['theme', themeSchema(names)],
    ['words', wordsSchema(lists, speaksEffects(kinds.values()))],
    ['rules', rulesSchema(lists)],
    ['record', recordFileSchema(lists)],
    ...[...kinds].map(([id, kind]): [string, JsonSchema] => {
      const schema = deckFileSchema(kind, names);
      return [cardsOf(id), speaksEffects([kind]) ? { ...schema, definitions: effects } : schema];
    }),
  ];
  return new Map(schemas.map(([name, schema]) => [fileName(name), { $schema: DRAFT, ...schema }]));
}

const fileName = (name: string): string => `${name}.schema.json`;
/** A kind may be called `game`. */
const cardsOf = (kind: string): string => `cards-${kind}`;

/** Which schema each YAML file of a game follows, by paths relative to the game folder. */
export function schemaOfFiles(project: Project): ReadonlyMap<string, string> {
  const { folder, theme, decks, products, rulesFile, wordsFile } = project;
  const inFolder = (path: string): string => (folder === '.' ? path : path.replace(`${folder}/`, ''));
  const files = new Map<string, string>([['game.yaml', fileName('game')]]);
  if (theme.file !== '') files.set(inFolder(theme.file), fileName('theme'));
  if (wordsFile) files.set(inFolder(wordsFile), fileName('words'));
  if (rulesFile) files.set(inFolder(rulesFile), fileName('rules'));
  for (const { kind, cards } of decks)
    for (const { origin } of cards) files.set(inFolder(origin.file), fileName(cardsOf(kind)));
  for (const product of products)
    if (product.kind === 'booklet') for (const path of product.records) files.set(path, fileName('record'));
  return files;
}

/** The first line of a YAML file that leads an editor to its schema. */
export function schemaLine(file: string, schema: string): string {
  const up = '../'.repeat(file.split('/').length - 1);
  return `# yaml-language-server: $schema=${up === '' ? './' : up}${SCHEMA_FOLDER}/${schema}`;
}
