import { describe, expect, test } from 'vitest';
import type { Effects } from '../../src/game/effect.js';
import { openBox } from '../../src/game/engine/box.js';
import { outcome } from '../../src/game/engine/outcome.js';
import { applyMove, legalMoves, whyNot } from '../../src/game/engine/play.js';
import { choicesOf } from '../../src/game/engine/resolve.js';
import { mayKnowAgenda, mayLookAtBack } from '../../src/game/engine/secrets.js';
import { setUp, whyNotSetUp } from '../../src/game/engine/set-up.js';
import { SLOT } from '../../src/game/engine/state.js';
import { stat } from '../../src/game/engine/stats.js';
import { projectApproach, projectStep } from '../../src/game/engine/table.js';
import { keepForYearEnd } from '../../src/game/engine/tray.js';
import type { Modifier } from '../../src/game/modifier.js';
import { boxWith, depends, game, Hand, RULES, smallWorld, type Twist } from './small-world.js';

const hand = (twist: Twist = {}, options: Parameters<typeof game>[1] = {}) =>
  new Hand(boxWith(twist), options);
/** A table whose chair, the mayor, is about to act. */
const atWork = (twist: Twist = {}): Hand => {
  for (let seed = 0; ; seed++) {
    const it = hand(twist, { seed });
    if (it.get('chair') === 0) return it.vote('B');
  }
};
/** After option A of the first dilemma. */
const afterCard = (fx: Effects, twist: Twist = {}, markers: Parameters<Hand['set']>[0] = {}): Hand =>
  hand({ ...twist, fx })
    .set(markers)
    .vote('A');

describe('setting up', () => {
  test.each([
    ['tailwind', 6, 7, 0, 0, [2, 2, 1]],
    ['crosswind', 5, 5, 2, 1, [3, 2, 1]],
    ['headwind', 3, 5, 3, 2, [3, 2, 1]],
  ] as const)('%s', (difficulty, money, trust, pressure, barriers, flags) => {
    const it = hand({}, { difficulty });
    expect([it.get('money'), it.get('trust'), it.get('pressure')]).toEqual([money, trust, pressure]);
    expect(stat(it.box, it.state, 'barriers')).toBe(barriers);
    expect([...it.state.subarray(SLOT.flags, SLOT.flags + 3)]).toEqual(flags);
  });

  test('the inherited project stands on Pilot and has used its approach', () => {
    const it = hand();
    expect(projectStep(it.box, it.state, 0)).toBe(3);
    expect(stat(it.box, it.state, 'approaches_used')).toBe(1);
  });

  test('what the scenario changes is added', () => {
    expect(hand({ modifiers: [{ pressure: 2, money: -1 }] }).get('pressure')).toBe(4);
  });

  test.each([
    [4, 2],
    [5, 3],
  ])('%i players start at Pressure %i', (players, pressure) => {
    expect(hand({}, { players, roles: undefined }).get('pressure')).toBe(pressure);
  });

  test('the short game raises the lowest level, one at a time, and asks for strokes', () => {
    const it = hand({}, { mode: 'short' });
    expect(['vision', 'leadership', 'platforms', 'roles'].map((level) => it.get(level as 'vision'))).toEqual([
      2, 2, 2, 2,
    ]);
    expect([it.get('money'), it.get('spreadIce'), it.get('goalGain'), it.get('turns')]).toEqual([6, 7, 2, 4]);
  });

  test('all families are dealt, whatever the seed', () => {
    const { box } = hand();
    for (let seed = 0; seed < 50; seed++) {
      const state = game(box, { seed, players: 3, roles: undefined });
      const dealt = [...state.subarray(box.layout.roles, box.layout.roles + 3)];
      expect(new Set(dealt.map((role) => box.content.roles[role]?.family)).size).toBe(3);
    }
  });

  test('a table set is played in its order', () => {
    const it = hand({}, { tableSet: 'RED' });
    const first = it.state[it.box.layout.dilemmas] ?? -1;
    expect(it.box.content.dilemmas[first]?.id).toBe('D11');
    expect(it.box.content.news[it.state[it.box.layout.news] ?? -1]?.id).toBe('N2');
  });

  test.each([
    [{ scenario: 'SEA' }, 'unknown-scenario'],
    [{ players: 7 }, 'players'],
    [{ tableSet: 'PINK' }, 'unknown-table-set'],
    [{ roles: ['king'] }, 'unknown-role'],
    [{ roles: ['mayor', 'mayor'] }, 'role-twice'],
  ] as const)('%o cannot be set up', (change, reason) => {
    const options = {
      scenario: 'BAY',
      difficulty: 'crosswind',
      mode: 'full',
      players: 3,
      seed: 1,
      ...change,
    } as const;
    expect(whyNotSetUp(boxWith(), options)?.reason).toBe(reason);
    expect(() => setUp(boxWith(), options)).toThrow(reason);
  });
});

