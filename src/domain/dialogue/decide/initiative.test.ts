import { describe, expect, it } from 'vitest';
import { krokom } from '../testing/krokom.ts';
import { contextOf } from '../testing/story.ts';
import { personCalled, type World } from '../testing/world.ts';
import { openCase } from './open-case.ts';

/** The official of one office has come to work in another too. */
const inTwo: World = {
  ...krokom,
  mandates: [
    ...krokom.mandates,
    { person: personCalled('handlaggare.klf'), body: 'bou', role: 'handlaggare', from: '2023-01-01' },
  ],
};
const opening = (who: string, channel: string, body?: string) =>
  openCase(
    krokom.nr,
    { channel, title: 'Leder', by: personCalled(who), ...(body === undefined ? {} : { body }) },
    contextOf(inTwo, who, krokom.begins),
  );

describe('Whose initiative it is', () => {
  it('is said by an official who works in several offices, and the choices are named', () => {
    expect(opening('handlaggare.klf', 'tjansteman')).toMatchObject({
      ok: false,
      refusal: {
        rule: 'body-needed',
        message: expect.stringMatching(/Kommunledningsförvaltningen eller Barn- och/),
        errors: [{ field: 'body' }],
      },
    });
    expect(opening('handlaggare.klf', 'tjansteman', 'bou')).toMatchObject({
      ok: true,
      events: [{ type: 'CaseOpened', initiative: { by: 'official', body: 'bou' } }, {}, {}, {}],
    });
  });

  it('is plain where there is one office', () => {
    expect(opening('handlaggare.bou', 'tjansteman')).toMatchObject({
      ok: true,
      events: [{ initiative: { by: 'official', body: 'bou' } }, {}, {}, {}],
    });
  });

  it('is not taken for an office where one does not work', () => {
    expect(opening('handlaggare.bou', 'tjansteman', 'klf')).toMatchObject({
      refusal: { rule: 'not-your-initiative' },
    });
  });
});
