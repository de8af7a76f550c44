import { test } from 'vitest';
import { type Case, expectMistake, face, situations } from '../../helpers/wrong-template.js';

const A_PART = { 'parts/a': '<box seed="{{seed}}"/>' };

const PARTS: readonly Case[] = [
  ['a part misspelt', 'template/unknown-part', face('{{> ⟦parts/b seed=id}}'), { parts: A_PART }],
  [
    'a part chosen by the card',
    'template/unsupported',
    face('{{> ⟦(concat "parts/" mood)}}'),
    { parts: A_PART },
  ],
  ['a part with a context', 'template/unsupported', face('{{> parts/a ⟦this}}'), { parts: A_PART }],
  [
    'a part that is not handed a value',
    'template/unknown-field',
    '<face>{{> parts/a}}</face>',
    {
      parts: { 'parts/a': '<box seed="{{⟦seed}}"/>' },
    },
  ],
  [
    'a part that asks for the card',
    'template/unknown-field',
    '<face>{{> parts/a}}</face>',
    {
      parts: { 'parts/a': '<box seed="{{⟦id}}"/>' },
    },
  ],
  [
    'a part that steps out to its caller',
    'template/nothing-outside',
    '<face>{{> parts/a}}</face>',
    {
      parts: { 'parts/a': '<box seed="{{⟦../id}}"/>' },
    },
  ],
  [
    'a field of a value handed over',
    'template/unknown-field',
    '<face>{{> parts/a of=sea}}</face>',
    {
      parts: { 'parts/a': '<box seed="{{of.⟦nmae}}"/>' },
    },
  ],
  [
    'a part with a mistake in its markup',
    'template/wrong-closing-tag',
    '<face>{{> parts/a}}{{> parts/a}}</face>',
    {
      parts: { 'parts/a': '<box>⟦</text>' },
    },
  ],
  [
    'a value that the part never uses',
    'template/unused-argument',
    face('{{> parts/a seed=id ⟦sed=id}}'),
    { parts: A_PART },
  ],
  [
    'content that the part never places',
    'template/unused-content',
    face('⟦{{#> parts/a seed=id}}<box/>{{/parts/a}}'),
    {
      parts: A_PART,
    },
  ],
  [
    'content that was not handed over',
    'template/nothing-to-place',
    '<face>{{> parts/a}}</face>',
    {
      parts: { 'parts/a': '<box>⟦{{> @partial-block}}</box>' },
    },
  ],
  ['a place for content in a template', 'template/nothing-to-place', face('⟦{{> @partial-block}}')],
  [
    'a part that contains itself',
    'template/part-cycle',
    '<face>{{> parts/a}}</face>',
    {
      parts: { 'parts/a': '<box>{{> ⟦parts/a}}</box>' },
    },
  ],
  [
    'a part that contains the template',
    'template/part-cycle',
    '<face>{{> parts/a}}</face>',
    {
      parts: { 'parts/a': '{{> ⟦town-front}}', 'town-front': '<face/>' },
    },
  ],
  [
    'two parts that contain each other',
    'template/part-cycle',
    '<face>{{> parts/a}}</face>',
    {
      parts: { 'parts/a': '{{> parts/b}}', 'parts/b': '<box/>{{> ⟦parts/a}}' },
    },
  ],
  [
    'content with a misspelt name of the caller',
    'template/unknown-field',
    face('{{#> parts/a}}<box seed="{{⟦iid}}"/>{{/parts/a}}'),
    {
      parts: { 'parts/a': '{{> @partial-block}}' },
    },
  ],
];

test.each(situations(PARTS))('$situation: $code', expectMistake);
