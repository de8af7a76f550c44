import { expect, test } from 'vitest';
import { endsWith } from '../../src/lint/text/text-ending.js';

test.each<[text: string, sign: string, language: string, ends: boolean]>([
  ['The sea rises.', '.', 'en', true],
  ['The sea rises. ', '.', 'en', true],
  ['The sea rises.\n', '.', 'en', true],
  ['The sea rises', '.', 'en', false],
  ['.The sea rises', '.', 'en', false],
  ['Does the sea rise?', '?', 'en', true],
  ['Does the sea rise?', '.', 'en', false],
  ['海が上がる。', '.', 'ja', true],
  ['。海が上がる', '.', 'ja', false],
  ['海が上がる.', '.', 'ja', true],
  ['海が上がる？', '?', 'ja', true],
  ['海が上がる！', '!', 'ja', true],
  ['海が上がる！', '.', 'ja', false],
  ['海平面上升。', '.', 'zh-Hant', true],
  ['海平面上升吗？', '?', 'zh', true],
  ['海平面上升！', '!', 'zh', true],
  ['The sea rises。', '.', 'en', false],
  ['Η θάλασσα;', '?', 'el', true],
  ['Η θάλασσα\u037e', '?', 'el', true],
  ['Η θάλασσα;', '.', 'el', false],
  ['Η θάλασσα.', '.', 'el', true],
  ['Ծովը։', '.', 'hy', true],
  ['Ծովը:', '.', 'hy', true],
  ['Ծովը։', '?', 'hy', true],
  ['ባሕሩ።', '.', 'am', true],
  ['ባሕሩ፧', '?', 'am', true],
  ['ባሕሩ?', '?', 'am', true],
  ['The sea :', ':', 'fr', true],
])('%j ends with %j in %s: %s', (text, sign, language, ends) => {
  expect(endsWith(text, sign, language)).toBe(ends);
});
