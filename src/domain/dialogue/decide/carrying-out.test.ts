import { describe, expect, it } from 'vitest';
import { agendaOf, booking, stormote, text } from '../testing/commands.ts';
import { feedback, form, krokomAt, planValues } from '../testing/krokom-moves.ts';

const official = 'handlaggare.klf';

describe('Plan', () => {
  it.each([
    ['no information method', ['dialogmote'], 3],
    ['information alone on a level above it', ['webb'], 3],
    ['[K·M2] a consultation without a consultation method', ['webb', 'dialogmote'], 2],
  ])('[K·M2] refuses %s', (_, metoder, level) => {
    const no = krokomAt('plan', { level }).refusal(official, form('plan', { ...planValues, metoder }));
    expect(no.errors).toEqual([
      expect.objectContaining({ field: 'metoder', message: expect.stringContaining('P 5') }),
    ]);
  });

  it('[K·L3] refuses a method that gives more than the level promises', () => {
    const values = { ...planValues, metoder: ['webb', 'dialogmote'] };
    const no = krokomAt('plan', { level: 1 }).refusal(official, form('plan', values));
    expect(no.errors).toEqual([
      { field: 'metoder', message: expect.stringMatching(/större inflytande än nivå 1, information \(/) },
    ]);
  });

  it('[K·R1] needs the groups that get a directed invitation, from level 2, from the checklist', () => {
    const { malgrupper: _, ...without } = planValues;
    expect(
      krokomAt('plan')
        .refusal(official, form('plan', without))
        .errors?.map((e) => e.field),
    ).toEqual(['malgrupper']);
    expect(
      krokomAt('plan').refusal(official, form('plan', { ...planValues, malgrupper: ['grannar'] })).rule,
    ).toBe('fields-missing');
    const small = krokomAt('plan', { level: 1 }).when(
      official,
      form('plan', { ...without, metoder: ['webb'] }),
    );
    expect(small.step).toBe('moten');
  });

  it('[K·L3] waits on level 2 until the elected have approved the alternatives', () => {
    const values = { ...planValues, metoder: ['webb', 'enkat'], 'alternativ-godkanda': false };
    expect(krokomAt('plan', { level: 2 }).refusal(official, form('plan', values)).rule).toBe(
      'alternatives-not-approved',
    );
  });

  it('[K·F7] gives the later feedbacks a date and an owner', () => {
    expect(krokomAt('moten').case.duties).toEqual([
      expect.objectContaining({ rule: 'aterkoppling-2', owner: 'handlaggare', due: '2026-12-30' }),
      expect.objectContaining({ rule: 'aterkoppling-3', owner: 'handlaggare', due: '2026-12-22' }),
    ]);
  });
});

describe('Meetings', () => {
  const story = krokomAt('moten');

  it('[K·P3] an exact third passes, one minute less fails', () => {
    expect(story.try(official, booking({ agenda: agendaOf(40, 80) })).ok).toBe(true);
    expect(story.refusal(official, booking({ agenda: agendaOf(39, 81) }))).toMatchObject({
      rule: 'agenda-share',
      citation: 'P 7',
    });
    expect(story.refusal(official, booking({ agenda: [] })).rule).toBe('agenda-share');
    expect(story.refusal(official, booking({ agenda: agendaOf(41, 80) })).rule).toBe('agenda-share');
  });

  it("[K·P3] counts the meeting's time, also what the agenda leaves open, and again when it is moved", () => {
    expect(story.refusal(official, booking({ agenda: agendaOf(20, 40) })).rule).toBe('agenda-share');
    const booked = story.when(official, booking());
    const move = (end: string) =>
      ({ type: 'moveMeeting', meeting: 'M1', start: '2026-11-19T17:00:00.000Z', end }) as const;
    expect(booked.refusal(official, move('2026-11-19T19:01:00.000Z')).rule).toBe('agenda-share');
    expect(booked.refusal(official, move('2026-11-19T18:00:00.000Z')).rule).toBe('agenda-share');
    expect(booked.when(official, move('2026-11-19T19:00:00.000Z')).case.duties.at(-1)?.due).toBe(
      '2026-11-20',
    );
  });

  it('[K·L2] never calls information a medborgardialog', () => {
    const called = stormote({ subject: 'MEDBORGARDIALOG i Offerdal' });
    expect(story.refusal(official, called)).toMatchObject({
      rule: 'word-not-allowed',
      citation: 'P 2 och 5',
    });
    expect(story.when(official, stormote()).case.meetings[0]?.word).toBe('medborgarinformation');
  });

  it('[K·M2] books the informing meeting on an earlier day', () => {
    const both = krokomAt('moten', { methods: ['stormote', 'dialogmote'] });
    expect(both.refusal(official, booking())).toMatchObject({ rule: 'information-first', citation: 'P 5' });
    expect(both.when(official, stormote()).when(official, booking()).case.meetings).toHaveLength(2);
  });

  it.each([
    [
      'in the past',
      booking({ start: '2026-09-14T17:00:00.000Z', end: '2026-09-14T19:00:00.000Z' }),
      'meeting-time',
    ],
    ['that ends before it begins', booking({ end: '2026-11-12T16:00:00.000Z' }), 'meeting-time'],
    ['by a method that is no meeting', booking({ method: 'webb' }), 'method-no-meeting'],
    ['above the level', booking({ method: 'medborgarbudget' }), 'method-above-level'],
    ['digital but not in Teams', stormote({ method: 'digitalt-stormote' }), 'meeting-time'],
  ])('refuses one %s', (_, command, rule) => {
    expect(story.refusal(official, command).rule).toBe(rule);
  });

  it('are booked by the official only, and not before the plan', () => {
    expect(story.refusal('ordforande.ks', booking()).rule).toBe('not-yours');
    expect(krokomAt('plan').refusal(official, booking()).rule).toBe('not-now');
  });

  it('[K·F1] are not finished without feedback on each', () => {
    const record = { type: 'recordMeeting', meeting: 'M1', attended: 3, notes: text } as const;
    const booked = story.when(official, booking());
    expect(booked.refusal(official, record).rule).toBe('meeting-not-held');
    expect(booked.refusal(official, feedback('aterkoppling-1-m1')).rule).toBe('meeting-not-held');
    const held = booked.at('2026-11-12T19:00:00.000Z').when(official, record);
    expect(held.refusal(official, { type: 'finishMeetings' })).toMatchObject({ rule: 'feedback-missing' });
    expect(held.refusal('ordforande.ks', feedback('aterkoppling-1-m1')).rule).toBe('not-yours');
    const done = held.when(official, feedback('aterkoppling-1-m1'));
    expect(done.refusal(official, feedback('aterkoppling-1-m1')).rule).toBe('duty-done');
    expect(done.abilities(official)).toContainEqual({ type: 'finishMeetings' });
  });

  it('are not needed where the plan names no method that is one', () => {
    expect(story.refusal(official, { type: 'finishMeetings' }).rule).toBe('no-meeting-held');
    const survey = krokomAt('moten', { level: 2, methods: ['webb', 'enkat'] });
    expect(survey.abilities(official)).toContainEqual({ type: 'finishMeetings' });
    expect(survey.when(official, { type: 'finishMeetings' }).step).toBe('sammanfattning');
  });

  it('cancelled owe no feedback', () => {
    const off = story
      .when(official, booking())
      .when(official, { type: 'cancelMeeting', meeting: 'M1', reason: text });
    expect(off.case.duties.some((d) => d.meeting)).toBe(false);
  });
});

describe('Feedback', () => {
  it.each([
    ['[K·F2]', 'aterkoppling-2', 'beslutsunderlag'],
    ['[K·F3]', 'aterkoppling-3', 'utvardering'],
  ])('%s %s is a step that cannot be gone past', (_, duty, next) => {
    const story = krokomAt(duty);
    expect(story.refusal(official, form('utvardering', {})).rule).toBe('not-now');
    expect(story.refusal(official, { type: 'giveFeedback', duty }).rule).toBe('fields-missing');
    expect(story.when(official, feedback(duty)).step).toBe(next);
  });

  it('[K·F2] is not given before the summary, and nothing is done to a closed case', () => {
    expect(krokomAt('moten').refusal(official, feedback('aterkoppling-2')).rule).toBe('not-now');
    expect(krokomAt('avslutad').refusal(official, feedback('aterkoppling-2')).rule).toBe('case-ended');
    expect(krokomAt('avslutad').abilities(official)).toEqual([]);
  });
});
