import { describe, expect, it } from 'vitest';
import { form, krokomAt, screening } from '../testing/krokom-moves.ts';

const official = 'handlaggare.klf';

describe('What a screening is filled in with', () => {
  it('names a body that can be heard: a förvaltning has no presidium, and the case would stop there for ever', () => {
    const no = krokomAt('granskning').refusal(official, screening({}, { 'berort-organ': 'klf' }));
    expect(no.errors).toEqual([expect.objectContaining({ field: 'berort-organ' })]);
  });

  it('lets a förvaltning be the one that decides, where nobody is to be heard', () => {
    const story = krokomAt('beslutsunderlag');
    expect(story.when(official, form('beslutsunderlag', { 'beslutande-organ': 'klf' })).step).toBe(
      'aterkoppling-3',
    );
  });

  it('tells of every field that lacks something at once, not only of the questions', () => {
    const empty = { type: 'screen', answers: {}, values: {} } as const;
    const fields = krokomAt('granskning')
      .refusal(official, empty)
      .errors?.map((e) => e.field);
    expect(fields).toEqual(expect.arrayContaining(['enskild', 'berort-organ']));
    const aside = { ...empty, answers: { enskild: 'yes' as const } };
    expect(
      krokomAt('granskning')
        .refusal(official, aside)
        .errors?.map((e) => e.field),
    ).not.toContain('berort-organ');
  });

  it('is never free text in the log, also when the matter is turned aside', () => {
    const words = screening({ enskild: 'yes' }, { 'berort-organ': 'Anna, som bor på Storgatan' });
    expect(krokomAt('granskning').refusal(official, words).rule).toBe('fields-missing');
    expect(krokomAt('granskning').when(official, screening({ enskild: 'yes' }, {})).case.end?.step).toBe(
      'enskild',
    );
  });
});