describe('voting', () => {
  test('more than half decides, and a vote is kept from the others until all have shown', () => {
    const it = hand({ fx: [{ ideas: 1 }] });
    const trust = it.get('trust');
    it.play({ kind: 'vote', option: 'A' }, { kind: 'vote', option: 'B' });
    expect(it.told('vote-shown')).toBe(0);
    it.play({ kind: 'vote', option: 'A' });
    expect([it.get('ideas'), it.get('trust'), it.told('vote-shown')]).toEqual([1, trust, 3]);
  });

  test('without a majority the chair’s card decides, and Trust pays', () => {
    const it = hand({ fx: [{ ideas: 2 }] });
    it.play({ kind: 'vote', option: 'C' }, { kind: 'vote', option: 'A' }, { kind: 'vote', option: 'B' });
    expect([it.get('ideas'), it.get('trust'), it.get('money')]).toEqual([1, 3, 3]);
  });

  test('two players must agree', () => {
    const it = hand({}, { players: 2, roles: ['mayor', 'director', 'neighbour'] });
    it.play({ kind: 'vote', option: 'B' }, { kind: 'vote', option: 'A' });
    expect(it.told('no-majority')).toBe(1);
  });

  test('what cannot be paid or lacks its need cannot be voted for', () => {
    const poor = hand().set({ money: 1 });
    expect(whyNot(poor.box, poor.state, { kind: 'vote', option: 'C' })).toEqual({
      reason: 'cannot-pay',
      price: { money: 2 },
      has: { money: 1 },
    });
    const low = hand().set({ trust: 1 });
    expect(whyNot(low.box, low.state, { kind: 'vote', option: 'C' })).toEqual({
      reason: 'need-not-met',
      needs: 'trust>=2',
      has: [['trust', 1]],
    });
  });

  test('only who holds the competence may look at the back', () => {
    const it = hand();
    expect([0, 1, 2].map((seat) => mayLookAtBack(it.box, it.state, seat))).toEqual([false, false, true]);
  });

  test('the chair may look with the competence of an adviser', () => {
    const it = hand({}, { players: 2, roles: ['mayor', 'director', 'neighbour'] });
    const chair = it.get('chair');
    expect([0, 1].map((seat) => mayLookAtBack(it.box, it.state, seat))).toEqual([chair === 0, chair === 1]);
  });
});

