import { z } from 'zod';
import { SIDES } from '../../game/engine/content.js';
import type { Move } from '../../game/engine/move.js';
import { DIFFICULTIES, MODES } from '../../game/engine/rules.js';
import { APPROACHES, LEVELS, RESOURCES, TALKS } from '../../game/vocabulary.js';
import { closed } from './closed.js';
import { text } from './forms.js';

const id = text;
const approach = z.enum(APPROACHES);
const as = id.optional();
const kind = <K extends Move['kind']>(name: K) => z.literal(name);

/** Every decision of a game, as the engine tells it. */
const moveSchema = z.discriminatedUnion('kind', [
  closed({ kind: kind('vote'), option: text }),
  closed({ kind: kind('delegate'), role: id }),
  closed({ kind: kind('start'), project: id, approach, as }),
  closed({ kind: kind('move'), project: id, as }),
  closed({ kind: kind('build'), level: z.enum(LEVELS), as }),
  closed({ kind: kind('gather'), resource: z.enum(RESOURCES), as }),
  closed({ kind: kind('talk'), about: z.enum(TALKS), as }),
  closed({ kind: kind('clear'), barrier: id, as }),
  closed({ kind: kind('pass'), as }),
  closed({ kind: kind('choose'), choice: z.int().min(1) }),
  closed({ kind: kind('free-move'), project: id }),
  closed({ kind: kind('step-back'), project: id }),
  closed({ kind: kind('free-start'), project: id, approach }),
  closed({ kind: kind('switch'), project: id, approach }),
  closed({ kind: kind('remove-barrier'), barrier: id }),
  closed({ kind: kind('level'), level: z.enum(LEVELS) }),
  closed({ kind: kind('adopt'), principle: id, side: z.enum(SIDES) }),
  closed({ kind: kind('enabler'), enabler: id }),
  closed({ kind: kind('shift'), shift: id }),
  closed({ kind: kind('error-to-learning') }),
  closed({ kind: kind('decline') }),
]);

const asideSchema = closed({ aside: text });

/** A recorded game, with asides between its moves. */
export const recordSchema = closed({
  'set-up': closed({
    scenario: id,
    difficulty: z.enum(DIFFICULTIES),
    mode: z.enum(MODES),
    players: z.int().min(1),
    seed: z.int().min(0).max(0xffffffff),
    'table-set': id.optional(),
    roles: z.array(id).optional(),
  }),
  moves: z.array(z.union([asideSchema, moveSchema])).min(1),
});

export type RecordDraft = z.output<typeof recordSchema>;
