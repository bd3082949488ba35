import { describe, expect, it } from 'vitest';
import { booking } from '../testing/commands.ts';
import { approved } from '../testing/krokom-moves.ts';
import { feedbackOf, filling, recording, screened } from '../testing/moves.ts';
import { asked, met, official, proposed, secretary, sollentuna } from '../testing/sollentuna-moves.ts';
import {
  agendaFor,
  held,
  meetingBy,
  ordered,
  refusedByTheNamnd,
  summedUp,
  toTheEnd,
} from '../testing/sollentuna-walk.ts';
import { opened } from '../testing/story.ts';

describe("A citizen's wish in Sollentuna", () => {
  it('[S·I-S] goes through two decisions of the nämnd to the end', () => {
    const { case: c, past } = toTheEnd();
    expect(c.steps.map((s) => s.step)).toEqual([
      'ide',
      'granskning',
      'utredning',
      'forslag',
      'beslut',
      'genomforande',
      'sammanstallning',
      'till-namnden',
      'uppfoljningsmote',
      'till-invanarna',
      'avslutad',
    ]);
    expect(c).toMatchObject({ wish: 'ON-2026-0001', end: { step: 'avslutad', result: 'closed' } });
    const recorded = past.flatMap((e) => (e.type === 'DecisionRecorded' ? [e] : []));
    expect(recorded.map((d) => [d.step, d.body, d.form, d.outcome])).toEqual([
      ['utredning', 'kfn', 'sammanträde', 'yes'],
      ['beslut', 'kfn', 'sammanträde', 'yes'],
    ]);
    expect(c.ordered).toMatchObject({ body: 'kfn', level: 3, word: 'medborgardialog' });
    expect(c.duties.every((d) => d.done)).toBe(true);
  });

  it.each([
    ['brukare', 'brukardialog'],
    ['egen-lag', 'eget-forfarande'],
  ])('[S·L4] is turned aside where %s is answered yes', (question, end) => {
    const story = opened(sollentuna, official);
    const answered = story.when(official, screened(story, { [question]: 'yes' }, { 'berort-organ': 'kfn' }));
    expect(answered.case.end).toMatchObject({ step: end, result: 'aside' });
  });
});

describe('A no of the nämnd', () => {
  it('[S·I-S] [S·P4] is told at an information meeting that answers why, and ends there', () => {
    const told = held(
      refusedByTheNamnd(),
      meetingBy('oppet-mote', '2026-10-20', 'Information om skoterleder'),
    );
    expect(told.case.end).toMatchObject({ step: 'informerad', result: 'declined' });
    expect(told.case.ordered).toBeUndefined();
    expect(told.case.meetings).toMatchObject([{ word: 'information', held: { attended: 23 } }]);
  });

  it('[S·I-S] has both questions of the principles on the agenda of that meeting', () => {
    const booked = refusedByTheNamnd().when(official, meetingBy('oppet-mote', '2026-10-20', 'Information'));
    expect(booked.case.meetings[0]?.agenda.map((p) => p.title)).toEqual(
      expect.arrayContaining([
        'Varför har vi tagit detta beslut?',
        'Varför har vi inte arrangerat en medborgardialog?',
      ]),
    );
  });

  it('[S·L1] does not make that meeting a dialogue in name or in method', () => {
    const no = refusedByTheNamnd();
    expect(no.refusal(official, meetingBy('oppet-mote', '2026-10-20', 'Medborgardialog'))).toMatchObject({
      rule: 'word-not-allowed',
      errors: [{ field: 'subject' }],
    });
    expect(no.refusal(official, meetingBy('dialogmote', '2026-10-20', 'Möte')).rule).toBe('method-not-here');
    const agenda = [
      ...agendaFor('oppet-mote').slice(1),
      { title: 'Medborgardialog', minutes: 5, citizens: true },
    ];
    expect(
      no.refusal(official, booking({ method: 'oppet-mote', subject: 'Information', agenda })),
    ).toMatchObject({
      rule: 'word-not-allowed',
      errors: [{ field: 'agenda' }],
    });
  });

  it('[S·I-S] is told in the same way when it comes at the second decision', () => {
    const waiting = met(proposed(), '2026-10-20');
    const no = waiting.when(secretary, recording(waiting, 'no', '2026-10-20'));
    expect(no.step).toBe('informationsmote');
    expect(held(no, meetingBy('oppet-mote', '2026-11-10', 'Information')).case.end?.result).toBe('declined');
  });
});

describe('[S·I-5] The card', () => {
  it.each([
    ['investigation', asked, 'utredning'],
    ['order', proposed, 'beslut'],
  ] as const)('never decides the %s, though the whole presidium says yes', (_, story, step) => {
    const prepared = approved(story());
    expect(prepared.step).toBe(step);
    expect(prepared.case.rounds.at(-1)).toMatchObject({ body: 'kfn', purpose: 'preparation' });
    expect(prepared.case.decisions.filter((d) => d.step === step)).toEqual([]);
    expect(prepared.case.ordered).toBeUndefined();
    expect(prepared.refusal('ordforande.kfn', recording(prepared, 'yes', '2026-09-29')).rule).toBe(
      'not-yours',
    );
  });
});

describe('A dialogue that the nämnd ordered', () => {
  it('[S·L3] [S·I-6] has its level and its orderer before anybody is invited', () => {
    const meeting = meetingBy('dialogmote', '2026-11-10', 'Medborgardialog om skoterleder');
    expect(proposed().refusal(official, meeting).rule).toBe('not-now');
    expect(ordered().when(official, meeting).case.meetings).toMatchObject([
      { word: 'medborgardialog', level: 3 },
    ]);
  });

  it('[S·M1] keeps to methods of its level', () => {
    const above = meetingBy('framtidsverkstad', '2026-11-20', 'Verkstad');
    expect(ordered().refusal(official, above).rule).toBe('method-above-level');
  });

  it('[S·F5] [S·F2] is told the nämnd first, counted from the day that it decided, and then those who took part', () => {
    const waiting = summedUp();
    expect(waiting.step).toBe('till-namnden');
    expect(waiting.case.duties.map((d) => [d.rule, d.due])).toEqual([
      ['aterkoppling-namnd', '2026-12-08'],
      ['aterkoppling-invanare', '2027-01-04'],
    ]);
    const early = waiting.try(official, feedbackOf(waiting, 'aterkoppling-invanare'));
    expect(early.ok).toBe(false);
  });

  it('[S·U1] is not done before it is evaluated against its aim', () => {
    const over = held(ordered(), meetingBy('dialogmote', '2026-11-10', 'Medborgardialog om skoterleder'));
    expect(over.refusal(official, filling(over, {})).errors?.map((e) => e.field)).toEqual(['nadde-malet']);
  });
});