describe('effects of cards', () => {
  test.each<[string, Effects, keyof typeof SLOT, number]>([
    ['a marker moves', [{ ideas: 2 }], 'ideas', 2],
    ['a track stops at its end', [{ ideas: 20 }], 'ideas', 9],
    ['what cannot be lost is not lost', [{ money: -20 }], 'money', 0],
    ['the lowest level rises', [{ level_low: 1 }], 'platforms', 1],
    ['if holds', [depends('trust>=5', [{ ideas: 1 }], [{ ideas: 2 }])], 'ideas', 1],
    ['if does not hold', [depends('trust>5', [{ ideas: 1 }], [{ ideas: 2 }])], 'ideas', 2],
    ['if with two tests', [depends('trust==5 & money<=4', [{ ideas: 1 }]), { ideas: 1 }], 'ideas', 1],
    ['another action', [{ action: 1 }], 'actionsLeft', 1],
    ['news', [{ news: 1 }], 'newsTaken', 1],
  ])('%s', (_, fx, slot, value) => {
    expect(afterCard(fx).get(slot)).toBe(value);
  });

  test('later waits for the year end, whatever happens until then', () => {
    const it = afterCard([{ later: 'year_end', do: [{ ideas: 3 }] }]);
    expect(it.get('ideas')).toBe(0);
    it.until('principle');
    expect(it.get('ideas')).toBe(3);
  });

  test('what waits in the tray is done in the order in which it was put there', () => {
    const later = (ideas: number) => ({ later: 'year_end' as const, do: [{ ideas }] });
    const it = hand({ fx: [later(9), later(-9)] });
    for (const index of [1, 0]) keepForYearEnd(it.box, it.state, index);
    expect(it.until('principle').get('ideas')).toBe(9);
    for (const index of [0, 1, 0]) keepForYearEnd(it.box, it.state, index);
    expect(it.until('vote').until('principle', 'over').told('done-from-tray')).toBe(5);
  });

  test('choose asks the table', () => {
    const it = afterCard([{ choose: [[{ ideas: 1 }], [{ learning: 1 }]] }, { pressure: 1 }]);
    expect(it.asked).toBe('choose');
    expect(choicesOf(it.box, it.state)).toEqual([[{ ideas: 1 }], [{ learning: 1 }]]);
    it.play({ kind: 'choose', choice: 2 });
    expect(it.events.at(-3)).toEqual({ kind: 'chose', choice: 2, effects: [{ learning: 1 }] });
    expect([it.get('ideas'), it.get('learning'), it.get('pressure')]).toEqual([0, 1, 3]);
  });

  test.each([
    ['mistake', 0, 1],
    ['leap', 2, 0],
  ] as const)('risk with %s', (result, ideas, pressure) => {
    const it = afterCard([{ risk: { good: [{ ideas: 2 }], bad: [{ pressure: 1 }] } }], {
      surprises: [result],
    });
    expect([it.get('ideas'), it.get('pressure') - 2, it.get('error')]).toEqual([ideas, pressure, 0]);
  });

  test('several lowest levels: the table chooses', () => {
    const it = afterCard([{ level_low: 1 }], {}, { platforms: 1 });
    expect(it.asked).toBe('level-low');
    expect(it.can({ kind: 'level', level: 'vision' })).toBe(false);
    it.play({ kind: 'level', level: 'leadership' });
    expect([it.get('leadership'), it.get('platforms')]).toEqual([2, 1]);
  });

  test('a free move is free, optional, draws no Surprise, and the gate holds', () => {
    const fx: Effects = [{ move: 1, domain: 'any' }];
    const closed = afterCard(fx);
    expect([closed.asked, closed.told('nothing-fits'), closed.told('declined')]).toEqual([
      'chair-action',
      1,
      0,
    ]);
    const it = afterCard(fx, {}, { vision: 3 });
    expect(it.can({ kind: 'decline' })).toBe(true);
    it.play({ kind: 'free-move', project: 'quay' });
    expect([projectStep(it.box, it.state, 0), it.get('x_service'), it.get('money')]).toEqual([4, 2, 8]);
    expect(it.told('surprise')).toBe(0);
  });

  test('Learning stands in for missing ice at the gate of a free move', () => {
    const it = afterCard([{ move: 1, domain: 'any' }], {}, { learning: 2 });
    it.play({ kind: 'free-move', project: 'quay' });
    expect(it.get('learning')).toBe(1);
  });

  test('a step back is not optional', () => {
    const it = afterCard([{ move: -1, domain: 'any' }]);
    expect(projectStep(it.box, it.state, 0)).toBe(2);
    expect(projectStep(it.box, afterCard([{ move: -1, domain: 'policy' }]).state, 0)).toBe(3);
  });

  test('a pilot that goes back loses its stall markers', () => {
    const it = hand({ fx: [{ move: -1, domain: 'any' }] });
    it.state[it.box.layout.stalls] = 1;
    it.vote('A');
    expect(it.state[it.box.layout.stalls]).toBe(0);
  });

  test('the lowest level is not asked for where none can change', () => {
    const top = { vision: 5, leadership: 5, platforms: 5, roles: 5 };
    const it = afterCard([{ level_low: 1 }, { ideas: 1 }], {}, top);
    expect([it.asked, it.get('ideas')]).toEqual(['chair-action', 1]);
  });

  test('what is over the end of a track is told', () => {
    const it = afterCard([{ ideas: 20 }]);
    expect(it.events.filter(({ kind }) => kind === 'changed' || kind === 'stopped')).toEqual([
      { kind: 'changed', track: 'ideas', by: 9, now: 9 },
      { kind: 'stopped', track: 'ideas', now: 9 },
    ]);
  });

  test('a free start', () => {
    const it = afterCard([{ start: 'policy' }]);
    expect(it.can({ kind: 'free-start', project: 'ferry', approach: 'equal' })).toBe(false);
    it.play({ kind: 'free-start', project: 'council', approach: 'equal' });
    expect([projectStep(it.box, it.state, 2), it.get('money')]).toEqual([1, 5]);
  });

  test('a switch of approach', () => {
    const it = afterCard([{ switch: 1 }]).play({ kind: 'switch', project: 'quay', approach: 'equal' });
    expect(projectApproach(it.box, it.state, 0)).toBe(2);
  });

  test('barriers come by their kind, one too many is Pressure, and they go for good', () => {
    const add: Effects = [{ barrier: 'add', kind: 'cultural' }];
    const it = afterCard(add);
    expect([stat(it.box, it.state, 'barriers'), it.told('barrier-added')]).toEqual([2, 1]);
    const full = afterCard([...add, { barrier: 'add', kind: 'any' }]);
    expect([stat(full.box, full.state, 'barriers'), full.get('pressure')]).toEqual([2, 3]);
    const none = afterCard([...add, ...add]);
    expect([none.get('pressure'), none.told('nothing-fits')]).toEqual([2, 1]);
    const gone = afterCard([{ barrier: 'clear', kind: 'any' }, ...add]);
    expect(gone.told('barrier-removed')).toBe(1);
    expect(gone.state[gone.box.layout.barriers]).toBe(2);
  });

  test('News that draw News are all done, however many there are', () => {
    const world = smallWorld({ fx: [{ news: 1 }] });
    const fx: Effects = [{ news: 1 }, { ideas: 1 }];
    const news = Array.from({ length: 60 }, (_, index) => ({ id: `N${index}`, title: '', fx }));
    const it = new Hand(openBox({ ...world, news, tableSets: [] })).vote('A');
    expect([it.told('news'), it.get('ideas')]).toEqual([60, 9]);
  });

  test('a principle is drawn and one side adopted', () => {
    const it = afterCard([{ principle: 1 }]);
    expect([it.asked, legalMoves(it.box, it.state).length]).toEqual(['principle', 4]);
    const [first] = legalMoves(it.box, it.state);
    if (first) it.play(first);
    expect([it.get('principlesAdopted'), it.get('learning')]).toEqual([1, 1]);
  });
});

