import { test } from 'vitest';
import { type Case, expectMistake, face, situations } from '../../helpers/wrong-template.js';

const MARKUP: readonly Case[] = [
  ['an element without end', 'template/wrong-closing-tag', '<face><box>⟦</face>'],
  ['a root without end', 'template/unclosed-element', '⟦<face fill="sea"><box/>'],
  ['a closing tag too many', 'template/wrong-closing-tag', face('<box/>⟦</box>')],
  ['a tag without >', 'template/bad-tag', face('<box width="1" ⟦<box/>')],
  ['a file that ends in a tag', 'template/unclosed-tag', '⟦<face'],
  ['a value without its closing quote', 'template/unclosed-tag', face('<box ⟦width="3><box/>')],
  ['a value without quotes', 'template/bad-tag', face('<box ⟦width=3/>')],
  ['an attribute without a value', 'template/bad-tag', face('<box ⟦clip/>')],
  ['a comment without end', 'template/unclosed-tag', face('⟦<!-- box')],
  ['a < in text', 'template/bad-tag', face('<text style="title">1 ⟦< 2</text>')],
  ['a DOCTYPE', 'template/unsupported', '⟦<!DOCTYPE face><face/>'],
  ['an entity declared', 'template/unsupported', '⟦<!ENTITY a "b"><face/>'],
  ['CDATA', 'template/unsupported', face('<text style="title">⟦<![CDATA[a]]></text>')],
  ['an XML declaration', 'template/unsupported', '⟦<?xml version="1.0"?><face/>'],
  ['an HTML entity', 'template/unknown-entity', face('<text style="title">a⟦&nbsp;b</text>')],
  ['an & alone', 'template/unknown-entity', face('<text style="title">salt ⟦& pepper</text>')],
  ['an entity in a value', 'template/unknown-entity', face('<box seed="a⟦&eacute;b"/>')],
  ['a reference to no character', 'template/unknown-entity', face('<text style="title">⟦&#0;</text>')],
  ['an attribute written twice', 'template/duplicate-attribute', face('<box width="1" ⟦width="2"/>')],
  ['a hole for a tag name', 'template/bad-tag', face('⟦<{{mood}}/>')],
  ['a hole between attributes', 'template/misplaced-hole', face('<box ⟦{{title}}/>')],
  ['a block between attributes', 'template/misplaced-hole', face('<box ⟦{{#if motto}}width="1"{{/if}}/>')],
  ['a value between elements', 'template/misplaced-hole', face('<box/>⟦{{title}}')],
  ['a block that opens an element', 'template/unclosed-element', face('{{#if motto}}⟦<box>{{/if}}</box>')],
  ['a block that closes an element', 'template/wrong-closing-tag', face('<box>{{#if motto}}⟦</box>{{/if}}')],
  ['a block that ends a value', 'template/unbalanced-block', face('<box seed="⟦{{#if motto}}a"/>{{/if}}')],
  ['a block that begins a value', 'template/unbalanced-block', face('⟦{{#if motto}}<box seed="{{/if}}a"/>')],
  ['a block that begins a comment', 'template/unbalanced-block', face('⟦{{#if motto}}<!--{{/if}}-->')],
  [
    'a part in a value',
    'template/unsupported',
    face('<box seed="⟦{{> parts/a}}"/>'),
    { parts: { 'parts/a': '' } },
  ],
];

test.each(situations(MARKUP))('$situation: $code', expectMistake);
