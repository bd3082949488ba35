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

test('what the minutes say stands each under its own heading, and what is empty is not sent', () => {
  const said = { motions: 'Bifall.', recusals: '', reservations: 'Tord Bäckman.', notes: ' ' };
  const sent = commandOf({ ...written, said });
  expect(sent).toMatchObject({ motions: 'Bifall.', reservations: 'Tord Bäckman.' });
  expect(sent).not.toHaveProperty('recusals');
  expect(sent).not.toHaveProperty('notes');
});

test('a minority sends back or tables with its votes, and settles nothing', () => {
  const minority = { ...written, outcome: 'supplement' as const, minority: true };
  expect(missing(minority)).toEqual([expect.stringContaining('en tredjedel')]);
  const votes = { yes: '11', no: '20', abstained: '' };
  expect(commandOf({ ...minority, votes })).toMatchObject({ minority: true, votes: { yes: 11, no: 20 } });
  expect(sentenceOf({ ...minority, votes }, 'Kommunfullmäktige')).toContain(
    'återremiss av en minoritet, med rösterna 11–20',
  );
  expect(commandOf({ ...minority, outcome: 'yes', votes })).not.toHaveProperty('minority');
});
