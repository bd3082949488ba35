import { describe, expect, it } from 'vitest';
import { openCase } from '../../domain/dialogue/decide/open-case.ts';
import { booking, text } from '../../domain/dialogue/testing/commands.ts';
import { krokom } from '../../domain/dialogue/testing/krokom.ts';
import { feedback, krokomAt } from '../../domain/dialogue/testing/krokom-moves.ts';
import { contextOf, told } from '../../domain/dialogue/testing/story.ts';
import { personCalled } from '../../domain/dialogue/testing/world.ts';
import { inCalendar } from '../commands/in-calendar.ts';
import { deskOf } from '../testing/desk.ts';
import { abilityViews } from './ability-view.ts';
import { caseView } from './case-view.ts';
import { matterOf } from './matter.ts';
import { nextStep } from './next-step.ts';
import { publicCase } from './public-case.ts';

const official = 'handlaggare.klf';
const { profile } = krokom.policy;
const asking = { person: personCalled(official), surface: 'tab' as const };

describe('What an initiative was opened with', () => {
  const body = 'bun';
  const command = { channel: 'politisk', title: 'Skolan', body, words: { ...text, id: 'ord' } };
  const by = personCalled('sekreterare.bun');
  const opened = openCase(krokom.nr, { ...command, by }, contextOf(krokom, by.id, krokom.begins));
  if (!opened.ok) throw new Error(opened.refusal.message);
  const story = told(krokom, opened.events, krokom.begins);
  const { deps } = deskOf(story, { words: { ord: 'Vi behöver veta mer.' } });

  it('stands on the case page, with who wrote it', () => {
    expect(caseView(deps, asking, krokom.nr)?.initiative).toMatchObject({
      by: 'political',
      words: { text: 'Vi behöver veta mer.', by: by.name },
    });
  });

  it('stands on the cards, and not on the public page, where nothing is shown unreviewed', () => {
    expect(matterOf(deps, story.case, profile, 'x').excerpt).toBe('Vi behöver veta mer.');
    expect(JSON.stringify(publicCase(deps, krokom.nr))).not.toContain('veta mer');
  });

  it('is not called a citizen’s', () => {
    expect(publicCase(deps, krokom.nr)?.word).toBe('fråga från de förtroendevalda');
  });
});

describe('The level on the public page', () => {
  it.each([
    ['stallningstagande', undefined, 'fråga från medborgare'],
    ['plan', 3, 'medborgardialog'],
  ])('[K·L3] at %s it is %s: nobody has promised what is only proposed', (step, level, word) => {
    const page = publicCase(deskOf(krokomAt(step)).deps, krokom.nr);
    expect([page?.level?.number, page?.word]).toEqual([level, word]);
  });
});

describe('What comes next when the meetings are held', () => {
  const held = krokomAt('moten')
    .when(official, booking())
    .at('2026-11-12T19:00:00.000Z')
    .when(official, { type: 'recordMeeting', meeting: 'M1', attended: 34, notes: text });
  const what = (story: typeof held) => nextStep(story.case, profile, { now: story.now }).what;

  it('is the feedback, and then that they are said to be held', () => {
    expect(what(krokomAt('moten'))).toBe('Boka och håll mötena');
    expect(what(held)).toBe('Ge återkoppling efter mötet');
    expect(what(held.when(official, feedback('aterkoppling-1-m1')))).toMatch(/alla bokade möten är hållna$/);
  });
});

describe('A meeting that is being booked', () => {
  const booked = krokomAt('moten').when(official, booking());
  const caller = { ...asking, assertion: { token: 't' } };
  const command = { type: 'bookMeeting' as const };
  const outlook = (deps: Parameters<typeof caseView>[0]) => {
    const view = caseView(deps, asking, krokom.nr);
    return [view?.meetings[0]?.outlook, view?.abilities.some((a) => a.type === 'retryBooking')];
  };

  it('is never told as not booked while the person’s own request goes on or has gone well', async () => {
    let finish = (_made: { eventId: string; iCalUId: string }): void => {};
    const made = new Promise<{ eventId: string; iCalUId: string }>((resolve) => {
      finish = resolve;
    });
    const { deps, left } = deskOf(booked, { book: () => made });
    const answer = inCalendar(deps, caller, krokom.nr, command);
    expect(outlook(deps)).toEqual(['underway', false]);
    finish({ eventId: 'e', iCalUId: 'i' });
    expect((await answer).kind).toBe('done');
    expect(outlook(deps)).toEqual(['booked', false]);
    await left[0]?.();
    expect(outlook(deps)).toEqual(['booked', false]);
  });

  it('is told as not booked when it did not go', async () => {
    const { deps } = deskOf(booked);
    expect((await inCalendar(deps, asking, krokom.nr, command)).kind).toBe('incomplete');
    expect(outlook(deps)).toEqual(['pending', true]);
  });
});

describe('The forms of a step', () => {
  const formAt = (step: string, level?: number) => {
    const story = krokomAt(step, level === undefined ? {} : { level });
    const ctx = contextOf(krokom, official, story.now);
    return abilityViews(deskOf(story).deps, story.case, ctx).find((a) => a.form)?.form;
  };

  it('[K·L3] offer no method that gives more than the level promises', () => {
    const offered = (level: number) =>
      formAt('plan', level)
        ?.fields.find((f) => f.type === 'methods')
        ?.options?.map((o) => profile.methods.find((m) => m.id === o.id)?.level ?? 9);
    expect(Math.max(...(offered(1) ?? [9]))).toBe(1);
    expect(Math.max(...(offered(4) ?? [9]))).toBe(4);
  });

  it('say where an answer of the screening leads before it is sent', () => {
    expect(formAt('granskning')?.stops).toContainEqual({
      question: 'enskild',
      text: expect.any(String),
      answer: 'yes',
      leads: expect.stringMatching(/^Ärendet avslutas: .+ Så här får den som väckte frågan veta det: ”/),
      ends: true,
    });
  });
});
