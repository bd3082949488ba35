import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '../../scheduling/working-days.ts';
import { openCase } from '../decide/open-case.ts';
import { answering, booking, text } from '../testing/commands.ts';
import { approved } from '../testing/krokom-moves.ts';
import { filling, inMeeting, recording } from '../testing/moves.ts';
import { official, sandviken, sandvikenAt } from '../testing/sandviken-moves.ts';
import { contextOf, type Story } from '../testing/story.ts';
import { personCalled } from '../testing/world.ts';
import { acceptWish } from '../wish/decide-wish.ts';
import { evolveWish } from '../wish/wish.ts';

/** Everybody in the presidium says no, and the chair closes. */
const refused = (story: Story): Story => {
  const round = story.case.rounds.at(-1);
  const all = (round?.electorate ?? []).reduce(
    (s, e) => s.when(e.id, answering(round?.id ?? '', 'avstyrker')),
    story,
  );
  return all.when(`ordforande.${round?.body}`, { type: 'closeRound', round: round?.id ?? '' });
};

describe('Nine steps in Sandviken', () => {
  it("[V·I-V] from a citizen's wish that an official made hers, to a decision with its plan of measures", () => {
    const { case: c } = sandvikenAt('avslutad');
    expect(c).toMatchObject({ wish: 'ON-2026-0001', initiative: { by: 'official' } });
    expect(c.steps.map((s) => s.name).filter((name) => name.startsWith('Steg '))).toEqual([
      'Steg 1. Initiativ',
      'Steg 2. Beslutspunkt: Uppdrag',
      'Steg 3. Planering: Tids- och aktivitetsplanering',
      'Steg 4. Beslutspunkt: Igångsättning',
      'Steg 5. Genomförande',
      'Steg 6. Sammanställning',
      'Steg 7. Återkoppling',
      'Steg 8. Bearbetning',
      'Steg 9. Beslut och åtgärdsplan',
    ]);
    expect(c.decisions.map((d) => [d.step, d.body, d.outcome])).toEqual([
      ['uppdrag', 'kfn', 'yes'],
      ['beslut', 'kfn', 'yes'],
    ]);
    expect(c.duties.every((d) => d.done)).toBe(true);
  });

  it('[V·I-V] [V·T5] a wish is taken up by an official, and only by one', () => {
    const at = sandviken.begins;
    const wish = evolveWish(undefined, { type: 'WishReceived', v: 1, document: text, at }, 'ON-2026-0001');
    const by = (who: string) => ({ ...contextOf(sandviken, who, at), profile: sandviken.policy.profile });
    expect(acceptWish(wish, {}, by(official))).toMatchObject({ ok: true, events: [{ channel: 'nio-steg' }] });
    expect(acceptWish(wish, {}, by('ordforande.kfn'))).toMatchObject({ ok: false });
  });

  it('[V·I-V] from one of the elected as well, but never from a citizen alone', () => {
    const begin = (who: string, body?: string) =>
      openCase(
        'MD-2026-0001',
        { channel: 'nio-steg', title: 'Badplatsen', by: personCalled(who), ...(body ? { body } : {}) },
        contextOf(sandviken, who, sandviken.begins),
      );
    expect(begin('ordforande.kfn', 'kfn')).toMatchObject({ ok: true });
    expect(begin('nobody')).toMatchObject({ ok: false, refusal: { rule: 'not-your-initiative' } });
  });

  it('[V·L3] [V·I-6] has its level from the body that ordered it, be it the board of a company', () => {
    const { ordered } = sandvikenAt('planering', { level: 4, body: 'bostad' }).case;
    expect(ordered).toMatchObject({ body: 'bostad', level: 4, word: 'medborgardialog' });
  });

  it('[V·I-5] is ordered in the meeting of the body: the yes of its presidium orders nothing', () => {
    const prepared = approved(sandvikenAt('uppdrag'));
    expect([prepared.step, prepared.case.ordered]).toEqual(['uppdrag', undefined]);
  });

  it('[V·I-5] is started by the presidium, which cannot take back what the body ordered', () => {
    const reconsidered = refused(sandvikenAt('igangsattning'));
    expect(reconsidered.step).toBe('uppdraget-provas');
    expect(reconsidered.case.rounds.at(-1)).toMatchObject({ body: 'kfn', purpose: 'preparation' });
    expect(inMeeting(reconsidered, 'yes', '2026-11-16').step).toBe('planering');
    expect(inMeeting(reconsidered, 'no', '2026-11-16').case.end).toMatchObject({ result: 'declined' });
  });

  it('[V·L2] never takes information alone through the steps', () => {
    expect(sandvikenAt('endast-information', { level: 1 }).case.ordered).toBeUndefined();
  });

  it('[V·L2] never calls an information meeting a dialogue, though it is part of one', () => {
    const subject = 'Medborgardialog om badplatsen';
    const informing = { method: 'informationsmote', subject, organizer: personCalled(official) };
    expect(sandvikenAt('genomforande').refusal(official, booking(informing))).toMatchObject({
      rule: 'word-not-allowed',
    });
  });

  it.each([
    ['[V·L4]', 'brukardialog', 'yes', 'brukardialog'],
    ['[V·C6]', 'tid', 'no', 'ej-dialog'],
    ['[V·C6]', 'paverka', 'no', 'ej-dialog'],
  ] as const)('%s is turned aside where %s is answered %s', (_, question, answer, end) => {
    expect(sandvikenAt(end, { answers: { [question]: answer } }).case.end).toMatchObject({ result: 'aside' });
  });

  it('[V·R2] [V·UL] is not ordered before both councils, children and youth are considered', () => {
    const before = sandvikenAt('uppdragsforslag');
    const refusal = before.refusal(official, filling(before, { niva: 3, malgrupper: ['ungdomar'] }));
    expect(refusal.errors?.map((e) => e.field)).toEqual(['khr', 'kpr', 'barn-unga']);
  });

  it('[V·O5] [V·F5] its result is given the elected by the highest official, before citizens are told', () => {
    const at = sandvikenAt('aterkoppling');
    expect(at.abilities('hogsta-tjansteperson.kff').map((a) => a.type)).toContain('giveFeedback');
    expect(at.abilities(official).map((a) => a.type)).not.toContain('giveFeedback');
  });

  it('[V·I-V] decides how citizens get their feedback, and gives it also when the decision was a no', () => {
    const at = sandvikenAt('beslut').when('sekreterare.kfn', {
      type: 'prepare',
      round: 'R3',
      meetingDate: '2026-12-14',
    });
    const met = at.at('2026-12-14T16:00:00.000Z');
    const { texts, ...bare } = recording(met, 'yes', '2026-12-14') as Extract<
      ReturnType<typeof recording>,
      { type: 'recordDecision' }
    >;
    expect(texts?.fields).toHaveLength(3);
    expect(met.refusal('sekreterare.kfn', bare).errors?.map((e) => e.field)).toEqual([
      'aterkoppling-hur',
      'ovriga-atgarder',
      'utvardering',
    ]);
    const no = inMeeting(sandvikenAt('beslut'), 'no', '2026-12-14');
    expect(no.step).toBe('aterkoppling-medborgare');
    expect(no.case.duties).toContainEqual(
      expect.objectContaining({ rule: 'aterkoppling-medborgare', due: addWorkingDays('2026-12-14', 15) }),
    );
  });

  it('[V·R4] names target groups in its order only, and of a meeting counts heads', () => {
    const story = sandvikenAt('avslutad');
    const naming = story.past.filter((e) => JSON.stringify(e).includes('ungdomar'));
    expect(naming).toMatchObject([{ type: 'FormFilled', step: 'uppdragsforslag' }]);
    expect(story.case.meetings).toMatchObject([{ held: { attended: 41 } }]);
  });
});
