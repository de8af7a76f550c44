import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../../src/press/template/compile-template.js';
import { fillTemplate } from '../../../src/press/template/fill-template.js';
import { fillingOf, harbour, SKAGEN, VARDE } from '../../helpers/harbour.js';

const PARTS = { 'parts/a': '<box fill="{{paint}}"><text style="body">{{label}}</text></box>' };

/** First elements of the faces of two cards. */
function twoOf(inside: string) {
  const { value } = compileTemplate(harbour(`<face>${inside}</face>`, { parts: PARTS }));
  if (!value) throw new Error('The template is wrong.');
  return [SKAGEN, VARDE].map((card) => fillTemplate(value, fillingOf(card)).value?.children ?? []);
}

describe('two cards', () => {
  test.each([
    ['an element without holes', '<box><text style="body">a</text></box>', true],
    ['equal values', '<box seed="{{sea.name}}"/>', true],
    ['different values', '<box seed="{{id}}"/>', false],
    ['different text further in', '<box><box><text style="body">{{title}}</text></box></box>', false],
    ['different branches', '<box>{{#if motto}}<box/>{{else}}<box/>{{/if}}</box>', false],
    ['different numbers of turns', '<box>{{#each trades}}<box/>{{/each}}</box>', false],
    ['a different seed further in', '<box><weave seed="{{id}}" colors="ink" ground="ink"/></box>', false],
    ['a long text that differs at its end', `<box seed="${'a'.repeat(200)}{{id}}"/>`, false],
  ])('%s', (_, inside, alike) => {
    const [one, other] = twoOf(inside);
    expect(one?.[0]?.likeness === other?.[0]?.likeness).toBe(alike);
  });

  test('share what depends on no card', () => {
    const [one, other] = twoOf('<box><text style="body">a</text></box>{{> parts/a paint="ink" label="b"}}');
    expect(one?.[0]).toBe(other?.[0]);
    expect(one?.[1]).toBe(other?.[1]);
  });
});

describe('a part used twice', () => {
  test.each([
    [
      'with the same values',
      '{{> parts/a paint=paint label=title}}{{> parts/a paint=paint label=title}}',
      true,
    ],
    [
      'with the same constants',
      '{{> parts/a paint="ink" label="b"}}{{> parts/a paint="ink" label="b"}}',
      true,
    ],
    [
      'with another constant',
      '{{> parts/a paint="ink" label=title}}{{> parts/a paint="sea" label=title}}',
      false,
    ],
    [
      'with constants only, one another',
      '{{> parts/a paint="ink" label="b"}}{{> parts/a paint="sea" label="b"}}',
      false,
    ],
    [
      'with another constant text',
      '{{> parts/a paint="ink" label="b"}}{{> parts/a paint="ink" label="c"}}',
      false,
    ],
  ])('%s', (_, inside, alike) => {
    const [[first, second] = []] = twoOf(inside);
    expect(first?.likeness === second?.likeness).toBe(alike);
  });
});

test('likenesses stay short', () => {
  const [[first] = []] = twoOf(`<box seed="${'a'.repeat(5000)}{{id}}"/>`);
  expect(first?.likeness.length).toBeLessThan(80);
});

describe('a face takes something from its card', () => {
  test.each([
    ['a list of the template', '{{#each (range 0 3)}}<box y="{{mul this 2}}"/>{{/each}}', false],
    ['the game', '<text style="body">{{@game.title}}</text>', false],
    ['a part with words of the template', '{{> parts/a paint="ink" label="b"}}', false],
    ['a field', '<text style="body">{{title}}</text>', true],
    ['a field from within a list', '{{#each (range 0 3)}}<box seed="{{../id}}"/>{{/each}}', true],
    ['a branch', '{{#if motto}}<box/>{{/if}}', true],
    ['a list of the card', '{{#each trades}}<box/>{{/each}}', true],
    ['a part that is handed a field', '{{> parts/a paint="ink" label=title}}', true],
  ])('%s', (_, inside, readsCard) => {
    const { value } = compileTemplate(harbour(`<face>${inside}</face>`, { parts: PARTS }));
    expect(value?.readsCard).toBe(readsCard);
  });
});
