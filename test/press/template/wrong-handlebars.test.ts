import { test } from 'vitest';
import { type Case, expectMistake, face, situations } from '../../helpers/wrong-template.js';

const HANDLEBARS: readonly Case[] = [
  ['a hole without end', 'template/unclosed-hole', face('<text style="title">⟦{{title</text>')],
  [
    'a hole that ends in a single brace',
    'template/unclosed-hole',
    face('<box width="⟦{{wealth}"/> {{title}}'),
  ],
  ['a block without end', 'template/unclosed-block', face('⟦{{#if motto}}<box/>')],
  ['the end of another block', 'template/wrong-block-end', face('{{#if motto}}<box/>⟦{{/each}}')],
  ['an end without a block', 'template/wrong-block-end', face('<box/>⟦{{/if}}')],
  ['else without a block', 'template/wrong-block-end', face('<box/>⟦{{else}}')],
  [
    'a hole nobody can read',
    'template/hole-syntax',
    face('<box/><text style="title">⟦{{title motto=}}</text>'),
  ],
  ['an empty hole', 'template/hole-syntax', face('<text style="title">⟦{{}}</text>')],
  ['else twice', 'template/wrong-block-end', face('{{#if motto}}<box/>{{else}}<box/>⟦{{else}}<box/>{{/if}}')],
  ['three braces', 'template/unsupported', face('<text style="title">⟦{{{title}}}</text>')],
  ['an ampersand', 'template/unsupported', face('<text style="title">⟦{{&title}}</text>')],
  ['a decorator', 'template/unsupported', face('⟦{{* title}}')],
  ['an inline part', 'template/unsupported', face('⟦{{#*inline "x"}}<box/>{{/inline}}')],
  ['a raw block', 'template/unsupported', face('⟦{{{{raw}}}}<box/>{{{{/raw}}}}')],
  ['an inverse block', 'template/unsupported', face('⟦{{^motto}}<box/>{{/motto}}')],
  ['names for an entry', 'template/unsupported', face('⟦{{#each trades as |trade|}}<box/>{{/each}}')],
  ['a named argument of a function', 'template/unsupported', face('<box width="{{add 1 ⟦b=2}}"/>')],
  ['a number called like a function', 'template/unsupported', face('<box width="{{⟦1 2}}"/>')],
  ['the block with', 'template/unknown-block', face('{{#⟦with sea}}<box/>{{/with}}')],
  ['a block misspelt', 'template/unknown-block', face('{{#⟦eech trades}}<box/>{{/eech}}')],
  ['a block named after a field', 'template/unknown-block', face('{{#⟦motto}}<box/>{{/motto}}')],
  ['if with two values', 'template/block-argument', face('⟦{{#if title motto}}<box/>{{/if}}')],
  ['if without a value', 'template/block-argument', face('⟦{{#if}}<box/>{{/if}}')],
];

test.each(situations(HANDLEBARS))('$situation: $code', expectMistake);