describe('actions', () => {
  test('START takes its price, cheaper in quarter 1, and a slot', () => {
    const it = atWork().play({ kind: 'start', project: 'ferry', approach: 'facilitating' });
    expect([it.get('engagement'), projectStep(it.box, it.state, 1)]).toEqual([4, 1]);
    it.until('delegate-action');
    expect(whyNot(it.box, it.state, { kind: 'start', project: 'council', approach: 'guided' })).toEqual({
      reason: 'no-free-slot',
    });
  });

  test.each([
    ['mistake', 1, 0, 1],
    ['steady', 2, 0, 0],
    ['idea', 2, 1, 0],
    ['leap', 3, 1, 0],
  ] as const)('an open outcome draws a Surprise: %s', (result, step, ideas, errors) => {
    const it = atWork({ surprises: [result], fx: [] });
    it.state[it.box.layout.steps + 1] = 1;
    it.state[it.box.layout.approaches + 1] = 2;
    it.play({ kind: 'move', project: 'ferry' });
    expect([projectStep(it.box, it.state, 1), it.get('ideas'), it.get('error'), it.get('money')]).toEqual([
      step,
      ideas,
      errors,
      4,
    ]);
  });

  test('BUILD costs more the higher it goes, in the coin of the level', () => {
    const it = atWork().play({ kind: 'build', level: 'vision' });
    expect([it.get('vision'), it.get('money')]).toEqual([3, 3]);
    const top = atWork().set({ roles: 5 });
    expect(whyNot(top.box, top.state, { kind: 'build', level: 'roles' })).toEqual({ reason: 'at-the-top' });
  });

  test.each([
    [3, 1],
    [5, 2],
    [7, 3],
  ])('GATHER Engagement at Trust %i brings %i', (trust, engagement) => {
    const it = atWork().set({ trust, engagement: 0 }).play({ kind: 'gather', resource: 'engagement' });
    expect(it.get('engagement')).toBe(engagement);
  });

  test('TALK about each of the three', () => {
    expect(atWork().play({ kind: 'talk', about: 'trust' }).get('trust')).toBe(6);
    expect(atWork().play({ kind: 'talk', about: 'pressure' }).get('pressure')).toBe(1);
    const it = atWork().set({ error: 2 }).play({ kind: 'talk', about: 'error' });
    expect([it.get('error'), it.get('learning')]).toEqual([1, 1]);
    const none = atWork();
    expect(whyNot(none.box, none.state, { kind: 'talk', about: 'error' })).toEqual({ reason: 'no-error' });
  });

  test('CLEAR asks for a need and a price, and brings Trust', () => {
    const it = atWork().play({ kind: 'clear', barrier: 'B1' });
    expect([it.get('money'), it.get('trust'), stat(it.box, it.state, 'barriers')]).toEqual([4, 6, 0]);
    const low = atWork().set({ trust: 3 });
    expect(whyNot(low.box, low.state, { kind: 'clear', barrier: 'B1' })).toEqual({
      reason: 'need-not-met',
      needs: 'trust>=4',
      has: [['trust', 3]],
    });
    expect(whyNot(low.box, low.state, { kind: 'clear', barrier: 'B2' })).toEqual({ reason: 'not-in-play' });
  });

  test('nobody may pass while something is possible', () => {
    const it = atWork();
    expect(whyNot(it.box, it.state, { kind: 'pass' })).toEqual({ reason: 'cannot-pass' });
  });

  test('the chair names another player, who acts with the own ability', () => {
    const it = atWork({ ability: { at: 'gather', resource: 'money', gain: 2 } });
    it.play({ kind: 'gather', resource: 'money' });
    expect(it.get('money')).toBe(8);
    expect(whyNot(it.box, it.state, { kind: 'delegate', role: 'mayor' })).toEqual({
      reason: 'not-the-chair',
    });
    it.play({ kind: 'delegate', role: 'director' }, { kind: 'gather', resource: 'money' });
    expect(it.get('money')).toBe(9);
  });

  test('the chair may act as a shared adviser', () => {
    const box = boxWith({ ability: { at: 'gather', resource: 'money', gain: 2 } });
    const it = new Hand(box, { players: 2, roles: ['director', 'neighbour', 'mayor'] }).vote('B');
    it.play({ kind: 'gather', resource: 'money', as: 'mayor' });
    expect(it.get('money')).toBe(8);
    expect(it.events).toContainEqual({
      kind: 'acted',
      role: 'mayor',
      by: it.get('chair') === 0 ? 'director' : 'neighbour',
      action: { kind: 'gather', resource: 'money' },
    });
    expect(it.events).toContainEqual({ kind: 'gain-changed', card: 'mayor', by: 2 });
  });
});

