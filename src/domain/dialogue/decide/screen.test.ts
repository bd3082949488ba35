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

  it('is never free text in the log, also when the matter is turned aside', () => {
    const words = screening({ enskild: 'yes' }, { 'berort-organ': 'Anna, som bor på Storgatan' });
    expect(krokomAt('granskning').refusal(official, words).rule).toBe('fields-missing');
    expect(krokomAt('granskning').when(official, screening({ enskild: 'yes' }, {})).case.end?.step).toBe(
      'enskild',
    );
  });
});
