import { describe, expect, test } from 'vitest';
import { readSvg } from '../../src/project/read-svg.js';

const svg = (inner: string, attributes = 'viewBox="0 0 24 24"') => `<svg ${attributes}>${inner}</svg>`;

describe('an icon', () => {
  test.each([
    ['one path', svg('<path d="M0 0h4z"/>'), 'M0 0h4z'],
    ['an invisible square', svg('<rect width="24" height="24" fill="none"/><path d="M0 0h4z"/>'), 'M0 0h4z'],
    [
      'a title, a group and a comment',
      svg('<title>x</title><!-- <rect/> --><g><path d="M0 0h4z"/></g>'),
      'M0 0h4z',
    ],
    [
      'a second path that begins relatively',
      svg('<path d="M0 0h4z"/><path d="m1 2 3 4z"/>'),
      'M0 0h4z M1 2l3 4z',
    ],
    ['an arc with its flags close together', svg('<path d="M0 0a1,1,0,013.5.5Z"/>'), 'M0 0a1,1,0,013.5.5Z'],
    ['a relative move and then a command', svg("<path d='m1-2h3'/>"), 'M1 -2h3'],
  ])('with %s is read', (_, text, path) => {
    expect(readSvg(text)).toEqual({ icon: { path, box: 24 } });
  });

  test.each([
    ['a circle', svg('<circle r="4"/>'), 'element', 'circle'],
    ['a picture from elsewhere', svg('<image href="file:///etc/passwd"/>'), 'element', 'image'],
    ['a script', svg('<script>x</script>'), 'element', 'script'],
    ['an entity', `<!DOCTYPE svg><!ENTITY a "b">${svg('<path d="M0 0z"/>')}`, 'element', '!ENTITY'],
    [
      'lines instead of outlines',
      svg('<path stroke="black" fill="none" d="M0 0h4"/>'),
      'attribute',
      'stroke',
    ],
    ['a turned path', svg('<path transform="rotate(4)" d="M0 0h4"/>'), 'attribute', 'transform'],
    ['a tag cut off', '<svg viewBox="0 0 24 24"><path d="M0 0h4', 'cut-off', 'svg'],
    ['no end', '<svg viewBox="0 0 24 24"><path d="M0 0h4"/>', 'cut-off', 'svg'],
    ['a word in a path', svg('<path d="M0 0l3 banana"/>'), 'path-data', 'M0 0l3 banana'],
    ['a number too few', svg('<path d="M0 0c1 2 3 4 5"/>'), 'path-data', 'M0 0c1 2 3 4 5'],
    ['a path that begins nowhere', svg('<path d="L0 0"/>'), 'path-data', 'L0 0'],
    ['no path', svg(''), 'no-path', 'path'],
    ['no viewBox', svg('<path d="M0 0h4"/>', ''), 'view-box', 'viewBox'],
    ['a wide viewBox', svg('<path d="M0 0h4"/>', 'viewBox="0 0 24 12"'), 'view-box', 'viewBox'],
  ])('with %s is refused', (_, text, why, name) => {
    expect(readSvg(text)).toEqual({ refused: { why, name } });
  });
});