describe('gates', () => {
  const move = { kind: 'move', project: 'quay' } as const;
  const onStep = (step: number, markers: Parameters<Hand['set']>[0], twist: Twist = {}): Hand => {
    const it = atWork(twist).set(markers);
    it.state[it.box.layout.steps] = step;
    return it;
  };

  test('Sustain asks for the own level, gives a stroke and the full reward where the approach fits', () => {
    const closed = onStep(3, { money: 5 });
    expect(whyNot(closed.box, closed.state, move)).toEqual({
      reason: 'gate-level',
      level: 'vision',
      needed: 3,
      has: 2,
      learning: 0,
    });
    const it = onStep(3, { vision: 3 }).play(move);
    expect([it.get('x_service'), it.get('money')]).toEqual([2, 5]);
  });

  test('the small reward where it does not fit', () => {
    const it = onStep(3, { roles: 3 }, { surprises: ['steady'] });
    it.state[it.box.layout.approaches] = 2;
    expect(it.play(move).get('money')).toBe(3);
  });

  test('Spread asks for all ice, and for one tile of each scale that can be paid together', () => {
    const closed = onStep(4, {});
    expect(whyNot(closed.box, closed.state, move)).toEqual({
      reason: 'gate-ice',
      needed: 9,
      has: 5,
      learning: 0,
    });
    const it = onStep(4, { leadership: 5, money: 3 });
    it.play(move);
    const used = it.events.flatMap((event) => (event.kind === 'enabler-used' ? [event.enabler] : []));
    expect(used).toEqual(['M1', 'S2']);
    // Without Learning only M1, at Vision 2 only S2 can be used: there is nothing to choose.
    expect([
      projectStep(it.box, it.state, 0),
      it.get('money'),
      it.get('engagement'),
      it.get('trust'),
    ]).toEqual([5, 0, 4, 6]);
    const poor = onStep(4, { leadership: 5, money: 2 });
    expect(whyNot(poor.box, poor.state, move)).toEqual({ reason: 'no-enablers' });
  });

  test('Learning that stands in for ice cannot pay for a tile as well', () => {
    const it = onStep(4, { leadership: 4, learning: 1, engagement: 0, money: 5 });
    expect(stat(it.box, it.state, 'ice')).toBe(8);
    expect(whyNot(it.box, it.state, move)).toEqual({ reason: 'no-enablers' });
    it.set({ learning: 2 }).play(move);
    expect([it.get('learning'), it.told('learning-stood-in')]).toEqual([0, 1]);
  });

  test('Systemic change turns a shift, finishes the project and frees its slot', () => {
    const closed = onStep(5, {});
    expect(whyNot(closed.box, closed.state, move)).toEqual({ reason: 'no-shift' });
    const it = onStep(5, { vision: 4 }).play(move);
    expect([it.get('shiftsTurned'), it.get('trust'), it.get('x_service')]).toEqual([1, 7, 2]);
    expect([stat(it.box, it.state, 'projects'), stat(it.box, it.state, 'sustained')]).toEqual([0, 1]);
  });
});

