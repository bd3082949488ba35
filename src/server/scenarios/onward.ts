import type { PolicyView } from '../../contracts/policy.ts';
import type { Ability, BodiesView, CaseView } from '../../contracts/views.ts';
import { krokomDomain } from '../worlds/krokom.ts';
import { guidFor } from '../worlds/local-tenant.ts';
import { answers } from './answers.ts';
import type { Moment } from './as.ts';
import { filledIn } from './filled-in.ts';
import { walkMeetings } from './walk-meetings.ts';

/** Does what the case waits for, as the one who does it. */
export const onward = async (view: CaseView, moment: Moment): Promise<void> => {
  const { matter, as, now } = moment;
  const { nr } = view;
  const send = async (role: string, body: object) => (await as(role)).post(`/cases/${nr}/commands`, body);
  const official = 'handlaggare.klf';
  const ability = (type: string): Ability | undefined => view.abilities.find((a) => a.type === type);
  const round = view.rounds.find((r) => r.state === 'open');
  if (round) {
    const { bodies } = await (await as(official)).get<BodiesView>('/bodies');
    const body = bodies.find((b) => b.name === round.body)?.id ?? 'ks';
    await answers(nr, body, as, 3);
    await send(`sekreterare.${body}`, { type: 'closeRound', round: round.id });
    return;
  }
  const screening = ability('screen');
  if (screening) {
    const { routes } = await (await as(official)).get<PolicyView>('/policy');
    const steps = routes.find((r) => r.id === view.channel.id)?.steps ?? [];
    const asked = (steps.find((s) => s.id === view.step.id)?.questions ?? []).map((q) => [q.id, q.needs]);
    const values = filledIn(screening.form?.fields ?? [], matter, now);
    await send(official, {
      type: 'screen',
      answers: { ...Object.fromEntries(asked), ...matter.screening },
      values,
    });
    return;
  }
  const form = ability('fill');
  if (form) {
    const values = filledIn(form.form?.fields ?? [], matter, now);
    await send(official, { type: 'fill', step: view.step.id, values });
    return;
  }
  const feedback = view.abilities.find((a) => a.type === 'giveFeedback');
  if (feedback) {
    const values = Object.fromEntries(
      (feedback.form?.fields ?? []).map((f) => [
        f.id,
        'Vi tog med oss frågorna och berättade var anteckningarna finns.',
      ]),
    );
    await send(official, { type: 'giveFeedback', duty: feedback.target, values });
    return;
  }
  if (view.step.id === 'forslag') {
    await send('kommundirektor', {
      type: 'propose',
      level: matter.level ?? 3,
      recommendation: 'genomför',
      reason: matter.proposal ?? 'Frågan är viktig för bygden.',
    });
    return;
  }
  if (view.step.id === 'processledare') {
    const [processLeader, responsible] = [`vice1.ks@${krokomDomain}`, `handlaggare.klf@${krokomDomain}`].map(
      guidFor,
    );
    await send('ordforande.ks', { type: 'appoint', processLeader, official: responsible });
    return;
  }
  await walkMeetings(view, moment);
};
