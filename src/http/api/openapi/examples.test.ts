import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseProfile } from '../../../domain/policy/parse.ts';
import type { StepOf } from '../../../domain/policy/steps.ts';
import { fakeApplication } from '../../testing/fake-application.ts';
import { caseExamples } from './examples.ts';
import { factsOf } from './facts.ts';

const file = new URL('../../../domain/policy/profiles/krokom.yaml', import.meta.url);
const parsed = parseProfile(readFileSync(file, 'utf8'), 'krokom.yaml');
if (!parsed.ok) throw new Error('Krokom’s profile does not parse');
const { profile } = parsed;
const steps = profile.routes.flatMap((route) => (route.id === 'medborgare' ? route.steps : []));
const examples = caseExamples(factsOf(fakeApplication()));

it('answers every screening question of Krokom’s citizen route so that the matter goes on', () => {
  const screening = steps.find((s): s is StepOf<'screening'> => s.kind === 'screening');
  const answers = Object.fromEntries((screening?.questions ?? []).map((q) => [q.id, q.needs]));
  expect(examples.screen.answers).toEqual(answers);
  expect(Object.keys(examples.screen.values ?? {})).toEqual(screening?.fields.map((f) => f.id));
});

it('fills in everything that the form asks for, and nothing else', () => {
  const form = steps.find((s): s is StepOf<'form'> => s.kind === 'form' && s.id === examples.fill.step);
  expect(Object.keys(examples.fill.values ?? {})).toEqual(form?.fields.map((f) => f.id));
});

it('gives the feedback that the duty asks for', () => {
  const duty = profile.duties.find((d) => examples.giveFeedback.duty === `${d.id}-m1`);
  expect(Object.keys(examples.giveFeedback.values ?? {})).toEqual(duty?.fields.map((f) => f.id));
});

it('names a method that is held as a meeting', () => {
  expect(profile.methods.find((m) => m.id === examples.bookMeeting.method)?.meeting).toBeDefined();
});
