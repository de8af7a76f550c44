import { test } from 'vitest';
import { type Case, expectMistake, face, situations } from '../../helpers/wrong-template.js';

const NAMES: readonly Case[] = [
  ['a field misspelt', 'template/unknown-field', face('<text style="title">{{⟦titel}}</text>')],
  [
    'a field of a group misspelt',
    'template/unknown-field',
    face('<text style="title">{{offers.A.⟦txt}}</text>'),
  ],
  [
    'a key that a map does not have',
    'template/unknown-field',
    face('<text style="title">{{offers.⟦C.text}}</text>'),
  ],
  [
    'a field of a referred card misspelt',
    'template/unknown-field',
    face('<text style="title">{{sea.⟦deep}}</text>'),
  ],
  ['a field of a text', 'template/unknown-field', face('<text style="title">{{title.⟦length}}</text>')],
  ['the length of a list', 'template/unknown-field', face('<text style="title">{{trades.⟦length}}</text>')],
  ['a field only if it is misspelt', 'template/unknown-field', face('{{#if ⟦moto}}<box/>{{/if}}')],
  [
    'a field in a branch no card takes',
    'template/unknown-field',
    face('{{#if false}}<box seed="{{⟦moto}}"/>{{/if}}'),
  ],
  [
    'a field in an else',
    'template/unknown-field',
    face('{{#each trades}}<box/>{{else}}<box seed="{{⟦moto}}"/>{{/each}}'),
  ],
  [
    'the card’s field inside each',
    'template/unknown-field',
    face('{{#each offers}}<box seed="{{⟦id}}"/>{{/each}}'),
  ],
  ['a constructor', 'template/unknown-field', face('<text style="title">{{⟦constructor}}</text>')],
  ['a prototype', 'template/unknown-field', face('<text style="title">{{title.⟦__proto__.x}}</text>')],
  [
    'a key looked up that does not exist',
    'template/unknown-field',
    face('<box seed="{{lookup offers ⟦"C"}}"/>'),
  ],
  [
    'a constructor looked up',
    'template/unknown-field',
    face('<box seed="{{lookup @words ⟦"constructor"}}"/>'),
  ],
  [
    'a word that not every mood has',
    'template/unknown-field',
    face('<box seed="{{lookup @words.role ⟦mood}}"/>'),
  ],
  ['a word misspelt', 'template/unknown-field', face('<text style="title">{{@words.role.⟦abilty}}</text>')],
  ['a rule misspelt', 'template/unknown-field', face('<text style="title">{{@rules.⟦TERM_YEAR}}</text>')],
  ['an @ value misspelt', 'template/unknown-global', face('<text style="title">{{⟦@gmae.title}}</text>')],
  [
    'a page where there are none',
    'template/unknown-global',
    face('<text style="title">{{⟦@page.number}}</text>'),
  ],
  ['everything at once', 'template/unsupported', face('{{#each ⟦@root}}<box/>{{/each}}')],
  ['a step out of the card', 'template/nothing-outside', face('<text style="title">{{⟦../title}}</text>')],
  [
    'a step too many out of each',
    'template/nothing-outside',
    face('{{#each trades}}<box seed="{{⟦../../id}}"/>{{/each}}'),
  ],
  ['a key outside each', 'template/not-in-each', face('<box seed="{{⟦@key}}"/>')],
  [
    'the key of an each around none',
    'template/not-in-each',
    face('{{#each trades}}<box seed="{{⟦@../key}}"/>{{/each}}'),
  ],
  ['a whole card printed', 'template/not-printable', face('<text style="title">⟦{{sea}}</text>')],
  ['a list printed', 'template/not-printable', face('<text style="title">⟦{{trades}}</text>')],
  ['effects printed', 'template/not-printable', face('<text style="title">⟦{{offers.A.fx}}</text>')],
  ['each of a text', 'template/not-a-list', face('{{#each ⟦title}}<box/>{{/each}}')],
  ['each of a card', 'template/not-a-list', face('{{#each ⟦this}}<box/>{{/each}}')],
  ['a function misspelt', 'template/unknown-function', face('<box width="{{⟦ad 1 2}}"/>')],
  [
    'a function of Handlebars that is not there',
    'template/unknown-function',
    face('<text style="title">{{⟦log title}}</text>'),
  ],
  [
    'a function that helps nobody',
    'template/unknown-function',
    face('<text style="title">{{⟦helperMissing title}}</text>'),
  ],
  ['a function with too few values', 'template/argument-count', face('<box width="⟦{{add 1}}"/>')],
  [
    'a function with too many values',
    'template/argument-count',
    face('<box width="{{mul ⟦(add 1 2 3) 2}}"/>'),
  ],
  ['a sum of a text', 'template/wrong-argument', face('<box width="{{add ⟦title 2}}"/>')],
  [
    'a list joined that is none',
    'template/wrong-argument',
    face('<text style="title">{{join ⟦title ", "}}</text>'),
  ],
  ['a value that an enum never has', 'template/never-equal', face('{{#if (eq mood ⟦"ruogh")}}<box/>{{/if}}')],
  ['a kind misspelt', 'template/unknown-kind', face('{{#each (cards ⟦"twon")}}<box/>{{/each}}')],
  ['a kind only the card knows', 'template/wrong-argument', face('{{#each (cards ⟦mood)}}<box/>{{/each}}')],
  ['an icon as a width', 'template/wrong-kind', face('<box width="⟦{{icon}}"/>')],
  ['a number as a colour', 'template/wrong-kind', face('<box fill="⟦{{wealth}}"/>')],
  ['a division by zero', 'template/not-finite', face('<box width="⟦{{div 1 0}}"/>')],
  ['a range without end', 'template/long-range', face('{{#each ⟦(range 1 1000000000)}}<box/>{{/each}}')],
];

test.each(situations(NAMES))('$situation: $code', expectMistake);
