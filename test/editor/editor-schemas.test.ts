import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas, schemaLine, schemaOfFiles } from '../../src/editor/editor-schemas.js';
import type { JsonSchema } from '../../src/editor/json-schema.js';
import { loadProject } from '../../src/project/load-project.js';
import { createNodeWorld } from '../../src/world/node-world.js';
import { CO_CREATOR, HARBOUR, ROOT } from '../helpers/scratch.js';
import { loadSmall, SMALL_GAME, smallWorld } from '../helpers/small-game.js';

const silent = { write: () => true };
const world = createNodeWorld({ cwd: ROOT, env: {}, stdout: silent, stderr: silent, assetsRoot: ROOT });

async function schemasOf(folder: string) {
  const { draft } = await loadProject(world, folder);
  if (draft === undefined) throw new Error(`no game in ${folder}`);
  return { draft, schemas: await editorSchemas(world, draft) };
}

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'), { merge: true, stringKeys: true });

/** Strict: a keyword that ajv does not know, or that has no effect where it stands, fails. */
const compile = (schema: JsonSchema): ValidateFunction =>
  new Ajv({ strict: true, strictRequired: false, strictTypes: false, strictTuples: false }).compile(schema);

describe.each([
  ['co-creator', CO_CREATOR],
  ['harbour', HARBOUR],
])('%s', async (_, folder) => {
  const { draft, schemas } = await schemasOf(folder);
  const files = [...schemaOfFiles(draft)];

  test.each(files)('%s follows %s', (file, name) => {
    const check = compile(schemas.get(name) ?? {});
    check(read(join(folder, file)));
    expect(check.errors ?? []).toEqual([]);
  });

  test.each(files)('%s leads editors to %s', (file, name) => {
    const [first] = readFileSync(join(folder, file), 'utf8').split('\n');
    expect(first).toBe(schemaLine(file, name));
  });

  test.each([...schemas])('every key of %s is described', (_name, schema) => {
    expect(undescribed(schema)).toEqual([]);
  });
});

/** Paths of keys that an editor could say nothing about. */
function undescribed(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((item, index) => undescribed(item, `${path}/${index}`));
  return Object.entries(schema).flatMap(([key, value]) => {
    const here = `${path}/${key}`;
    const inside = undescribed(value, here);
    if (!path.endsWith('/properties')) return inside;
    return (value as JsonSchema).description === undefined ? [here, ...inside] : inside;
  });
}

test('references, colours, icons, styles, templates and decks complete to what the game has', async () => {
  const { draft } = await loadSmall();
  if (draft === undefined) throw new Error('no small game');
  const schemas = await editorSchemas(smallWorld(), draft);
  const card = schemas.get('cards-town.schema.json')?.items;
  const fields = Array.isArray(card) ? {} : (card?.properties ?? {});
  expect(fields.neighbour?.enum).toEqual(['skagen', 'ribe']);
  expect(fields.paper?.enum).toEqual(['ink', 'foam']);
  expect(fields.sign?.enum).toEqual(['coin', 'boat']);
  expect(fields.look?.enum).toEqual(['body']);
  expect(fields.picture?.enum).toEqual(['icons/boat.svg', 'pictures/town.png']);
  const products = schemas.get('game.schema.json')?.properties?.products?.items;
  const [product] = Array.isArray(products) ? [] : (products?.oneOf ?? []);
  expect(product?.properties?.front?.enum).toEqual(['front', 'back', 'page']);
  expect(product?.properties?.decks?.items).toEqual({ type: 'string', enum: ['towns'] });
  const icons = schemas.get('theme.schema.json')?.properties?.icons?.additionalProperties;
  expect(icons).toMatchObject({ anyOf: [{ enum: ['phosphor/coins', './icons/boat.svg'] }, {}] });
});

test('a game with mistakes still has schemas: that is when they help', async () => {
  const { draft } = await loadSmall({
    'towns.yaml': SMALL_GAME['towns.yaml'].replace('mood: rough', 'mood: ['),
  });
  expect(draft?.kinds.get('town')?.fields.size).toBeGreaterThan(5);
});

