import { describe, expect, test } from 'vitest';
import { fill, VARDE } from '../../helpers/harbour.js';
import { printElement } from '../../helpers/print-element.js';

type Options = Parameters<typeof fill>[1];

const drawn = (inside: string, change?: Options): string => {
  const { value, problems } = fill(`<face>${inside}</face>`, change);
  expect(problems).toEqual([]);
  return value ? value.children.map(printElement).join('\n') : '';
};

const text = (inside: string, change?: Options): string =>
  drawn(`<text style="body">${inside}</text>`, change);

describe('attributes', () => {
  test.each([
    ['lengths in mm and from the theme', '<box padding="s 2 m .5"/>', 'box padding=[1.2 2 2.4 0.5]'],
    ['an extent in percent', '<box width="50%" height="auto"/>', 'box width=50% height=auto'],
    ['flags in both spellings', '<box clip="yes" wrap="false"/>', 'box clip=true wrap=false'],
    ['numbers below zero where that means something', '<box x="-3" margin="-1"/>', 'box x=-3 margin=[-1]'],
    ['a gradient as paint', '<box fill="dawn"/>', 'box fill=dawn'],
    ['several colours', '<rings colors="ink  snow"/>', 'rings colors=[ink snow]'],
    ['points', '<rope points="1,2 -3,4.5" colors="ink"/>', 'rope points=[1,2 -3,4.5] colors=[ink]'],
    ['single quotes and entities', `<box seed='a"&lt;&#233;&#x41;'/>`, 'box seed=a"<éA'],
    ['line breaks inside a tag', '<box\n  x="1"\n\ty="2"\n/>', 'box x=1 y=2'],
    ['an empty value, which counts as absent', '<box width="" height=" "/>', 'box'],
    ['a hole', '<box width="{{wealth}}"/>', 'box width=4'],
    ['a hole in words', '<box seed="a{{id}}-{{wealth}}b"/>', 'box seed=askagen-4b'],
    ['a hole that is empty', '<box seed="{{motto}}"/>', 'box'],
    ['a yes or no of the card', '<box clip="{{harbour}}"/>', 'box clip=true'],
    ['a block', '<box fill="{{#if harbour}}sea{{else}}sand{{/if}}"/>', 'box fill=sea'],
    ['a list', '<rings colors="{{#each (range 1 2)}} ink{{/each}} snow"/>', 'rings colors=[ink ink snow]'],
    [
      'a token of the card',
      '<icon name="{{icon}}" size="3" color="{{paint}}"/>',
      'icon size=3 name=boat color=sea',
    ],
  ])('%s', (_, source, expected) => {
    expect(drawn(source)).toBe(expected);
  });
});

describe('text', () => {
  test.each([
    ['whitespace collapses', '  a \n\t b  ', '“a b”'],
    ['entities', 'a &amp; &lt;b&gt; &#8217;', '“a & <b> ’”'],
    ['a line of its own by reference', 'a &#10; b', '“a⏎b”'],
    ['a field and words', 'In {{title}}!', '“In ” “Skagen & <co>”[title] “!”'],
    ['the field of a referred card', '{{sea.name}}', '“North Sea”[sea.name]'],
    ['a field of a map of groups', '{{offers.B.text}}', '“Wait.”[offers.B.text]'],
    [
      'line breaks of the card stay, but not the last',
      '{{offers.A.text}} x',
      '“Sell the⏎**catch**.”[offers.A.text] “ x”',
    ],
    ['an entry of a list', '{{#each trades}}{{this}} {{/each}}', '“fish”[trades.0] “ ” “light”[trades.1]'],
    ['an empty field leaves no double space', 'a {{motto}} b', '“a ” “b”'],
    ['a function of a field names the field', '{{signed wealth}}', '“+4”[wealth]'],
    ['words of the game name no field', '{{@words.role.ability}}', '“Ability”'],
    ['comments leave nothing', 'a{{!-- b --}}<!-- {{titel}} -->c', '“a” “c”'],
    ['an escaped hole', 'a \\{{title}}', '“a ” “{{title}}”'],
    ['whitespace control', 'a {{~title~}} b', '“a” “Skagen & <co>”[title] “b”'],
    ['effects', '{{offers.A.fx.words}}', '“effects ["money"]”[offers.A.fx]'],
    ['a path in brackets', '{{offers.[A].price}}', '“2”[offers.A.price]'],
    ['this.field', '{{this.title}}', '“Skagen & <co>”[title]'],
  ])('%s', (_, source, expected) => {
    expect(text(source)).toBe(`text style=body ${expected}`);
  });
});

