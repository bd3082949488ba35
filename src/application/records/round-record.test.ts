import { describe, expect, it } from 'vitest';
import { answering, text } from '../../domain/dialogue/testing/commands.ts';
import { krokomAt } from '../../domain/dialogue/testing/krokom-moves.ts';
import type { Story } from '../../domain/dialogue/testing/story.ts';
import { headingsOf, recordIn, recordsIn, saidIn, under, words } from './testing/story-records.ts';

const asked = krokomAt('stallningstagande');
const round = asked.case.rounds.at(-1)?.id ?? '';
const answered = (
  ...choices: ['ordforande' | 'vice1' | 'vice2', Parameters<typeof answering>[1], boolean?][]
): Story =>
  choices.reduce(
    (story, [who, choice, reserve = false]) =>
      story.when(`${who}.ks`, { ...answering(round, choice), reserve } as ReturnType<typeof answering>),
    asked,
  );
const closed = (story: Story): Story => story.when('sekreterare.ks', { type: 'closeRound', round });

describe('The record of a presidium’s position (policies page, section 12)', () => {
  const { record, sheet } = recordIn(
    closed(answered(['ordforande', 'tillstyrker'], ['vice1', 'tillstyrker'], ['vice2', 'avstyrker', true])),
    'stallningstagande',
  );

  it('says what it came to, how it was counted, and what each who took part answered', () => {
    expect(record.id).toBe('R2-stallningstagande');
    expect(under(sheet, 'Presidiets ställningstagande')).toBe(
      'Presidiet i kommunstyrelsen tillstyrker att medborgardialog genomförs på delaktighetsnivå 3, dialog.\n2 tillstyrkte, 1 avstyrkte.',
    );
    expect(under(sheet, 'Svar')).toContain('vice2.ks | 2:e vice ordförande | Avstyrker');
    expect(under(sheet, 'Svar')).toContain(words);
  });

  it('stands in the municipality’s form with date and numbers', () => {
    expect(sheet).toMatchObject({
      municipality: 'Krokoms kommun',
      body: 'Presidiet i kommunstyrelsen',
      name: 'Presidiets ställningstagande',
      date: '15 september 2026',
      references: [
        ['Diarienummer', 'ej tilldelat'],
        ['Ärende', 'MD-2026-0001'],
      ],
    });
    expect(sheet.foot).toContain('policyn krokom version provad');
  });

  it('names whoever reserved themselves against what it came to', () => {
    expect(under(sheet, 'Reservationer')).toBe('vice2.ks, 2:e vice ordförande, reserverade sig.');
  });

  it('is reported to the body, and sent to those whom it concerns', () => {
    expect(under(sheet, 'Handläggning')).toContain(
      'Det anmäls som meddelande vid nästa sammanträde med kommunstyrelsen.',
    );
    expect(under(sheet, 'Skickas till')).toContain('Kommunstyrelsen');
  });

  it('names the recused as recused, never their answers', () => {
    const story = closed(answered(['vice2', 'jav'], ['ordforande', 'tillstyrker'], ['vice1', 'tillstyrker']));
    const { sheet: with2 } = recordIn(story, 'stallningstagande');
    expect(under(with2, 'Jäv')).toBe('vice2.ks, 2:e vice ordförande, deltog inte på grund av jäv.');
    expect(under(with2, 'Svar')).not.toContain('vice2.ks');
    expect(headingsOf(with2)).not.toContain('Reservationer');
  });

  it('written reasons of a reservation give a version of their own, and the first stands as it was', () => {
    const story = closed(
      answered(['ordforande', 'tillstyrker'], ['vice1', 'tillstyrker'], ['vice2', 'avstyrker', true]),
    );
    const later = recordsIn(story.when('vice2.ks', { type: 'writeReservation', round, reason: text }));
    const versions = later.filter((r) => r.record.kind === 'stallningstagande');
    expect(versions.map((r) => r.record.id)).toEqual(['R2-stallningstagande', 'R2-stallningstagande-2']);
    expect(versions[0]?.sheet).toEqual(sheet);
    expect(under(versions[1]?.sheet ?? sheet, 'Reservationer')).toContain(`Skriftlig reservation\n${words}`);
    expect(versions[1]?.sheet.foot).toContain('Version 2');
  });
});

describe('Without a delegation to rest on', () => {
  const story = closed(answered(['ordforande', 'tillstyrker'], ['vice1', 'avstyrker'], ['vice2', 'avstar']));
  const records = recordsIn(story).filter(({ record }) => record.kind !== 'tjansteskrivelse');

  it('there is a record of every closed round', () => {
    expect(records.map(({ record }) => record.id)).toEqual(['R1-synpunkter', 'R2-stallningstagande']);
  });

  it.each(records.map((r) => [r.record.id, r.sheet] as const))(
    'the word beslut is never written of what a presidium did on cards: %s',
    (_, sheet) => {
      const all = [sheet.body, sheet.name, sheet.foot, ...saidIn(sheet)];
      expect(all.filter((said) => /beslut/i.test(said))).toEqual([]);
    },
  );

  it('the letter before it proposes a position, no decision', () => {
    const { sheet } = recordIn(story, 'tjansteskrivelse');
    expect(headingsOf(sheet)[0]).toBe('Förslag till ställningstagande');
    expect(headingsOf(sheet).filter((h) => /beslut/i.test(h))).toEqual([]);
    expect(under(sheet, 'Samråd')).toContain('Presidiet i barn- och utbildningsnämnden tillstyrker');
  });
});