type File = 'game.yaml' | 'theme.yaml' | 'towns.yaml';
const SCHEMAS: { readonly [F in File]: string } = {
  'game.yaml': 'game.schema.json',
  'theme.yaml': 'theme.schema.json',
  'towns.yaml': 'cards-town.schema.json',
};

/** What stands in a file and what is written instead: the check and the schema must agree that it is wrong. */
const WRONG: readonly (readonly [name: string, file: File, before: string, after: string])[] = [
  ['a misspelt field', 'towns.yaml', 'mood: rough', 'moood: rough'],
  ['a missing field', 'towns.yaml', '  title: Ribe\n', ''],
  ['an unknown option', 'towns.yaml', '    B: {text', '    C: {text: x, price: 1}\n    B: {text'],
  ['a number for a text', 'towns.yaml', 'title: Skagen', 'title: 012'],
  ['nothing for a text', 'towns.yaml', 'title: Skagen', 'title:'],
  ['a text for a list', 'towns.yaml', '[fish, light]', 'fish'],
  ['a number too large', 'towns.yaml', 'wealth: 4', 'wealth: 10'],
  ['half a coin', 'towns.yaml', 'wealth: 4', 'wealth: 4.5'],
  ['a word not in the list', 'towns.yaml', 'mood: rough', 'mood: rouhg'],
  ['a broken reference', 'towns.yaml', 'neighbour: ribe', 'neighbour: rieb'],
  ['an unknown colour', 'towns.yaml', 'paper: foam', 'paper: fome'],
  ['an unknown icon', 'towns.yaml', 'sign: coin', 'sign: kraken'],
  ['an image that is not there', 'towns.yaml', 'sign: coin', 'picture: pictures/twon.png'],
  ['perhaps for yes or no', 'towns.yaml', 'sign: coin', 'open: perhaps'],
  ['an id with spaces', 'towns.yaml', '- id: skagen', '- id: ska gen'],
  ['half a copy', 'towns.yaml', 'sign: coin', 'copies: 1.5'],
  ['too many copies', 'towns.yaml', 'sign: coin', 'copies: 1001'],
  ['a card that is a word', 'towns.yaml', '- id: ribe', '- gone\n- id: ribe'],
  ['a game without a title', 'game.yaml', 'title: Small\n', ''],
  ['an unknown key of the game', 'game.yaml', 'language: en', 'language: en\nlanguge: en'],
  ['no language', 'game.yaml', 'language: en', 'language: English'],
  ['a deck of no kind', 'game.yaml', 'kind: town,', 'kind: twon,'],
  ['a deck with both keys', 'game.yaml', 'file: towns.yaml}', 'file: towns.yaml, files: [towns.yaml]}'],
  ['a deck file that is not there', 'game.yaml', 'file: towns.yaml', 'file: twons.yaml'],
  ['an unknown type of field', 'game.yaml', 'paper: color?', 'paper: colour?'],
  ['an enum without values', 'game.yaml', '{type: enum, values: [calm, rough]}', '{type: enum}'],
  [
    'a list of nothing',
    'game.yaml',
    '{type: list, of: text, optional: true}',
    '{type: list, optional: true}',
  ],
  ['a field called id', 'game.yaml', 'title: text', 'id: text\n      title: text'],
  ['an unknown template', 'game.yaml', 'front: front', 'front: fornt'],
  ['an unknown format', 'game.yaml', 'format: poker-euro', 'format: poker-eu'],
  ['an unknown paper', 'game.yaml', 'as: grid, paper: A4', 'as: grid, paper: A44'],
  ['cards as a booklet', 'game.yaml', 'as: grid, paper: A4', 'as: saddle-stitch, paper: A4'],
  ['an unknown way to print', 'game.yaml', 'as: grid', 'as: gird'],
  ['a bleed too wide', 'game.yaml', 'format: poker-euro', 'format: poker-euro\n    bleed: 26'],
  ['no chapters', 'game.yaml', '[rulebook/start.md]', '[]'],
  ['a rule that does not exist', 'game.yaml', 'decks:', 'checks: {severities: {gmae: off}}\ndecks:'],
  ['a severity that does not exist', 'game.yaml', 'decks:', 'checks: {severities: {game: fatal}}\ndecks:'],
  ['a colour without ink', 'theme.yaml', '{rgb: "#F2F7F5", cmyk: [4, 1, 3, 0]}', '{rgb: "#F2F7F5"}'],
  ['too much of an ink', 'theme.yaml', 'cmyk: [4, 1, 3, 0]', 'cmyk: [4, 101, 3, 0]'],
  ['three inks', 'theme.yaml', 'cmyk: [4, 1, 3, 0]', 'cmyk: [4, 1, 3]'],
  ['a colour by its name', 'theme.yaml', '"#F2F7F5"', 'white'],
  ['a gradient into nothing', 'theme.yaml', '[[0, foam], [1, ink]]', '[[0, foam], [1, inc]]'],
  ['a font of no name', 'theme.yaml', 'font: sans,', 'font: snas,'],
  ['an icon that is not there', 'theme.yaml', 'phosphor/coins', 'phosphor/coin'],
  ['a font that is not there', 'theme.yaml', './fonts/own.ttf', './fonts/won.ttf'],
  ['a spacing below nothing', 'theme.yaml', '{s: 1}', '{s: -1}'],
  ['a token with a space', 'theme.yaml', 'spacing: {s: 1}', 'spacing: {a b: 1}'],
  ['an unknown part of a theme', 'theme.yaml', 'spacing:', 'spaceing:'],
];