describe('blocks', () => {
  test.each([
    ['if', '{{#if motto}}<box x="1"/>{{else}}<box x="2"/>{{/if}}', 'box x=2'],
    [
      'else if',
      '{{#if motto}}<box x="1"/>{{else if harbour}}<box x="2"/>{{else}}<box x="3"/>{{/if}}',
      'box x=2',
    ],
    ['unless', '{{#unless motto}}<box x="1"/>{{/unless}}', 'box x=1'],
    [
      'each over a map',
      '{{#each offers}}<box seed="{{@key}}{{@index}}{{@last}}"/>{{/each}}',
      'box seed=A0no\nbox seed=B1yes',
    ],
    [
      'each over a list',
      '{{#each trades}}<box seed="{{@key}}{{this}}"/>{{/each}}',
      'box seed=0fish\nbox seed=1light',
    ],
    [
      'each with a step out',
      '{{#each offers}}<box seed="{{../id}}{{price}}"/>{{/each}}',
      'box seed=skagen2\nbox seed=skagen0',
    ],
    [
      'each in each',
      '{{#each (range 1 2)}}{{#each (range 8 9)}}<box seed="{{../this}}{{this}}{{@../index}}{{@first}}{{../../id}}"/>{{/each}}{{/each}}',
      ['18 0yes', '19 0no', '28 1yes', '29 1no']
        .map((seed) => `box seed=${seed.replace(' ', '')}skagen`)
        .join('\n'),
    ],
    ['each over nothing', '{{#each notes}}<box/>{{else}}<box x="1"/>{{/each}}', 'box x=1'],
    [
      'each over words',
      '{{#each @words.mood}}<box seed="{{@key}}{{this}}"/>{{/each}}',
      'box seed=calmCalm\nbox seed=roughRough',
    ],
    ['if around each', '{{#if trades}}{{#each trades}}<box/>{{/each}}{{/if}}', 'box\nbox'],
    [
      'all cards of a kind',
      '{{#each (cards "town")}}<box seed="{{id}}{{sea.depth}}"/>{{/each}}',
      'box seed=skagen95\nbox seed=varde95',
    ],
  ])('%s', (_, source, expected) => {
    expect(drawn(source)).toBe(expected);
  });
});

describe('functions', () => {
  test.each([
    ['(eq mood "rough")', 'yes'],
    ['(eq wealth "4")', 'yes'],
    ['(ne mood "rough")', 'no'],
    ['(lt wealth 4)', 'no'],
    ['(lte wealth 4)', 'yes'],
    ['(gt wealth 4)', 'no'],
    ['(gte wealth 4)', 'yes'],
    ['(and harbour wealth)', '4'],
    ['(not (and motto wealth))', 'yes'],
    ['(or motto title)', 'Skagen & <co>'],
    ['(not motto)', 'yes'],
    ['(add 0.1 0.2)', '0.3'],
    ['(sub wealth 5)', '-1'],
    ['(mul wealth 3)', '12'],
    ['(div wealth 8)', '0.5'],
    ['(count trades)', '2'],
    ['(count (range 3 9))', '7'],
    ['(signed (sub 1 wealth))', '−3'],
    ['(signed 0)', '0'],
    ['(roman 1994)', 'MCMXCIV'],
    ['(join trades)', 'fish, light'],
    ['(join trades " / ")', 'fish / light'],
    ['(concat id "-" wealth)', 'skagen-4'],
    ['(fill "{boat} {A.price}, {B.price}: {B.text}" offers)', '{boat} 2, 0: Wait.'],
    ['(fill "{0}, {2}" (range -1 1))', '−1, 1'],
    ['(number (div 1 2) "da")', '0,5'],
    ['(number (div 4047 -2) "en")', '−2023.5'],
    ['(number 2026 "de")', '2026'],
    ['(fill "{0}, {1}" (range 1 2) "da")', '1, 2'],
    ['(fill "{mood.calm}, {mood}, {calm}" @words)', 'Calm, {mood}, {calm}'],
    ['(lookup @words.mood mood)', 'Rough'],
    ['(lookup trades 1)', 'light'],
    ['(add neighbour.wealth 1)', '1'],
    ['(lookup (lookup offers "A") "price")', '2'],
  ])('%s', (call, expected) => {
    const { value } = fill(`<face><box seed="{{concat ${call}}}"/></face>`);
    expect(value?.children[0]?.attributes).toEqual({ seed: expected });
  });

  test('a sum with an absent number is empty', () => {
    expect(drawn('<box width="{{add neighbour.wealth 1}}"/>', { of: VARDE })).toBe('box');
  });
});

