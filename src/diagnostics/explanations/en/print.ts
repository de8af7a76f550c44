import type { Explanations } from '../../explanation.js';
import type { PrintFacts } from '../../facts/print.js';

export const printExplanations: Explanations<PrintFacts> = {
  'print/too-much-ink': {
    what: 'The four inks of a colour add up to more than the press can carry.',
    why: 'The ink does not dry, and comes off on the next sheet.',
    mend: 'Replace equal parts of cyan, magenta and yellow by black.',
    example: { wrong: 'cmyk: [90, 80, 80, 80]', right: 'cmyk: [70, 60, 60, 90]' },
  },
  'print/small-text': {
    what: 'A text is printed smaller than presses can print it.',
    why: 'Letters fill in or break up, and nobody reads them at arm’s length.',
    mend: 'Raise the size or the smallest size of its style, and shorten the text.',
  },
  'print/tight-lines': {
    what: 'The lines of a text style are closer to each other (leading:) than its letters are high (size:).',
    why: 'Where a text has two lines, the tails of the upper one, as in g and p, lie on the letters below, and accents too.',
    mend: 'Raise leading: to about 1.2 times the size. Capitals alone can stand closer, but not closer than their size.',
    example: { wrong: 'title: {size: 12, leading: 6}', right: 'title: {size: 12, leading: 14}' },
  },
  'print/thin-line': {
    what: 'A line is thinner than presses can print it.',
    why: 'It vanishes in places, or everywhere.',
    mend: 'Make it 0.09 mm (0.25 pt) or wider; on a dark ground 0.18 mm.',
  },
  'print/outside-safe-zone': {
    what: 'A text or picture lies close to the cut.',
    why: 'A stack of paper shifts under the knife, so the cut wanders by up to three millimetres.',
    mend: 'Move it inwards. The zone is checks: {limits: {safe-zone: …}} in game.yaml, in millimetres.',
  },
  'print/coarse-image': {
    what: 'A picture has too few pixels for the size it is printed at.',
    why: 'Its edges show steps.',
    mend: 'Use a larger picture, or print it smaller.',
  },
  'print/huge-image': {
    what: 'A picture has far more pixels than can be printed at its size.',
    why: 'The file gets large and slow, services refuse it, and no eye sees the difference.',
    mend: 'Save the picture smaller. From how many dots an inch on a picture is huge is set by most-dpi under checks: in game.yaml.',
  },
  'print/faint-image': {
    what: 'A picture or a logo, or much of it, has nearly the colour of what it is printed on: white on white paper, pale yellow, or almost transparent.',
    why: 'It vanishes. Logos for websites are often white, made for a dark ground.',
    mend: 'Ask for the dark version of the logo, or for one in one colour. A game can put a ground under it in its template. What is judged is how light the parts are: a contrast below 1.3 is not seen. Photographs (JPEG) are not looked at.',
  },
  'print/bleed-not-filled': {
    what: 'The ground of a face has a colour that stops at the cut.',
    why: 'Where the cut wanders outwards, a white edge is left.',
    mend: 'Draw the ground as far as the bleed: in the template, begin it below zero.',
  },
};