describe('wrong for the check, wrong for editors', async () => {
  const { draft } = await loadSmall();
  if (draft === undefined) throw new Error('no small game');
  const schemas = await editorSchemas(smallWorld(), draft);

  test.each(WRONG)('%s in %s', async (_name, file, before, after) => {
    const check = compile(schemas.get(SCHEMAS[file]) ?? {});
    expect(check(parse(SMALL_GAME[file])), 'the file as it was').toBe(true);
    const wrong = SMALL_GAME[file].replace(before, after);
    expect(wrong).not.toBe(SMALL_GAME[file]);
    const { problems } = await loadSmall({ [file]: wrong });
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(check(parse(wrong))).toBe(false);
  });
});

describe('the effect language', async () => {
  const { schemas } = await schemasOf(CO_CREATOR);
  const { definitions } = schemas.get('cards-dilemma.schema.json') ?? {};
  const effects = compile({ definitions: definitions ?? {}, $ref: '#/definitions/effects' });
  const modifier = compile({ definitions: definitions ?? {}, $ref: '#/definitions/modifier' });

  test.each([
    '[{money: 1}]',
    '[{money: 1, trust: -2}]',
    '[{if: "roles>=2 & trust>=5", then: [{trust: 1}], else: []}]',
    '[{later: year_end, do: [{choose: [[{money: 1}], [{ideas: 1}]]}]}]',
    '[{risk: {good: [], bad: [{error: 1}]}}, {move: -1, domain: any, max_step: 3}]',
  ])('%s is right', (text) => expect(effects(parse(text)), JSON.stringify(effects.errors)).toBe(true));

  test.each([
    '[{mony: 1}]',
    '[{}]',
    '[{money: 1.5}]',
    '[{if: "roles>=", then: []}]',
    '[{if: "rolls>=2", then: []}]',
    '[{if: "roles>=2 &", then: []}]',
    '[{if: "roles>=2", than: []}]',
    '[{choose: [[{money: 1}]]}]',
    '[{move: 2, domain: any}]',
    '{money: 1}',
  ])('%s is wrong', (text) => expect(effects(parse(text))).toBe(false));

  test.each([
    ['{at: move, domain: policy, cost: 1}', true],
    ['{at: talk, cost: {money: 1}}', true],
    ['{at: talk, cost: 1}', false],
    ['{at: gate, resource: money}', false],
    ['{at: noon, cost: 1}', false],
  ])('the modifier %s: %s', (text, right) => expect(modifier(parse(text))).toBe(right));
});