describe('parts', () => {
  const PARTS = {
    'parts/tag': '<box fill="{{paint}}"><text style="title">{{label}}</text></box>',
    'parts/frame': '<box x="1">{{> @partial-block}}</box>',
    'parts/rows': '{{#each list}}<box seed="{{../name}}{{this}}">{{> @partial-block}}</box>{{/each}}',
    'parts/both': '{{#> parts/frame}}{{> @partial-block}}{{/parts/frame}}',
    'parts/word': '{{word}}!',
  };
  test.each([
    [
      'values handed over',
      '{{> parts/tag paint=paint label=title}}',
      'box fill=sea\n  text style=title “Skagen & <co>”[title]',
    ],
    ['constant values', '{{> parts/tag paint="ink" label="Hi"}}', 'box fill=ink\n  text style=title “Hi”'],
    ['in quotes', '{{> "parts/tag" paint="ink" label="Hi"}}', 'box fill=ink\n  text style=title “Hi”'],
    [
      'content with the names of the caller',
      '{{#> parts/frame}}<box seed="{{id}}"/>{{/parts/frame}}',
      'box x=1\n  box seed=skagen',
    ],
    [
      'content in a list of the part',
      '{{#each offers}}{{#> parts/rows list=(range 1 2) name=@key}}<box seed="{{../id}}{{price}}"/>{{/parts/rows}}{{/each}}',
      ['A1 2', 'A2 2', 'B1 0', 'B2 0']
        .map((row) => `box seed=${row.split(' ')[0]}\n  box seed=skagen${row.split(' ')[1]}`)
        .join('\n'),
    ],
    ['content handed on', '{{#> parts/both}}<box y="2"/>{{/parts/both}}', 'box x=1\n  box y=2'],
    [
      'inside a text',
      '<text style="body">{{> parts/word word=title}}</text>',
      'text style=body “Skagen & <co>”[title] “!”',
    ],
  ])('%s', (_, source, expected) => {
    expect(drawn(source, { parts: PARTS })).toBe(expected);
  });

  test('a part may hold the face', () => {
    const parts = { 'parts/card': '<face fill="sea">{{> @partial-block}}</face>' };
    const { value } = fill('{{#> parts/card}}<box seed="{{id}}"/>{{/parts/card}}', { parts });
    expect(value && printElement(value)).toBe('face fill=sea\n  box seed=skagen');
  });
});

test('pages of a booklet have @page', () => {
  expect(drawn('<box seed="{{@page.number}}{{@page.chapter}}"/>', { on: 'page' })).toBe('box seed=7Start');
});

test('markup in a card stays text', () => {
  const { value } = fill('<face><text style="body">{{title}}</text></face>');
  expect(value?.children[0]?.content).toEqual([{ text: 'Skagen & <co>', field: 'title' }]);
});

test('an element knows where its tag stands', () => {
  const { value } = fill('<face>\r\n  {{title.x}}<box/></face>'.replace('{{title.x}}', '{{!-- a\r\n --}}'));
  expect(value?.children[0]?.place).toMatchObject({
    file: 'templates/town-front.xml',
    start: { line: 3, column: 6 },
    end: { line: 3, column: 12 },
  });
});
