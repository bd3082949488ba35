import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseCommand, openCaseCommand, wishCommand } from '../../../contracts/commands.ts';
import { fakeApplication } from '../../testing/fake-application.ts';
import { type RunningSite, startSite } from '../../testing/running-site.ts';
import { openApi } from './document.ts';
import { caseExamples, openCaseExample, wishExamples } from './examples.ts';
import { factsOf } from './facts.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const facts = factsOf(fakeApplication());

describe('openapi.json', () => {
  it('is open to whoever asks', async () => {
    const response = await fetch(`${site.origin}/api/v1/openapi.json`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api/v1' }] });
  });

  it('gives every command a schema and an example', () => {
    const { paths, components } = openApi(fakeApplication());
    const types = caseCommand.options.map((option) => option.shape.type.value);
    const content = paths?.['/cases/{nr}/commands']?.post?.requestBody;
    expect(Object.keys(components?.schemas ?? {})).toEqual(expect.arrayContaining(types));
    expect(content).toMatchObject({
      content: {
        'application/json': {
          examples: Object.fromEntries(types.map((type) => [type, { value: { type } }])),
        },
      },
    });
  });

  it('gives examples that the contract takes', () => {
    for (const example of Object.values(caseExamples(facts)))
      expect(() => caseCommand.parse(example)).not.toThrow();
    for (const example of Object.values(wishExamples)) expect(() => wishCommand.parse(example)).not.toThrow();
    expect(() => openCaseCommand.parse(openCaseExample(facts))).not.toThrow();
  });
});