describe('the year end', () => {
  /** Just before the first year end; nothing happened in the year. */
  const atYearEnd = (twist: Twist = {}, markers: Parameters<Hand['set']>[0] = {}): Hand => {
    const it = hand(twist);
    while (!(it.asked === 'follow-up')) {
      it.until('chair-action', 'follow-up');
      if (it.asked === 'chair-action')
        it.until('delegate').until('delegate-action').until('vote', 'follow-up');
      it.set({ trust: 5, pressure: 2, money: 5, engagement: 5 });
    }
    return it.set(markers);
  };

  test('Pressure rises by the year and by open Errors; no stroke costs Trust', () => {
    const it = atYearEnd({}, { error: 1, pressure: 1 }).play({ kind: 'decline' });
    expect([it.get('pressure'), it.get('trust'), it.asked]).toEqual([3, 4, 'principle']);
  });

  test('quarter 4 turns an Error into Learning', () => {
    const it = atYearEnd({}, { error: 1, pressure: 1 }).play({ kind: 'error-to-learning' });
    expect([it.get('pressure'), it.get('learning')]).toEqual([2, 1]);
  });

  test('a thaw takes the highest level; of several, the table chooses', () => {
    const it = atYearEnd({}, { pressure: 4, vision: 4, roles: 3 }).play({ kind: 'decline' });
    expect(it.get('vision')).toBe(3);
    const tie = atYearEnd({}, { pressure: 4, vision: 4, roles: 4 }).play({ kind: 'decline' });
    expect(tie.asked).toBe('thaw');
    tie.play({ kind: 'level', level: 'roles' });
    expect([tie.get('vision'), tie.get('roles')]).toEqual([4, 3]);
    expect(atYearEnd({}, { pressure: 3, vision: 4 }).play({ kind: 'decline' }).get('vision')).toBe(4);
  });

  test('where there is no ice, nothing melts', () => {
    const none = { vision: 0, leadership: 0, platforms: 0, roles: 0 };
    const it = atYearEnd({}, { pressure: 4, ...none }).play({ kind: 'decline' });
    expect([it.asked, it.told('thaw')]).toEqual(['principle', 0]);
  });

  test('what lasts gives Engagement, and a stroke saves Trust', () => {
    const it = atYearEnd({}, { x_service: 2 });
    it.state[it.box.layout.steps] = 4;
    it.play({ kind: 'decline' });
    expect([it.get('engagement'), it.get('trust')]).toEqual([6, 5]);
  });

  test('a pilot gets a stall marker, and ends at its second', () => {
    const it = atYearEnd().play({ kind: 'decline' });
    expect(it.state[it.box.layout.stalls]).toBe(1);
    const last = atYearEnd();
    last.state[last.box.layout.stalls] = 1;
    last.play({ kind: 'decline' });
    expect([projectStep(last.box, last.state, 0), last.get('learning'), last.get('trust')]).toEqual([
      0, 1, 3,
    ]);
  });

  test('a year brings income, straightens cards, and moves the chair two seats', () => {
    const it = atYearEnd({ driver: { at: 'talk', choice: 'trust', gain: 1, per_year: 1 } });
    const chair = it.get('chair');
    it.state[it.box.layout.used] = 1;
    it.play({ kind: 'decline' }).until('vote');
    expect([it.get('money'), it.get('chair'), it.state[it.box.layout.used]]).toEqual([8, (chair + 2) % 3, 0]);
  });

  test('collapse is looked at after the year’s effects, not before', () => {
    const saved = atYearEnd({ driver: { at: 'year_end', fx: [{ trust: 2 }] } }, { trust: 1 });
    expect(saved.play({ kind: 'decline' }).get('trust')).toBe(2);
    const lost = atYearEnd({}, { trust: 1 }).play({ kind: 'decline' });
    expect(outcome(lost.box, lost.state)).toMatchObject({ ended: 'trust', won: false });
  });
});

