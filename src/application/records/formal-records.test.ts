import { describe, expect, it } from 'vitest';
import { answering, text } from '../../domain/dialogue/testing/commands.ts';
import { lillby } from '../../domain/dialogue/testing/lillby.ts';
import { filling, recording } from '../../domain/dialogue/testing/moves.ts';
import { met, secretary, asked as sollentunaAsked } from '../../domain/dialogue/testing/sollentuna-moves.ts';
import { opened, type Story } from '../../domain/dialogue/testing/story.ts';
import { worldOf } from '../../domain/dialogue/testing/world.ts';
import { lillbyText, planted } from '../../domain/policy/testing/planted.ts';
import { headingsOf, recordIn, recordsIn, under, words } from './testing/story-records.ts';

/** Lillby's presidium asked in another legal form. */
const asked = (form: string): Story => {
  const world = worldOf(planted(lillbyText, 'form: beredning', form), lillby);
  const story = opened(world, 'kommunsekreterare');
  return story.when('kommunsekreterare', filling(story, { niva: 2 }));
};

describe('A decision on delegation', () => {
  const waiting = asked('form: delegation\n        delegationPoint: "3.2"');
  const heard = waiting.when('vice', answering('R1', 'avstyrker'));
  const decided = (choice: 'tillstyrker' | 'avstar') =>
    heard.when('ordforande', answering('R1', choice)).when('ordforande', { type: 'closeRound', round: 'R1' });

  it('says who decided, by which point, and who was heard before', () => {
    const { record, sheet } = recordIn(decided('tillstyrker'), 'delegationsbeslut');
    expect(record.id).toBe('R1-delegationsbeslut');
    expect(under(sheet, 'Beslut')).toContain(
      'ordforande, ordförande, beslutar att bysamtal genomförs på delaktighetsnivå 2, samtala.',
    );
    expect(under(sheet, 'Beslut')).toContain('Punkt i delegationsordningen: 3.2');
    expect(under(sheet, 'Hörda före beslutet')).toContain('vice | Vice ordförande | Avstyrker');
    expect(under(sheet, 'Hörda före beslutet')).not.toContain('ordforande |');
    expect(under(sheet, 'Handläggning')).toContain('anmäls vid nästa sammanträde med bygderådet');
    expect(headingsOf(sheet)).toContain('Beslutet skickas till');
  });

  it('handed over to the body is no decision', () => {
    const { sheet } = recordIn(decided('avstar'), 'stallningstagande');
    expect(headingsOf(sheet)).not.toContain('Beslut');
  });
});

describe('Minutes of a presidium’s meeting', () => {
  const called = asked('form: presidiesammanträde').when('kommunsekreterare', {
    type: 'convene',
    date: '2026-09-15',
    time: '09:00',
    place: 'Bystugan',
  });
  const held = called
    .when('kommunsekreterare', { type: 'openSitting', present: ['ordforande', 'vice'], adjuster: 'vice' })
    .when('ordforande', answering('R1', 'tillstyrker'))
    .when('vice', answering('R1', 'tillstyrker'))
    .when('ordforande', { type: 'closeRound', round: 'R1' });
  const written = held.when('kommunsekreterare', { type: 'recordMinutes', round: 'R1', paragraph: '7' });
  const adjusted = written
    .when('ordforande', { type: 'adjust', round: 'R1', approve: true })
    .when('vice', { type: 'adjust', round: 'R1', approve: true });
  const kinds = (story: Story) => recordsIn(story).map(({ record }) => record.id);

  it('are a draft to read, and a record when both have adjusted them, not before', () => {
    expect(kinds(held)).toEqual(['R1-tjansteskrivelse']);
    expect(kinds(written)).toEqual(['R1-tjansteskrivelse', 'R1-utkast']);
    expect(under(recordIn(written, 'utkast').sheet, 'Justering')).toBe('Protokollet är inte justerat.');
    expect(kinds(adjusted)).toEqual(['R1-tjansteskrivelse', 'R1-utkast', 'R1-protokoll']);
  });

  it('tell when, where, who, what and who adjusted', () => {
    const { sheet } = recordIn(adjusted, 'protokoll');
    expect(sheet.name).toBe('Protokoll från presidiesammanträde, § 7');
    const [sitting] = sheet.blocks;
    expect(sitting).toMatchObject({
      rows: [
        ['Tid', '15 september 2026, kl. 09.00–09.00'],
        ['Plats', 'Bystugan'],
        ['Beslutande', 'ordforande, ordförande och vice, vice ordförande'],
        ['Sekreterare', 'kommunsekreterare'],
        ['Justerare', 'ordforande, ordförande och vice, vice ordförande'],
        ['Paragraf', '§ 7'],
      ],
    });
    expect(under(sheet, 'Beslut')).toContain('Presidiet beslutar att bysamtal genomförs');
    expect(under(sheet, 'Justering')).toContain('vice, vice ordförande | 15 september 2026 kl. 09.00');
  });

  it('with the notice on the board are a further version, with the last day to appeal', () => {
    const posted = adjusted.when('kommunsekreterare', {
      type: 'postMinutes',
      round: 'R1',
      date: '2026-09-15',
    });
    const { record, sheet } = recordIn(posted, 'protokoll');
    expect(record.id).toBe('R1-protokoll-2');
    expect(under(sheet, 'Anslag')).toBe(
      'Anslaget: 15 september 2026\nSista dag för överklagande: 6 oktober 2026',
    );
  });
});

describe('An extract of the minutes of a nämnd', () => {
  const story = met(sollentunaAsked(), '2026-09-29');
  const command = recording(story, 'no', '2026-09-29');
  if (command.type !== 'recordDecision') throw new Error('Not a decision');
  const recorded = story.when(secretary, {
    ...command,
    answers: { kunskap: 'yes', paverkbar: 'no' },
    votes: { yes: 12, no: 18, abstained: 1 },
    notes: text,
    minutes: 'https://kommunen.example/protokoll',
  });
  const { record, sheet } = recordIn(recorded, 'protokollsutdrag');

  it('tells body, date, paragraph, who were present, the outcome and what was asked', () => {
    expect(record.id).toBe('B1-protokollsutdrag');
    expect(sheet).toMatchObject({ name: 'Protokollsutdrag, § 114', date: '29 september 2026' });
    expect(under(sheet, 'Beslut')).toContain('avslog förslaget');
    expect(under(sheet, 'Beslut')).toMatch(/: Nej/);
    expect(sheet.blocks[0]).toMatchObject({
      rows: expect.arrayContaining([['Antal som deltog i beslutet', '31']]),
    });
    expect(under(sheet, 'Beslut')).toContain('den 29 september 2026, § 114.');
  });

  it('tells motions, votes, jäv and reservations, and where the minutes are', () => {
    expect(under(sheet, 'Röster')).toBe('Ja | Nej | Avstår\n12 | 18 | 1');
    for (const heading of ['Yrkanden', 'Jäv', 'Reservationer'])
      expect(under(sheet, heading)).toContain(words);
    expect(under(sheet, 'Protokollet')).toContain('https://kommunen.example/protokoll');
  });
});
