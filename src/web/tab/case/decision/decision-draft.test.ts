import { expect, test } from 'vitest';
import { commandOf, firstDecision, missing, sentenceOf } from './decision-draft.ts';

const written = {
  ...firstDecision('2026-10-27'),
  paragraph: ' 114 ',
  present: '31',
  outcome: 'yes' as const,
};

test('what was left empty is not sent', () => {
  expect(commandOf(written)).toEqual({
    date: '2026-10-27',
    paragraph: '114',
    present: 31,
    outcome: 'yes',
    answers: {},
    values: {},
  });
});

test('votes are sent only where there was a vote, and count as none where nothing is written', () => {
  const votes = { yes: '18', no: '13', abstained: '' };
  expect(commandOf({ ...written, votes })).not.toHaveProperty('votes');
  expect(commandOf({ ...written, votes, voted: true })).toMatchObject({
    votes: { yes: 18, no: 13, abstained: 0 },
  });
});

test('says all that is still missing at once', () => {
  expect(missing(firstDecision(undefined))).toHaveLength(4);
  expect(missing(written)).toEqual([]);
});

test('is read through as one sentence', () => {
  const votes = { yes: '18', no: '13', abstained: '0' };
  expect(sentenceOf({ ...written, voted: true, votes }, 'Kommunfullmäktige')).toBe(
    'Kommunfullmäktige, tisdag 27 oktober, § 114: bifall, med rösterna 18–13. 31 deltog i beslutet. Ärendet går vidare.',
  );
});