describe('modifiers at each hook', () => {
  test.each<[string, Modifier, (it: Hand) => unknown, unknown]>([
    [
      'start',
      { at: 'start', domain: 'solving', cost: 1 },
      (it) => it.play({ kind: 'start', project: 'ferry', approach: 'guided' }).get('money'),
      3,
    ],
    [
      'start elsewhere',
      { at: 'start', domain: 'policy', cost: 1 },
      (it) => it.play({ kind: 'start', project: 'ferry', approach: 'guided' }).get('money'),
      4,
    ],
    [
      'move',
      { at: 'move', step: 4, cost: -2 },
      (it) => it.set({ vision: 3 }).play({ kind: 'move', project: 'quay' }).get('money'),
      7,
    ],
    [
      'move up to a step',
      { at: 'move', max_step: 3, cost: -2 },
      (it) => it.set({ vision: 3 }).play({ kind: 'move', project: 'quay' }).get('money'),
      5,
    ],
    [
      'build',
      { at: 'build', level: 'vision', cost: 1 },
      (it) => it.play({ kind: 'build', level: 'vision' }).get('money'),
      2,
    ],
    [
      'build the lowest',
      { at: 'build', lowest: true, cost: -1 },
      (it) => it.play({ kind: 'build', level: 'platforms' }).get('engagement'),
      5,
    ],
    [
      'a price never falls below 0',
      { at: 'build', cost: -9 },
      (it) => it.play({ kind: 'build', level: 'vision' }).get('money'),
      5,
    ],
    [
      'build while a condition holds',
      { at: 'build', if: 'pressure>=5', cost: -1 },
      (it) => it.play({ kind: 'build', level: 'vision' }).get('money'),
      3,
    ],
    [
      'gather',
      { at: 'gather', resource: 'money', gain: 1 },
      (it) => it.play({ kind: 'gather', resource: 'money' }).get('money'),
      7,
    ],
    [
      'gather that brings nothing',
      { at: 'gather', resource: 'money', gain: -1 },
      (it) => whyNot(it.box, it.state, { kind: 'gather', resource: 'money' })?.reason,
      'brings-nothing',
    ],
    [
      'talk gain',
      { at: 'talk', choice: 'pressure', gain: 1 },
      (it) => it.play({ kind: 'talk', about: 'pressure' }).get('pressure'),
      0,
    ],
    [
      'talk price',
      { at: 'talk', choice: 'trust', cost: { engagement: 1 } },
      (it) => it.play({ kind: 'talk', about: 'trust' }).get('engagement'),
      4,
    ],
    [
      'talk effects',
      { at: 'talk', choice: 'trust', fx: [{ ideas: 1 }] },
      (it) => it.play({ kind: 'talk', about: 'trust' }).get('ideas'),
      1,
    ],
    [
      'clear',
      { at: 'clear', cost: { money: 1 } },
      (it) => it.play({ kind: 'clear', barrier: 'B1' }).get('money'),
      3,
    ],
    [
      'gate',
      { at: 'gate', step: 4, need: 1 },
      (it) => whyNot(it.box, it.state, { kind: 'move', project: 'quay' })?.reason,
      'gate-level',
    ],
    [
      'gate effects',
      { at: 'gate', fx: [{ ideas: 1 }] },
      (it) => it.set({ vision: 4 }).play({ kind: 'move', project: 'quay' }).get('ideas'),
      1,
    ],
    [
      'delegate',
      { at: 'delegate', cost: -1, per_year: 1 },
      (it) =>
        it
          .play(
            { kind: 'gather', resource: 'money' },
            { kind: 'delegate', role: 'director' },
            { kind: 'build', level: 'vision' },
          )
          .get('money'),
      5,
    ],
  ])('%s', (_, driver, act, expected) => {
    expect(act(atWork({ driver }))).toBe(expected);
  });

  test('error: each new Error sets it off once', () => {
    expect(
      afterCard([{ error: 2 }], { driver: { at: 'error', fx: [{ pressure: 1 }] } }).get('pressure'),
    ).toBe(3);
  });

  test('surprise: a Mistake is drawn again, as often as the year allows', () => {
    const driver: Modifier = { at: 'surprise', redraw: 1, per_year: 1 };
    const it = afterCard([{ risk: { good: [], bad: [] } }], { driver, surprises: ['mistake'] });
    expect([it.told('redrawn'), it.told('surprise')]).toEqual([1, 2]);
  });

  test('no_majority: a vote without a majority costs less', () => {
    const it = hand({ driver: { at: 'no_majority', gain: 1 } });
    it.play({ kind: 'vote', option: 'C' }, { kind: 'vote', option: 'A' }, { kind: 'vote', option: 'B' });
    expect(it.get('trust')).toBe(4);
  });

  test('year_end: an adopted first-line side works every year', () => {
    const it = hand({ principle: { at: 'year_end', fx: [{ ideas: 1 }] }, fx: [{ principle: 1 }] }).vote('A');
    const side = legalMoves(it.box, it.state).find(
      (move) => move.kind === 'adopt' && move.side === 'firstline',
    );
    if (side) it.play(side);
    expect(it.until('principle').get('ideas')).toBe(1);
  });

  test('a limit is used only where it lowers a price', () => {
    const driver: Modifier = { at: 'build', cost: -1, per_year: 1 };
    const it = atWork({ driver, rules: { BUILD_COST: { 1: 0, 2: 0, 3: 2, 4: 2, 5: 2 } } });
    it.play({ kind: 'build', level: 'platforms' });
    expect(it.state[it.box.layout.used]).toBe(0);
    it.play({ kind: 'delegate', role: 'director' }, { kind: 'build', level: 'vision' });
    expect([it.state[it.box.layout.used], it.get('money')]).toEqual([1, 4]);
  });
});

