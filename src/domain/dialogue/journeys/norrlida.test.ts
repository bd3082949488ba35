import { describe, expect, it } from 'vitest';
import { text } from '../testing/commands.ts';
import { approved } from '../testing/krokom-moves.ts';
import { feedbackOf, filling, inMeeting, recording } from '../testing/moves.ts';
import { anHour, begun, led, official, prepared, signed } from '../testing/norrlida-moves.ts';
import type { Story } from '../testing/story.ts';

const bodiesAsked = (story: Story): string[] => story.case.rounds.map((r) => r.body);

const planned = (story: Story): Story =>
  story.when(official, filling(story, { metoder: ['informationsmote', 'dialogmote'] }));

/** Written up in the evening, and told to those who came. */
const held = (story: Story, meeting: string): Story => {
  const met = story
    .at('2026-11-20T19:00:00.000Z')
    .when(official, { type: 'recordMeeting', meeting, attended: 40, notes: text });
  return met.when(official, feedbackOf(met, `efter-motet-${meeting.toLowerCase()}`));
};

describe('Norrlida, a municipality that only its file knows', () => {
  it('1: has two chambers beside KS and KF, whose presidiums answer and whose members are elected', () => {
    const story = prepared(signed(50), { 'ror-livsmiljo': true });
    expect(story.case.rounds.at(-1)?.electorate.map((e) => e.id)).toEqual([
      'ordforande.livsmiljo',
      'vice.livsmiljo',
    ]);
    expect(story.world.mandates.some((m) => m.person.id === 'ledamot.livsmiljo')).toBe(true);
  });

  it('2: turns a wish with fewer than 50 supporters aside, and asks for no yes beside the number', () => {
    expect(signed(49).case.end).toMatchObject({ result: 'aside', step: 'for-fa' });
    expect(signed(49).case.screening?.answers).toEqual({ femtio: 'no' });
    expect(signed(50).step).toBe('underlag');
    expect(() => signed(undefined)).toThrow('Antal stödjare');
  });

  it('3: decides in the meeting of the utskott: the card of its presidium orders nothing', () => {
    const asked = approved(prepared(signed(50)));
    expect([asked.step, asked.case.ordered]).toEqual(['utskottet', undefined]);
    expect(asked.refusal('ordforande.dialogutskottet', recording(asked, 'yes', '2026-10-20')).rule).toBe(
      'not-yours',
    );
    const ordered = inMeeting(asked, 'yes', '2026-10-20');
    expect(ordered.case.ordered).toMatchObject({
      body: 'dialogutskottet',
      level: 3,
      word: 'medborgardialog',
    });
    expect(inMeeting(asked, 'no', '2026-10-20').case.end?.result).toBe('declined');
  });

  it('4: leaves half of a meeting to the citizens', () => {
    const story = planned(led(prepared(signed(50)))).when(official, anHour('informationsmote', '2026-11-05'));
    expect(story.refusal(official, anHour('dialogmote', '2026-11-12', 29))).toMatchObject({
      citation: 'P 4',
    });
    expect(story.when(official, anHour('dialogmote', '2026-11-12', 30)).case.meetings).toHaveLength(2);
  });

  it('5: tells within 30 days of each meeting and of the decision, whatever holidays there are', () => {
    const booked = planned(led(prepared(signed(50))))
      .when(official, anHour('informationsmote', '2026-11-05'))
      .when(official, anHour('dialogmote', '2026-11-12'));
    expect(booked.case.duties.map((d) => [d.rule, d.due])).toEqual([
      ['efter-motet', '2026-12-05'],
      ['efter-motet', '2026-12-12'],
    ]);
    const done = held(held(booked, 'M1'), 'M2').when(official, { type: 'finishMeetings' });
    const told = done.when(official, filling(done, {}));
    const decided = inMeeting(approved(told), 'no', '2026-12-10');
    expect(decided.case.duties.at(-1)).toMatchObject({ rule: 'efter-beslutet', due: '2027-01-09' });
    expect(decided.when(official, feedbackOf(decided, 'efter-beslutet')).case.end?.result).toBe('closed');
  });

  it('6: has three levels, and only the third is a medborgardialog', () => {
    const { levels } = signed(50).world.policy.profile.ladder;
    expect(levels.map((l) => l.word)).toEqual(['medborgarinformation', 'medborgarsamråd', 'medborgardialog']);
    expect(signed(50, 2).case.title).not.toMatch(/medborgardialog/i);
    expect(signed(50, 3).case.title).toMatch(/medborgardialog/i);
  });

  it('7: is led from level 2 by one of the elected, who need not preside, and informs first', () => {
    const ordered = inMeeting(approved(prepared(signed(50, 2))), 'yes', '2026-10-20');
    expect(ordered.step).toBe('processledare');
    const chair = 'ordforande.dialogutskottet';
    const appoint = { type: 'appoint', processLeader: 'ledamot.valfard', official } as const;
    expect(ordered.when(chair, appoint).case.processLeader?.id).toBe('ledamot.valfard');
    expect(ordered.refusal(chair, { ...appoint, processLeader: official }).rule).toBe('not-appointable');
    expect(ordered.refusal(chair, { ...appoint, official: 'ledamot.valfard' }).rule).toBe('not-appointable');
    const story = planned(led(prepared(signed(50))));
    expect(story.refusal(official, anHour('dialogmote', '2026-11-12')).rule).toBe('information-first');
    expect(inMeeting(approved(prepared(signed(50, 1))), 'yes', '2026-10-20').step).toBe('plan');
  });

  it('8: lets a förvaltning begin level 1 itself, and puts level 3 over 200 000 kr to fullmäktige', () => {
    expect(begun(1).step).toBe('plan');
    expect(prepared(begun(3), { kostnad: 200_001 }).step).toBe('fullmaktige');
    expect(prepared(begun(3), { kostnad: 200_000 }).step).toBe('utskottet');
    expect(prepared(begun(2), { kostnad: 900_000 }).step).toBe('utskottet');
    const ordered = inMeeting(approved(prepared(begun(3), { kostnad: 200_001 })), 'yes', '2026-10-20');
    expect(ordered.case.ordered?.body).toBe('kf');
  });

  it('9: asks each chamber about what concerns it, and only that', () => {
    expect(bodiesAsked(prepared(begun(2)))).toEqual(['dialogutskottet']);
    expect(bodiesAsked(approved(prepared(begun(2), { 'ror-valfard': true })))).toEqual([
      'valfard',
      'dialogutskottet',
    ]);
    const both = prepared(begun(2), { 'ror-livsmiljo': true, 'ror-valfard': true });
    expect(bodiesAsked(approved(approved(both)))).toEqual(['livsmiljo', 'valfard', 'dialogutskottet']);
  });
});
