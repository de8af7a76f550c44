import { EVENT_SENTENCES, MOVE_SENTENCES, REFUSAL_SENTENCES } from '../game/engine/storybook.js';
import { COMPARISON_SENTENCES, SENTENCES } from '../game/phrasebook.js';
import { balanceSchema } from '../project/schema/balance.js';
import { phrasebookSchema } from '../project/schema/phrasebook.js';
import { recordSchema } from '../project/schema/record.js';
import { storybookSchema } from '../project/schema/storybook.js';
import { described, type Lists } from './described.js';
import { fromZod, type JsonSchema } from './json-schema.js';
import { BALANCE_WORDS, BOOK_WORDS, RECORD_WORDS, RULES_FILE, WORDS_FILE } from './words/files.js';

type Slots = Readonly<Record<string, readonly string[]>>;

/** Lists of sentences by the key they stand under, each sentence with what must be in it. */
const SLOTS: Readonly<Record<string, Slots>> = {
  sentences: SENTENCES,
  comparisons: COMPARISON_SENTENCES,
  events: EVENT_SENTENCES,
  moves: MOVE_SENTENCES,
  refusals: REFUSAL_SENTENCES,
};

/** `words.yaml`; `needsPhrasebook` where cards speak the effect language. */
export const wordsSchema = (lists: Lists, needsPhrasebook: boolean): JsonSchema => ({
  description: WORDS_FILE.about,
  type: 'object',
  properties: {
    phrasebook: { ...book(fromZod(phrasebookSchema), lists), description: WORDS_FILE.phrasebook },
    storybook: { ...book(fromZod(storybookSchema), lists), description: WORDS_FILE.storybook },
  },
  ...(needsPhrasebook && { required: ['phrasebook'] }),
});

/** A record with a closed list of names, written out so that each name can be told and completed. */
function book(schema: JsonSchema, lists: Lists): JsonSchema {
  const parts = Object.entries(schema.properties ?? {}).map(([part, { propertyNames, ...rest }]) => {
    const names = (propertyNames?.enum ?? []).map(String);
    const properties = names.map((name) => [name, sentence(name, SLOTS[part]?.[name])]);
    return [part, { ...rest, properties: Object.fromEntries(properties), additionalProperties: false }];
  });
  return described({ ...schema, properties: Object.fromEntries(parts) }, BOOK_WORDS, lists);
}

function sentence(name: string, slots: readonly string[] | undefined): JsonSchema {
  if (slots === undefined) return { type: 'string', minLength: 1, description: WORDS_FILE.entry(name) };
  const each = slots.map((slot) => `(?=[\\s\\S]*\\{${slot}\\})`).join('');
  const other = `(?![\\s\\S]*\\{(?!(?:${slots.join('|')})\\})\\w*\\})`;
  return {
    type: 'string',
    minLength: 1,
    pattern: `^${each}${other}`,
    description: WORDS_FILE.sentence(name, slots),
  };
}

/** `rules.yaml`: any numbers by name, and what simulated games should come to. */
export const rulesSchema = (lists: Lists): JsonSchema => ({
  ...described({ type: 'object', properties: { balance: fromZod(balanceSchema) } }, BALANCE_WORDS, lists),
  description: RULES_FILE,
});

/** A recorded game. */
export const recordFileSchema = (lists: Lists): JsonSchema =>
  described(fromZod(recordSchema), RECORD_WORDS, lists);