describe('the end', () => {
  test('all goals at the end of the term', () => {
    const it = hand({ rules: { YEAR_END_PRESSURE: [0], NO_RESULT_TRUST: 0, STALL_FX: [] } });
    it.set({ x_service: 3, x_solving: 2, x_policy: 1, ideas: 3 });
    it.state[SLOT.shiftsTurned] = 1;
    it.until('over');
    expect(outcome(it.box, it.state)).toMatchObject({
      ended: 'term',
      won: true,
      goals: { solutions: true, implementation: true, culture: true },
    });
  });

  test('scores as the sheet counts them, halved after a collapse', () => {
    const it = hand().set({ ideas: 3, learning: 1, error: 1, trust: 5, x_service: 3 });
    // 5·3 + 6·1; 9·2 + 21·2/3; 2·5 + 3 + 2·5 − 4
    expect(outcome(it.box, it.state).scores).toEqual({ solutions: 21, implementation: 32, culture: 19 });
    expect(outcome(it.box, it.state).rating).toBe('fair');
    it.state[SLOT.ended] = 2;
    expect(outcome(it.box, it.state).scores).toEqual({ solutions: 11, implementation: 16, culture: 10 });
  });

  test('Trust at its end stops the game at once', () => {
    const it = afterCard([{ trust: -9 }]);
    expect(outcome(it.box, it.state).ended).toBe('trust');
    expect(legalMoves(it.box, it.state)).toEqual([]);
    expect(applyMove(it.box, it.state, { kind: 'decline' }).refusal).toEqual({ reason: 'game-over' });
  });

  test('agendas of others are secret until then', () => {
    const it = hand();
    expect([mayKnowAgenda(it.state, 0, 0), mayKnowAgenda(it.state, 0, 1)]).toEqual([true, false]);
    it.state[SLOT.ended] = 1;
    expect(mayKnowAgenda(it.state, 0, 1)).toBe(true);
  });

  test('Pressure at its end does, too', () => {
    expect(afterCard([{ pressure: RULES.COLLAPSE_PRESSURE }]).asked).toBe('over');
  });
});
