import { expect, test } from 'vitest';
import { regionCode, subjectLevel } from './codes.js';

test('six digits are padded to nine', () => {
  expect([regionCode('510500'), regionCode('510500001')]).toEqual(['510500000', '510500001']);
});

test.each(['5105', '5105000', '51050000x', ' 510500', '５１０５００'])('%j is no region code', (text) => {
  expect(() => regionCode(text)).toThrow(expect.objectContaining({ code: 'bad-region-code', subject: text }));
});

test('the length of a classification code is its level', () => {
  expect(['201', '20101', '2010101', '201010101', '20', '2010', '20a', ''].map(subjectLevel)).toEqual([
    1,
    2,
    3,
    4,
    null,
    null,
    null,
    null,
  ]);
});
