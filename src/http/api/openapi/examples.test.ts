import { describe, expect, it } from 'vitest';
import { emptyPolicy } from '../../../application/testing/empty-policy.ts';
import { policyInWords } from '../../../application/views/policy-view.ts';
import { bundled, profileIn } from '../../../domain/policy/testing/planted.ts';
import { fakeApplication } from '../../testing/fake-application.ts';
import { caseExamples } from './examples.ts';
import { factsOf } from './facts.ts';

const telling = (text: string) => {
  const profile = profileIn(text);
  const policy = () => ({ ...emptyPolicy(), ...policyInWords({ hash: 'a'.repeat(64), profile }) });
  return { profile, application: { ...fakeApplication(), policy } };
};

describe.each(bundled())('Examples in %s', (_, text) => {
  const { profile, application } = telling(text);
  const examples = caseExamples(factsOf(application));
  const steps = profile.routes.flatMap((r) => r.steps);

  it('answer every screening question so that the matter goes on', () => {
    const screening = steps.find((s) => s.kind === 'screening');
    const answers = Object.fromEntries((screening?.questions ?? []).map((q) => [q.id, q.needs]));
    expect(examples.screen.answers).toEqual(answers);
    expect(Object.keys(examples.screen.values ?? {})).toEqual((screening?.fields ?? []).map((f) => f.id));
  });

  it('fill in everything that the form asks for, and nothing else', () => {
    const form = steps.find((s) => s.kind === 'form' && s.id === examples.fill.step);
    expect(Object.keys(examples.fill.values ?? {})).toEqual(
      form?.kind === 'form' ? form.fields.map((f) => f.id) : [],
    );
  });

  it('give the feedback that the duty asks for', () => {
    const duty = profile.duties.find((d) => examples.giveFeedback.duty === `${d.id}-m1`);
    expect(Object.keys(examples.giveFeedback.values ?? {})).toEqual((duty?.fields ?? []).map((f) => f.id));
  });
});
