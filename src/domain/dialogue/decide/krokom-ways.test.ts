import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../policy/fields.ts';
import { text } from '../testing/commands.ts';
import { krokom } from '../testing/krokom.ts';
import { approved, form, screening } from '../testing/krokom-moves.ts';
import { opened, type Story } from '../testing/story.ts';

const official = 'handlaggare.klf';
const official2 = 'handlaggare.bou';

const underlag = (values: FieldValues) =>
  form('underlag', { 'fardigt-forslag': false, representativitet: ['ungdomar'], ...values });

/** An initiative by the presidium of barn- och utbildningsnämnden, screened. */
const political = (who = 'ordforande.bun'): Story =>
  opened({ ...krokom, channel: 'politisk' }, who).when(official, screening());

/** An official's initiative during the year, proposed by the kommundirektör on a level. */
const officials = (level: number): Story =>
  opened({ ...krokom, channel: 'tjansteman' }, official2)
    .when(official, screening())
    .when(official, underlag({}))
    .when('kommundirektor', { type: 'propose', level, recommendation: 'genomför', reason: text });

/** Put on the agenda of today's meeting, decided there, and written down. */
const fromMeeting = (story: Story, secretary: string): Story => {
  const round = story.case.rounds.at(-1)?.id ?? '';
  const put = story.when(secretary, { type: 'prepare', round, meetingDate: '2026-09-15' });
  return put.when(secretary, {
    type: 'recordDecision',
    date: '2026-09-15',
    paragraph: '87',
    present: 39,
    outcome: 'yes',
    answers: {},
    values: {},
  });
};

describe("A presidium's own initiative in Krokom", () => {
  it.each(['ordforande.bun', 'vice2.bun', 'sekreterare.bun'])(
    '[K·I-K1] is taken by %s, for the presidium, and ordered by it',
    (who) => {
      const story = approved(political(who).when(official, underlag({ niva: 3 })));
      expect(story.case.ordered).toMatchObject({ level: 3, body: 'bun' });
      expect(story.step).toBe('processledare');
    },
  );

  it('[K·L5] is refused on level 3 once a finished proposal exists, in the form that says both', () => {
    const refusal = political().refusal(official, underlag({ niva: 3, 'fardigt-forslag': true }));
    expect(refusal).toMatchObject({ rule: 'finished-proposal-exists', errors: [{ field: 'niva' }] });
    expect(political().when(official, underlag({ niva: 2, 'fardigt-forslag': true })).step).toBe(
      'stallningstagande',
    );
  });

  it('[K·O1] needs no process leader on level 2', () => {
    expect(approved(political().when(official, underlag({ niva: 2 }))).step).toBe('plan');
  });

  it.each([
    ['on level 5', { niva: 5 }],
    ['with money outside the frame', { niva: 3, 'utanfor-ram': true }],
  ])('[K·I-5] %s is decided by fullmäktige, whatever is answered on cards', (_, values) => {
    const heard = approved(political().when(official, underlag(values)));
    expect(heard.step).toBe('fullmaktige');
    const prepared = approved(heard);
    expect([prepared.step, prepared.case.ordered]).toEqual(['fullmaktige', undefined]);
    const decided = fromMeeting(prepared, 'sekreterare.kf');
    expect(decided.case.ordered).toMatchObject({ level: values.niva, body: 'kf' });
    expect(decided.step).toBe('processledare');
  });
});

describe("An official's initiative in Krokom", () => {
  it('[K·I-K3] goes by the kommundirektör to KS presidium', () => {
    const story = approved(officials(4));
    expect(story.case.ordered).toMatchObject({ level: 4, body: 'ks' });
  });

  it('[K·I-5] on level 5 goes on to fullmäktige', () => {
    expect(approved(officials(5)).step).toBe('fullmaktige');
  });
});

describe('A question that is not open to influence', () => {
  it('[K·L6] can still have its information meeting, which nobody has to order', () => {
    const aside = opened(krokom, official).when(
      official,
      screening({ 'fragan-paverkbar': 'no' }, { 'berort-organ': 'sbn', informera: true }),
    );
    expect(aside.step).toBe('informationsmote');
    const plain = opened(krokom, official).when(official, screening({ 'fragan-paverkbar': 'no' }));
    expect(plain.case.end).toMatchObject({ result: 'aside' });
  });
});
