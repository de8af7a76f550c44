import { expect, test } from 'vitest';
import { impositionMessages } from '../../../src/diagnostics/messages/en/imposition.js';

const A4 = { width: 210, height: 297 };

test.each([
  [
    'card',
    5,
    '“Tiles”: a card of 300.5 × 60 mm does not fit on paper of 210 × 297 mm with a margin of 5 mm.',
  ],
  ['spread', 0, '“Tiles”: a pair of pages of 300.5 × 60 mm does not fit on paper of 210 × 297 mm.'],
] as const)('a %s that does not fit is named with its size', (what, margin, message) => {
  const facts = { product: 'Tiles', what, format: { width: 300.46, height: 60 }, paper: A4, margin };
  expect(impositionMessages['sheet/does-not-fit'](facts).message).toBe(message);
});

test('the way out of a narrow margin is the line to write', () => {
  const facts = { product: 'Tiles', what: 'card', room: 5, needed: 8 } as const;
  expect(impositionMessages['sheet/no-room-for-marks'](facts).hint).toContain('“margin: 8”');
});
